package dev.plumbline.drawing;

import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Frame;
import dev.plumbline.drawing.Plan.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a plan shows. */
final class PlanText {

	private final Plan plan;

	PlanText(Plan plan) {
		this.plan = plan;
	}

	String text() {
		List<String> sentences = new ArrayList<>(this.plan.chosen());
		this.plan.outer().forEach((outer) -> sentences.addAll(places(outer)));
		this.plan.links().stream().map(this::link).forEach(sentences::add);
		this.plan.layers().stream().map(Plan.Layer::note).filter((note) -> !note.isEmpty()).forEach(sentences::add);
		sentences.add(this.plan.failure());
		return String.join(" ", sentences);
	}

	/**
	 * What stands in each of the inner frames; what spans several of them is named in
	 * each.
	 */
	private List<String> places(Frame outer) {
		return this.plan.within(outer)
			.stream()
			.map((inner) -> Words.of("plan.text.place", Words.of("plan.text.inside", outer.name(), inner.name()),
					contents(inner)))
			.toList();
	}

	private String contents(Frame frame) {
		String contents = this.plan.boxes()
			.stream()
			.filter((box) -> box.from() <= frame.to() && frame.from() <= box.to())
			.map(PlanText::described)
			.collect(Collectors.joining(", "));
		return contents.isEmpty() ? Words.of("plan.text.nothing") : contents;
	}

	private static String described(Box box) {
		String details = String.join(", ", box.details());
		return details.isEmpty() ? box.name() : Words.of("plan.text.inside", box.name(), details);
	}

	private String link(Link link) {
		return Words.of("plan.text.link", at(link.from()), at(link.to()), Words.of("plan.flow." + link.flow().id()));
	}

	private String at(Box box) {
		List<String> places = this.plan.placeOf(box);
		String place = (this.plan.outer().size() > 1 && !places.isEmpty()) ? places.get(0)
				: places.isEmpty() ? this.plan.name() : places.get(places.size() - 1);
		return Words.of("plan.text.at", box.name(), place);
	}

}
