package dev.plumbline.casebook;

import dev.plumbline.casebook.Agreement.Score;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Agreement as people read it: the adviser beside two who say the same to everybody. */
record AgreementTable(Agreement adviser, Agreement notYet, Agreement no) {

	static AgreementTable of(Casebook casebook, Agreement adviser) {
		return new AgreementTable(adviser, Agreement.ofAlways(casebook, Opinion.ALWAYS_NOT_YET),
				Agreement.ofAlways(casebook, Opinion.ALWAYS_NO));
	}

	String rows() {
		Stream<String> outcomes = Stream.of(CaseOutcome.values())
			.map((outcome) -> row(outcome.id(), (agreement) -> agreement.of(outcome)));
		Stream<String> sums = Stream.of(row("overall", Agreement::overall), row("hard cases", Agreement::hard),
				row("tests answered yes or no", Agreement::yesOrNo));
		return Stream.of(Stream.of(header()), outcomes, sums).flatMap((rows) -> rows).collect(Collectors.joining("\n"));
	}

	String misses() {
		return this.adviser.misses()
			.stream()
			.map((miss) -> "%-24s %-32s expected %-22s said %s".formatted(miss.published().id(), miss.outcome().id(),
					miss.expected(), miss.said()))
			.collect(Collectors.joining("\n"));
	}

	private static String header() {
		return "%-32s %6s %4s %6s %16s %10s".formatted("outcome", "agreed", "of", "%", "always not-yet", "always no");
	}

	private String row(String name, Function<Agreement, Score> score) {
		Score reached = score.apply(this.adviser);
		return "%-32s %6d %4d %6s %16s %10s".formatted(name, reached.agreed(), reached.of(), percent(reached),
				percent(score.apply(this.notYet)), percent(score.apply(this.no)));
	}

	private static String percent(Score score) {
		return String.format(Locale.ROOT, "%.1f", 100 * score.share());
	}

}
