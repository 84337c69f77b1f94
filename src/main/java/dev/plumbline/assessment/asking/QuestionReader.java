package dev.plumbline.assessment.asking;

import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Wording;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the answer to one question out of its fields. */
final class QuestionReader {

	private final Question question;

	private final Wording words;

	private final Typed typed;

	private final List<Mistake> mistakes = new ArrayList<>();

	QuestionReader(Question question, Wording words, Typed typed) {
		this.question = question;
		this.words = words;
		this.typed = typed;
	}

	List<Mistake> mistakes() {
		return this.mistakes;
	}

	/** As {@code Answers.with} takes it; null when left open or mistaken. */
	@Nullable Object read() {
		Object value = switch (this.question.kind()) {
			case NUMBER, WHOLE -> number();
			case CHOICE -> picked();
			case SEVERAL -> several();
			case YES_NO -> yesOrNo();
		};
		return this.mistakes.isEmpty() ? value : null;
	}

	private @Nullable Object picked() {
		String value = this.typed.text(id());
		if (value.isEmpty()) {
			return wrong("missing.choice");
		}
		boolean known = value.equals(Typed.UNSURE) || this.question.choices().contains(value);
		return known ? value : wrong("missing.choice");
	}

	private @Nullable Object yesOrNo() {
		String value = this.typed.text(id());
		return switch (value) {
			case "yes" -> true;
			case "no" -> false;
			case Typed.UNSURE -> value;
			default -> wrong("missing.choice");
		};
	}

	private @Nullable Object several() {
		List<String> values = this.typed.all(id());
		boolean none = values.contains(Typed.NONE);
		boolean unsure = values.contains(Typed.UNSURE);
		List<String> choices = this.question.choices().stream().filter(values::contains).toList();
		int said = (none ? 1 : 0) + (unsure ? 1 : 0) + (choices.isEmpty() ? 0 : 1);
		if (said != 1) {
			return wrong((said == 0) ? "missing.several" : "several");
		}
		return unsure ? Typed.UNSURE : choices;
	}

	private @Nullable Object number() {
		String offered = this.words.options().isEmpty() ? "" : this.typed.text(id());
		String single = this.words.options().isEmpty() ? id() : id() + ".exact";
		boolean exact = !this.typed.isBlank(single);
		boolean range = !this.typed.isBlank(id() + ".from") || !this.typed.isBlank(id() + ".to")
				|| !this.typed.isBlank(id() + ".likely");
		boolean unsure = !this.typed.isBlank(id() + ".unsure") || offered.equals(Typed.UNSURE);
		boolean picked = !offered.isEmpty() && !offered.equals(Typed.UNSURE);
		int said = (exact ? 1 : 0) + (range ? 1 : 0) + (unsure ? 1 : 0) + (picked ? 1 : 0);
		if (said != 1) {
			return wrong((said > 1) ? "number.several" : picking() ? "missing.choice" : "missing.number");
		}
		return unsure ? Typed.UNSURE : picked ? offered() : exact ? limited(single) : range();
	}

	private boolean picking() {
		return !this.words.options().isEmpty();
	}

	private @Nullable Object offered() {
		String offered = this.typed.text(id());
		return this.words.options().containsKey(offered) ? new BigDecimal(offered) : wrong("missing.choice");
	}

	private @Nullable Object range() {
		BigDecimal from = end(".from");
		BigDecimal to = end(".to");
		BigDecimal likely = this.typed.isBlank(id() + ".likely") ? null : limited(id() + ".likely");
		if (from == null || to == null || !this.mistakes.isEmpty()) {
			return null;
		}
		if (from.compareTo(to) > 0) {
			return wrong(id() + ".from", "reversed");
		}
		if (likely != null && (likely.compareTo(from) < 0 || likely.compareTo(to) > 0)) {
			return wrong(id() + ".likely", "likely");
		}
		Map<String, Object> range = new LinkedHashMap<>(Map.of("from", from, "to", to));
		if (likely != null) {
			range.put("likely", likely);
		}
		return range;
	}

	private @Nullable BigDecimal end(String part) {
		if (this.typed.isBlank(id() + part)) {
			wrong(id() + part, "half-range");
			return null;
		}
		return limited(id() + part);
	}

	/** A number within the limits of the question. */
	private @Nullable BigDecimal limited(String field) {
		NumberText.Read read = new NumberText(unit(), this.words.otherUnits()).read(this.typed.text(field));
		BigDecimal number = read.number();
		if (number == null) {
			List<Object> values = new ArrayList<>(List.of(this.typed.text(field).strip(), unit()));
			values.addAll(read.readings());
			this.mistakes.add(new Mistake(id(), field, String.valueOf(read.mistake()), values));
			return null;
		}
		if (this.question.kind() == Question.Kind.WHOLE && number.stripTrailingZeros().scale() > 0) {
			wrong(field, "whole");
			return null;
		}
		return within(number) ? number : outside(field);
	}

	private boolean within(BigDecimal number) {
		Double min = this.question.min();
		Double max = this.question.max();
		return min != null && max != null && number.compareTo(BigDecimal.valueOf(min)) >= 0
				&& number.compareTo(BigDecimal.valueOf(max)) <= 0;
	}

	private @Nullable BigDecimal outside(String field) {
		Double min = this.question.min();
		Double max = this.question.max();
		this.mistakes.add(new Mistake(id(), field, "outside", List.of(this.typed.text(field).strip(), unit(),
				Amounts.exact((min != null) ? min : 0), Amounts.exact((max != null) ? max : 0))));
		return null;
	}

	private @Nullable Object wrong(String key) {
		boolean several = key.equals("number.several") && picking();
		return wrong(several ? id() + ".exact" : id(), key);
	}

	private @Nullable Object wrong(String field, String key) {
		this.mistakes.add(new Mistake(id(), field, key, List.of(this.typed.text(field).strip(), unit())));
		return null;
	}

	private String id() {
		return this.question.id();
	}

	private String unit() {
		return (this.question.unit() != null) ? this.question.unit() : "";
	}

}
