package dev.plumbline.questionnaire;

import java.util.List;

/** Makes complete answers as patchy as those of people: left out, unsure, or a range. */
final class Gaps {

	/** How much is missing: hardly anything, some, or nearly everything. */
	private static final List<Double> MISSING = List.of(0.05, 0.2, 0.7);

	private static final double UNSURE = 0.05;

	private static final double RANGES = 0.15;

	private static final double WIDEST = 4;

	private final Questionnaire questionnaire;

	private final Draw draw;

	Gaps(Questionnaire questionnaire, Draw draw) {
		this.questionnaire = questionnaire;
		this.draw = draw;
	}

	Answers in(Answers complete) {
		double missing = this.draw.oneOf(MISSING);
		Answers answers = complete;
		for (Question question : this.questionnaire.questions()) {
			String id = question.id();
			if (this.draw.share(missing)) {
				answers = answers.without(id);
			}
			else if (this.draw.share(UNSURE)) {
				answers = answers.unsure(id);
			}
			else if (question.kind().isNumeric() && this.draw.share(RANGES)) {
				answers = answers.with(id, range(question, ((Number) answers.value(id)).doubleValue()));
			}
		}
		// the teams of a range can outgrow the engineers of another
		return new StatedReading(answers).tooManyTeams() ? answers.without("teams") : answers;
	}

	private Answers.Range range(Question question, double value) {
		double factor = this.draw.between(1, WIDEST);
		double from = Math.min(value, limited(question, Draw.rounded(value / factor)));
		double to = Math.max(value, limited(question, Draw.rounded(value * factor)));
		return new Answers.Range(from, to, this.draw.once(2) ? Double.valueOf(value) : null);
	}

	private static double limited(Question question, double value) {
		double typed = (question.kind() == Question.Kind.WHOLE) ? Math.rint(value) : value;
		double atLeast = (question.min() != null) ? Math.max(question.min(), typed) : typed;
		return (question.max() != null) ? Math.min(question.max(), atLeast) : atLeast;
	}

}
