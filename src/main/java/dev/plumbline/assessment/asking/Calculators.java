package dev.plumbline.assessment.asking;

import dev.plumbline.assessment.asking.QuestionView.Calculator;
import dev.plumbline.assessment.asking.QuestionView.Field;
import dev.plumbline.assessment.asking.QuestionView.Line;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Sums that help to find an answer, shown step by step. */
final class Calculators {

	private static final int SECONDS_A_DAY = 86_400;

	/** With the leap days. */
	private static final double MINUTES_A_YEAR = 365.25 * 24 * 60;

	private static final int MINUTES_AN_HOUR = 60;

	private static final int MINUTES_A_DAY = 1_440;

	private static final double BYTES_A_GB = 1e9;

	private static final double EXAMPLE_USERS = 10_000;

	private final Texts texts;

	Calculators(Texts texts) {
		this.texts = texts;
	}

	@Nullable Calculator of(Question question, Typed typed) {
		String kind = Questionnaire.shipped().wording(question.id()).calculator();
		if (kind == null) {
			return null;
		}
		return switch (kind) {
			case "users" -> users(question, typed);
			case "nines" -> nines(question);
			case "rows" -> rows(question, typed);
			default -> throw new IllegalStateException("No calculator '" + kind + "'");
		};
	}

	/** The downtime that a target allows in a year; absent for no target. */
	@Nullable String allowed(Question question, String choice) {
		boolean target = "nines".equals(Questionnaire.shipped().wording(question.id()).calculator())
				&& !choice.equals(Typed.NONE);
		return target ? this.texts.of("nines.allowed", duration(minutes(choice))) : null;
	}

	private Calculator users(Question question, Typed typed) {
		Double stated = number(question, typed.text(question.id()));
		double users = (stated != null) ? stated : EXAMPLE_USERS;
		double requests = this.texts.evidence().value("requests-per-user");
		double peak = this.texts.evidence().value("peak-factor");
		double second = users * requests * peak / SECONDS_A_DAY;
		Line line = new Line(this.texts.of((stated != null) ? "users.yours" : "users.example"),
				this.texts.of("users.sum", Amounts.exact(users), Amounts.exact(requests), Amounts.exact(peak),
						Amounts.exact(SECONDS_A_DAY)),
				this.texts.of("users.result", Amounts.rounded(second)));
		return new Calculator("users", question.id(), List.of(line), List.of(), null);
	}

	private Calculator nines(Question question) {
		double outage = this.texts.evidence().value("region-event-minutes");
		List<Line> lines = question.choices()
			.stream()
			.filter((choice) -> !choice.equals(Typed.NONE))
			.map((choice) -> new Line(choice, sum(choice), share(outage / minutes(choice))))
			.toList();
		return new Calculator("nines", question.id(), lines, List.of(), Amounts.exact(outage));
	}

	private String sum(String choice) {
		return this.texts.of("nines.sum", Amounts.exact(open(choice)), Amounts.exact(MINUTES_A_YEAR),
				Amounts.rounded(minutes(choice)));
	}

	private String share(double years) {
		return this.texts.of("nines.share", Amounts.rounded(years));
	}

	private static double minutes(String choice) {
		return open(choice) / 100 * MINUTES_A_YEAR;
	}

	/** What the target leaves of a hundred. */
	private static double open(String choice) {
		return new BigDecimal(100).subtract(new BigDecimal(choice)).doubleValue();
	}

	private String duration(double minutes) {
		if (minutes >= 2 * MINUTES_A_DAY) {
			return this.texts.of("duration.days", oneDigit(minutes / MINUTES_A_DAY));
		}
		return (minutes >= 2 * MINUTES_AN_HOUR) ? this.texts.of("duration.hours", oneDigit(minutes / MINUTES_AN_HOUR))
				: this.texts.of("duration.minutes", oneDigit(minutes));
	}

	private static String oneDigit(double number) {
		return Amounts.exact((number >= 10) ? Math.rint(number) : Math.rint(number * 10) / 10);
	}

	private Calculator rows(Question question, Typed typed) {
		String rows = typed.text(question.id() + ".rows");
		String bytes = typed.text(question.id() + ".bytes");
		List<Field> fields = List.of(new Field(question.id() + ".rows", rows, isWrong(rows)),
				new Field(question.id() + ".bytes", bytes, isWrong(bytes)));
		Double result = gigabytes(question, typed);
		if (result == null) {
			return new Calculator("rows", question.id(), List.of(), fields, null);
		}
		Line line = new Line(this.texts.of("rows.yours"),
				this.texts.of("rows.sum", written(rows), written(bytes), Amounts.exact(BYTES_A_GB)),
				this.texts.of("rows.result." + question.id(), Amounts.rounded(result)));
		return new Calculator("rows", question.id(), List.of(line), fields, Amounts.rounded(result));
	}

	/**
	 * What the rows and their size come to, as it would be typed; absent while one is
	 * missing.
	 */
	static @Nullable String result(Question question, Typed typed) {
		Double result = gigabytes(question, typed);
		return (result != null) ? Amounts.typed(Double.parseDouble(Amounts.rounded(result).replace(",", ""))) : null;
	}

	private static @Nullable Double gigabytes(Question question, Typed typed) {
		BigDecimal rows = count(typed.text(question.id() + ".rows"));
		BigDecimal bytes = count(typed.text(question.id() + ".bytes"));
		return (rows != null && bytes != null) ? rows.multiply(bytes).doubleValue() / BYTES_A_GB : null;
	}

	private static boolean isWrong(String text) {
		return !text.isBlank() && count(text) == null;
	}

	private static String written(String text) {
		BigDecimal count = count(text);
		return (count != null) ? Amounts.exact(count.doubleValue()) : text;
	}

	private static @Nullable BigDecimal count(String text) {
		BigDecimal number = text.isBlank() ? null : new NumberText("", Map.of()).read(text).number();
		return (number != null && number.signum() >= 0) ? number : null;
	}

	private static @Nullable Double number(Question question, String text) {
		Wording words = Questionnaire.shipped().wording(question.id());
		BigDecimal number = text.isBlank() ? null
				: new NumberText(Texts.unit(question), words.otherUnits()).read(text).number();
		return (number != null && number.signum() >= 0) ? number.doubleValue() : null;
	}

}
