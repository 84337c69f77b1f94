package dev.plumbline.drawing;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.RuleSetText;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.DiagramDescription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What PlantUML makes of the sources we hand out. */
@Execution(ExecutionMode.CONCURRENT)
class PlanUmlTest {

	private static final String GOLDEN = "scenarios/01-golden.yaml";

	@BeforeAll
	static void hasNoScreen() {
		System.setProperty("java.awt.headless", "true");
	}

	@Test
	void isDrawnForEveryTopologyOfEveryScenario() throws IOException {
		Set<String> sources = new LinkedHashSet<>();
		for (Scenario scenario : Scenarios.of(new RuleSetText(Map.of(GOLDEN, Shipped.TEXT.file(GOLDEN)))).all()) {
			Advice advice = Shipped.advise(scenario.answers());
			for (String topology : SampleDrawings.candidates("topology")) {
				sources.add(source(at(Chosen.of(advice), topology)));
			}
			assertThat(Drawings.topologyAsPlantUml(advice)).isIn(sources);
		}
		assertThat(sources).hasSizeGreaterThan(40);
		for (String source : sources) {
			assertThat(drawn(source)).as(source).contains("<svg").doesNotContain("Syntax Error", "rror line");
		}
	}

	@Test
	void showsEveryBoxAndEveryPlace() throws IOException {
		Advice advice = AdviceForDrawing.ordinary()
			.chosen("topology", "multi-region-active")
			.chosen("database", "cockroachdb")
			.chosen("queue", "kafka")
			.advice();
		Plan plan = new Planner(Chosen.of(advice)).plan();
		String drawn = words(drawn(Drawings.topologyAsPlantUml(advice)));
		assertThat(plan.frames()).allSatisfy((frame) -> assertThat(drawn).contains(frame.name()));
		assertThat(plan.boxes()).allSatisfy((box) -> assertThat(drawn).contains(box.name()));
	}

	@Test
	void showsNamesAsTheyAre() throws IOException {
		for (String name : List.of("a\"b", "a\nb", "**b** //i// __u__ --s-- ~~w~~", "<b>x</b> <&box>",
				"[[http://evil.example x]]", "!include /etc/passwd", "@enduml", "%getenv(\"HOME\") $x", "a\\nb\\\\c",
				"' comment /' x '/", "{ } ( ) : ; #red")) {
			Advice advice = AdviceForDrawing.ordinary().chosen("queue", name).chosen("database", name).advice();
			String drawn = drawn(Drawings.topologyAsPlantUml(advice));
			assertThat(drawn).doesNotContain("Syntax Error", "href=\"http://evil");
			assertThat(words(drawn)).contains(name.replace('\n', ' ').strip());
		}
	}

	private static Chosen at(Chosen chosen, String topology) {
		return new Chosen(topology, chosen.database(), chosen.sideStore(), chosen.queue(), chosen.coordination(),
				chosen.style(), chosen.dataLoss(), chosen.writers(), chosen.residency());
	}

	private static String source(Chosen chosen) {
		return new PlanUml(new Planner(chosen).plan()).text();
	}

	private static String drawn(String source) throws IOException {
		ByteArrayOutputStream svg = new ByteArrayOutputStream();
		DiagramDescription description = new SourceStringReader(source).outputImage(svg,
				new FileFormatOption(FileFormat.SVG));
		assertThat(description.getDescription()).as(source).doesNotContain("Error").contains("entities");
		return svg.toString(StandardCharsets.UTF_8);
	}

	/** All that can be read, in one line. */
	private static String words(String svg) {
		return new Page(svg.replaceFirst("<\\?[^>]*\\?>", "")).texts()
			.stream()
			.map(Page.Text::text)
			.collect(Collectors.joining(" "))
			.replace('\u00a0', ' ');
	}

}
