package dev.plumbline.questionnaire;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads one value out of each answer: as given; a range at its likely value or geometric
 * mean; an open one at its default, or at nothing when it follows from another.
 */
final class StatedReading {

	private static final String ENGINEERS = "engineers";

	private static final String TEAMS = "teams";

	private final Questionnaire questionnaire;

	private final Answers answers;

	StatedReading(Answers answers) {
		this.questionnaire = answers.questionnaire();
		this.answers = answers;
	}

	@Nullable Object value(String id) {
		Question question = this.questionnaire.question(id);
		Object given = this.answers.value(id);
		if (given instanceof Answers.Range range) {
			double stated = range.stated();
			return (question.kind() == Question.Kind.WHOLE) ? (Object) (int) Math.round(stated) : (Object) stated;
		}
		return (given != null) ? given : assumption(question);
	}

	private @Nullable Object assumption(Question question) {
		if (isComputed(question)) {
			return null;
		}
		if (question.id().equals(ENGINEERS)) {
			// whoever has five teams has five engineers, said or not
			return Math.max(number(TEAMS), (Integer) Objects.requireNonNull(question.defaultValue()));
		}
		return question.defaultValue();
	}

	private boolean isComputed(Question question) {
		String source = question.computedFrom();
		return source != null && (question.defaultValue() == null || this.answers.isGiven(source));
	}

	List<Assumed> assumed() {
		List<Assumed> assumed = new ArrayList<>();
		for (Question question : this.questionnaire.questions()) {
			if (!this.answers.isGiven(question.id())) {
				Object value = assumption(question);
				if (value != null || isComputed(question)) {
					assumed.add(new Assumed(question.id(), value, basis(question, value)));
				}
			}
		}
		return List.copyOf(assumed);
	}

	private String basis(Question question, @Nullable Object value) {
		if (value == null) {
			return Objects.requireNonNull(question.computedFrom());
		}
		return value.equals(question.defaultValue()) ? Assumed.DEFAULT : TEAMS;
	}

	/**
	 * Only what was said can be wrong: open engineers are taken as at least the teams.
	 */
	boolean tooManyTeams() {
		return number(TEAMS) > number(ENGINEERS);
	}

	Refusal tooManyTeams(RefusalTexts texts) {
		String limit = Numbers.written(number(ENGINEERS));
		String sentence = texts.problem(RefusalTexts.Problem.MORE_TEAMS, "found", Numbers.written(number(TEAMS)),
				"engineers", limit);
		return new Refusal(TEAMS, sentence, texts.allowed(TEAMS, "engineers", limit));
	}

	Requirements requirements() {
		return new Requirements(decimalOrNull("peakRequestsPerSecond"), decimalOrNull("dailyUsers"),
				decimal("yearlyGrowth"), number("planningYears"), choice("requestWork"), decimal("readShare"),
				choice("staleReads"), decimalOrNull("peakWritesPerSecond"), decimal("dataGb"),
				decimalOrNull("dataGrowthGbPerMonth"), yes("tenants"), choice("availability"), choice("regionOutage"),
				choice("dataLoss"), (String) value("downtimeCost"), choice("partition"), choice("writers"),
				choice("residency"), choice("crossRegionTransactions"), several("workloads"),
				decimal("analyticsEventsPerSecond"), choice("analyticsRowsScanned"), several("messaging"),
				decimalOrNull("messagesPerSecond"), several("coordination"), yes("runsKubernetes"),
				yes("runsZooKeeper"), number(ENGINEERS), number(TEAMS), choice("onCall"), yes("operatedDistributed"),
				choice("servicesToday"), choice("databaseToday"), several("reasons"), choice("hosting"),
				yes("managedServices"), yes("openSourceOnly"), yes("revenueOver10m"), this.answers);
	}

	private @Nullable Double decimalOrNull(String id) {
		return (Double) value(id);
	}

	private double decimal(String id) {
		return (Double) present(id);
	}

	private int number(String id) {
		return (Integer) present(id);
	}

	private String choice(String id) {
		return (String) present(id);
	}

	private boolean yes(String id) {
		return (Boolean) present(id);
	}

	private Set<String> several(String id) {
		Set<String> choices = new LinkedHashSet<>();
		((List<?>) present(id)).forEach((choice) -> choices.add((String) choice));
		return Collections.unmodifiableSet(choices);
	}

	private Object present(String id) {
		return Objects.requireNonNull(value(id), id);
	}

}
