package dev.plumbline.casebook;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advice.Choice;
import dev.plumbline.advice.Advice.Margin;
import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An advice made by hand, complete in what an opinion is taken from. */
final class Advices {

	private Advices() {
	}

	static Advice advice(Opinion opinion) {
		Span none = new Span(0, 0);
		return new Advice(opinion.verdict(), "By hand.", false, List.of(),
				new Advice.Tests(test(opinion.traffic()), test(opinion.availability()), test(opinion.dataModel())),
				Map.of("topology", choice(opinion.topology()), "database", choice(opinion.database()), "sideStore",
						choice("none"), "queue", choice(opinion.queue()), "coordination",
						choice(opinion.coordination()), "style", choice(opinion.style())),
				List.of(), List.of(), List.of(), List.of(), new Advice.Cost(none, none, none, true, "By hand."),
				List.of(), List.of(), new Advice.Confidence(Advice.Confidence.Level.LOW, "By hand."), null, null,
				List.of(), 1, "0.1.0", LocalDate.of(2026, 1, 1));
	}

	private static Advice.Test test(Outcome outcome) {
		return new Advice.Test(outcome, null, null, "By hand.", List.of());
	}

	private static Choice choice(String candidate) {
		return new Choice(candidate, null, Margin.CLEAR, List.of());
	}

}
