package dev.plumbline.drawing;

import dev.plumbline.drawing.Page.Segment;
import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Flow;
import dev.plumbline.drawing.Plan.Kind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class PlanTest {

	private final AdviceForDrawing advice = AdviceForDrawing.ordinary();

	@Test
	void namesEverythingThatWasChosen() {
		for (String topology : SampleDrawings.candidates("topology")) {
			for (String area : List.of("database", "sideStore", "queue", "coordination", "style")) {
				for (String candidate : SampleDrawings.candidates(area)) {
					AdviceForDrawing advice = AdviceForDrawing.ordinary()
						.chosen("topology", topology)
						.chosen(area, candidate);
					Drawing drawing = Drawings.topology(advice.advice(), "t");
					assertThat(drawing.title()).contains(Words.of("plan.topology." + topology));
					assertThat(drawing.text()).contains(Words.of("plan." + area + "." + candidate));
				}
			}
		}
	}

	@Test
	void showsWhatRunsByItselfAsABoxAndTheRestInWords() {
		for (String topology : SampleDrawings.candidates("topology")) {
			for (String area : List.of("sideStore", "queue", "coordination")) {
				for (String candidate : SampleDrawings.candidates(area)) {
					AdviceForDrawing advice = AdviceForDrawing.ordinary()
						.chosen("topology", topology)
						.chosen(area, candidate);
					Plan plan = plan(advice);
					String product = Words.orId("plan.product." + candidate, candidate);
					assertThat(plan.boxes().stream().anyMatch((box) -> box.name().equals(product)))
						.isEqualTo(Chosen.separate(candidate));
					assertThat(plan.unseen().contains(Words.of("plan." + area + "." + candidate)))
						.isEqualTo(!Chosen.separate(candidate));
				}
			}
		}
	}

	@Test
	void hasWordsForEveryCandidateOfTheShippedRules() throws IOException {
		try (var file = getClass().getResourceAsStream("/rules/candidates.yaml")) {
			JsonNode areas = new YAMLMapper().readTree(file).get("areas");
			assertThat(areas).hasSize(SampleDrawings.CANDIDATES.size());
			for (JsonNode area : areas) {
				List<String> ids = new ArrayList<>();
				area.get("candidates").forEach((candidate) -> ids.add(candidate.get("id").asString()));
				assertThat(SampleDrawings.candidates(area.get("id").asString()))
					.containsExactlyInAnyOrderElementsOf(ids);
			}
		}
	}

	@Test
	void drawsACandidateWeHaveNoWordsForUnderItsId() {
		this.advice.chosen("topology", "two-moons").chosen("database", "<quantum>").chosen("queue", "pigeons");
		Drawing drawing = Drawings.topology(this.advice.advice(), "t");
		assertThat(drawing.title()).isEqualTo("What runs where: two-moons");
		assertThat(drawing.text()).contains("Database: <quantum>.", "Queue: pigeons.");
		assertThat(new Page(drawing.svg()).texts()).extracting(Page.Text::text).contains("<quantum>", "pigeons");
	}

	@Test
	void cutsNoWordsOfOursShort() {
		assertThat(SampleDrawings.topologies()).isNotEmpty()
			.allSatisfy((drawing) -> assertThat(drawing.svg() + drawing.narrow()).doesNotContain("…"));
	}

	@Test
	void letsExactlyOneBoxTakeTheWritesOfOnePrimary() {
		for (String topology : List.of("single-server", "primary-with-standby", "warm-standby-region",
				"multi-region-active")) {
			assertThat(plan(this.advice.chosen("topology", topology)).boxes())
				.filteredOn((box) -> box.kind() == Kind.WRITES)
				.hasSize(1);
		}
	}

	@Test
	void copiesAsTheAnswersAsk() {
		this.advice.chosen("topology", "warm-standby-region");
		assertThat(flows(this.advice.answer("dataLoss", "minutes"))).containsOnly(Flow.REQUESTS, Flow.ASYNC);
		assertThat(flows(this.advice.answer("dataLoss", "none"))).containsOnly(Flow.REQUESTS, Flow.SYNC);
		assertThat(flows(this.advice.answer("dataLoss", "none-in-region"))).containsOnly(Flow.REQUESTS, Flow.SYNC,
				Flow.ASYNC);
	}

	@Test
	void saysWhatALaggingCopyLoses() {
		this.advice.chosen("topology", "warm-standby-region");
		assertThat(plan(this.advice.answer("dataLoss", "minutes")).failure()).contains("not yet received");
		assertThat(plan(this.advice.answer("dataLoss", "none")).failure()).doesNotContain("not yet received");
	}

	@Test
	void copiesNothingAcrossJurisdictions() {
		for (String database : SampleDrawings.candidates("database")) {
			Plan plan = plan(this.advice.chosen("topology", "cells-per-jurisdiction").chosen("database", database));
			assertThat(plan.links()).isNotEmpty().allMatch((link) -> link.from().from() == link.to().from());
		}
	}

	@Test
	void givesEachNodeOfAClusterAZoneOfItsOwn() {
		this.advice.chosen("database", "cockroachdb").chosen("queue", "kafka").chosen("coordination", "etcd");
		Plan plan = plan(this.advice);
		for (String name : List.of("Node", "Kafka", "etcd")) {
			assertThat(plan.boxes()).filteredOn((box) -> box.name().equals(name))
				.extracting(Box::from)
				.containsExactly(0, 1, 2);
		}
		assertThat(plan.links()).filteredOn((link) -> link.flow() == Flow.AGREE).hasSize(9);
	}

	@Test
	void writesTravelToThePrimaryUnlessCustomersHaveAHome() {
		this.advice.chosen("topology", "multi-region-active");
		assertThat(targets()).containsExactly("primary-1", "primary-1", "primary-1");
		this.advice.answer("writers", "home-region");
		assertThat(targets()).containsExactly("own-A", "own-B", "own-C");
	}

	@Test
	void linksOnlyBoxesThatAreThere() {
		for (AdviceForDrawing sample : SampleDrawings.advices()) {
			Plan plan = plan(sample);
			assertThat(plan.boxes()).extracting(Box::id).doesNotHaveDuplicates();
			assertThat(plan.links())
				.allMatch((link) -> plan.boxes().contains(link.from()) && plan.boxes().contains(link.to()));
		}
	}

	@Test
	void keepsBoxesApartAndInsideTheirFrames() {
		for (AdviceForDrawing sample : SampleDrawings.advices()) {
			for (boolean wide : new boolean[] { true, false }) {
				Plan plan = plan(sample);
				PlanLayout layout = new PlanLayout(plan, wide, new Lanes(plan, wide));
				List<Area> areas = new ArrayList<>();
				for (Box box : plan.boxes()) {
					Area area = layout.area(box);
					assertThat(areas).noneMatch((other) -> overlap(other, area));
					assertThat(plan.outer()).anyMatch((frame) -> holds(layout.area(frame), area));
					areas.add(area);
				}
			}
		}
	}

	@Test
	void leadsNoLinkThroughABox() {
		for (AdviceForDrawing sample : SampleDrawings.advices()) {
			for (Page page : Page.of(Drawings.topology(sample.advice(), "t"))) {
				List<Area> boxes = page.named("rect")
					.stream()
					.filter((rect) -> rect.getAttribute("rx").equals("4") && !rect.hasAttribute("fill-opacity"))
					.map(Page::area)
					.toList();
				int lastBox = lastBox(page);
				List<Segment> links = page.lines().stream().filter((line) -> line.order() > lastBox).toList();
				assertThat(boxes).isNotEmpty()
					.noneMatch((box) -> links.stream().anyMatch((link) -> link.runsThrough(box)));
			}
		}
	}

	/** Links are drawn after the last of the boxes. */
	private static int lastBox(Page page) {
		List<Element> elements = page.elements();
		return IntStream.range(0, elements.size())
			.filter((order) -> elements.get(order).getAttribute("rx").equals("4"))
			.max()
			.orElseThrow();
	}

	private static boolean overlap(Area one, Area other) {
		return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom()
				&& other.y() < one.bottom();
	}

	private static boolean holds(Area frame, Area box) {
		return frame.x() <= box.x() && box.right() <= frame.right() && frame.y() <= box.y()
				&& box.bottom() <= frame.bottom();
	}

	private List<String> targets() {
		return plan(this.advice).links()
			.stream()
			.filter((link) -> link.flow() == Flow.REQUESTS)
			.map((link) -> link.to().id())
			.toList();
	}

	private static List<Flow> flows(AdviceForDrawing advice) {
		return plan(advice).links().stream().map(Plan.Link::flow).toList();
	}

	private static Plan plan(AdviceForDrawing advice) {
		return new Planner(Chosen.of(advice.advice())).plan();
	}

}
