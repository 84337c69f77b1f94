package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.WhyTest;
import dev.plumbline.assessment.recommendation.RecommendationView.Figure;
import dev.plumbline.drawing.Drawing;
import dev.plumbline.drawing.Drawings;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Prepares the three tests: outcome, reason, and the figures behind it as rows of a
 * table.
 */
final class RecommendationFigures {

	/** The evidence that each limit is taken from. */
	private static final Map<String, List<String>> BEHIND_LIMITS = Map.of("application",
			List.of("cores-of-one-machine", "planned-utilisation"), "writes", List.of("postgres-writes"), "reads",
			List.of("postgres-reads"), "data", List.of("postgres-terabytes"));

	/** The evidence that is held against a limit of the visitor's. */
	private static final Map<String, List<String>> BEHIND_VALUES = Map.of("regionalEvent",
			List.of("region-event-minutes"));

	private final RecommendationWords words;

	private final RecommendationNotes notes;

	private final WhyTestWriter whys;

	private final Function<Drawing, String> drawn;

	RecommendationFigures(RecommendationWords words, RecommendationNotes notes, WhyTestWriter whys,
			Function<Drawing, String> drawn) {
		this.words = words;
		this.notes = notes;
		this.whys = whys;
		this.drawn = drawn;
	}

	/**
	 * @param why by test; empty where it is not known yet
	 */
	List<RecommendationView.Test> all(Advice advice, Map<String, WhyTest> why) {
		Advice.Tests tests = advice.tests();
		return List.of(test("traffic", tests.traffic(), Drawings.gauge(advice, "drawn-traffic"), why.get("traffic")),
				test("availability", tests.availability(), Drawings.availability(advice, "drawn-availability"),
						why.get("availability")),
				test("dataModel", tests.dataModel(), Drawings.dataModel(advice, "drawn-data-model"),
						why.get("dataModel")));
	}

	private RecommendationView.Test test(String id, Advice.Test test, Drawing drawing, @Nullable WhyTest why) {
		double largest = test.figures().stream().mapToDouble(RecommendationFigures::share).max().orElse(0);
		List<Figure> figures = test.figures()
			.stream()
			.map((figure) -> figure(figure, test.used() != null && share(figure) == largest))
			.toList();
		Said because = this.notes.said(test.because());
		return new RecommendationView.Test(id, test.outcome().id(), because, (why != null) ? this.whys.view(why) : null,
				this.drawn.apply(drawing), figures, figures.stream().map(Figure::now).anyMatch(Objects::nonNull),
				figures.stream().map(Figure::limit).anyMatch(Objects::nonNull));
	}

	private Figure figure(Advice.Figure figure, boolean tightest) {
		String label = this.words.orId("figure." + figure.name(), this.words.answer(figure.name()));
		Said valueMarks = this.notes.figures(BEHIND_VALUES.getOrDefault(figure.name(), List.of()));
		Said limitMarks = this.notes.figures(BEHIND_LIMITS.getOrDefault(figure.name(), List.of()));
		if (!(figure.value() instanceof Number value)) {
			return new Figure(label, null, this.words.value(figure.name(), figure.value()), null, null, valueMarks,
					limitMarks, false);
		}
		String unit = String.valueOf(figure.unit());
		return new Figure(label, amount(figure.now(), unit), this.words.amount(value.doubleValue(), unit),
				amount(figure.limit(), unit), (figure.now() != null) ? this.words.share(share(figure)) : null,
				valueMarks, limitMarks, tightest);
	}

	private @Nullable String amount(@Nullable Double amount, String unit) {
		return (amount != null) ? this.words.amount(amount, unit) : null;
	}

	private static double share(Advice.Figure figure) {
		Double limit = figure.limit();
		return (limit != null && limit > 0 && figure.value() instanceof Number value) ? value.doubleValue() / limit : 0;
	}

}
