package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * An endless row of answer sets, all of them valid and the same for the same seed on any
 * JDK: a quarter drawn evenly over everything allowed, the rest around ordinary
 * businesses, half of those pushed towards the limits where advice changes. Not for use
 * by several threads at once.
 */
public final class AnswerSamples {

	private static final List<Double> NEAR = List.of(0.5, 0.9, 0.99, 1.0, 1.0, 1.01, 1.1, 2.0);

	private static final List<Double> MAGNITUDES = DoubleStream
		.iterate(1, (power) -> power <= 1e8, (power) -> power * 10)
		.flatMap((power) -> DoubleStream.of(power, 2 * power, 5 * power))
		.boxed()
		.toList();

	private final Questionnaire questionnaire;

	private final List<Answers> businesses;

	private final List<Double> limits;

	private final Draw draw;

	/** Samples drawn near round numbers. */
	public AnswerSamples(Questionnaire questionnaire, long seed) {
		this(questionnaire, seed, MAGNITUDES);
	}

	/**
	 * Samples drawn near the given numbers.
	 * @param limits numbers where something changes, in any unit: each is tried for every
	 * question that allows it, as today's value and as the value at the horizon
	 */
	public AnswerSamples(Questionnaire questionnaire, long seed, Collection<Double> limits) {
		this.questionnaire = questionnaire;
		this.businesses = OrdinaryBusiness.all(questionnaire);
		this.limits = List.copyOf(limits);
		this.draw = new Draw(seed);
	}

	/** The next answer set; some answers may be left out, unsure or a range. */
	public Answers next() {
		Answers complete = nextComplete();
		return this.draw.once(4) ? complete : new Gaps(this.questionnaire, this.draw).in(complete);
	}

	/** The next answer set with a value for every question. */
	public Answers nextComplete() {
		Answers near = this.draw.once(4) ? null : this.draw.oneOf(this.businesses);
		Map<String, Object> drawn = new LinkedHashMap<>();
		for (Question question : this.questionnaire.questions()) {
			drawn.put(question.id(), (near != null) ? around(question, near.value(question.id())) : anything(question));
		}
		if (near != null && this.draw.once(2)) {
			pushTowardsLimits(drawn);
		}
		drawn.computeIfPresent("teams", (id, teams) -> Math.min(whole(teams), whole(drawn.get("engineers"))));
		return this.questionnaire.read(drawn);
	}

	private Object anything(Question question) {
		return switch (question.kind()) {
			case NUMBER, WHOLE -> anyNumber(question);
			case CHOICE -> this.draw.oneOf(question.choices());
			case SEVERAL -> this.draw.someOf(question.choices());
			case YES_NO -> this.draw.once(2);
		};
	}

	private Object anyNumber(Question question) {
		double min = min(question);
		return (min == 0 && this.draw.once(20)) ? (Object) 0.0
				: number(question, this.draw.between(min, max(question)));
	}

	private Object around(Question question, @Nullable Object usual) {
		Object centre = (usual != null) ? usual : question.defaultValue();
		if (centre == null || (usual == null && this.draw.once(4))) {
			return anything(question);
		}
		if (centre instanceof Answers.Range range) {
			return number(question, this.draw.between(range.from(), range.to()));
		}
		if (question.kind().isNumeric() || !this.draw.once(5)) {
			return centre;
		}
		return (question.kind() == Question.Kind.SEVERAL) ? this.draw.oneChanged(strings(centre), question.choices())
				: anything(question);
	}

	private void pushTowardsLimits(Map<String, Object> drawn) {
		double growth = StrictMath.pow(((Number) drawn.get("yearlyGrowth")).doubleValue(),
				whole(drawn.get("planningYears")));
		for (Question question : this.questionnaire.questions()) {
			if (question.kind() == Question.Kind.NUMBER && this.draw.once(3)) {
				drawn.put(question.id(), nearLimit(question, this.draw.once(2) ? growth : 1));
			}
			else if (question.kind() == Question.Kind.CHOICE && this.draw.once(6)) {
				drawn.put(question.id(), anything(question));
			}
		}
	}

	private Object nearLimit(Question question, double growth) {
		double near = this.draw.oneOf(this.limits) * this.draw.oneOf(NEAR) / growth;
		return question.limits(near) ? (Object) near : anyNumber(question);
	}

	private static Object number(Question question, double number) {
		if (question.kind() == Question.Kind.WHOLE) {
			return (int) Math.max(min(question), Math.min(max(question), Math.rint(number)));
		}
		return number;
	}

	private static double min(Question question) {
		return (question.min() != null) ? question.min() : 0;
	}

	private static double max(Question question) {
		return (question.max() != null) ? question.max() : 0;
	}

	private static int whole(@Nullable Object value) {
		return (value instanceof Number number) ? number.intValue() : 0;
	}

	private static List<String> strings(Object value) {
		return ((List<?>) value).stream().map(String::valueOf).toList();
	}

}
