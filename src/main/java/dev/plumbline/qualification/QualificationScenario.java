package dev.plumbline.qualification;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.questionnaire.Requirements;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An enquiry an expert can picture, and how it must be graded. Has no place for a name,
 * an address or a text.
 *
 * @param name what it is, in one sentence
 * @param answers as they would be sent to the API
 * @param enquiry what is known of whoever asks
 * @param grade expected: A, B or C
 * @param fires rules that must fire
 * @param silent rules that must not fire
 * @param asks rules whose questions must be among those asked
 */
public record QualificationScenario(@JsonProperty(value = "scenario", required = true) String name,
		@JsonProperty(required = true) Map<String, Object> answers, @JsonProperty(required = true) KnownLead enquiry,
		@JsonProperty(required = true) String grade, @Nullable List<String> fires, @Nullable List<String> silent,
		@Nullable List<String> asks) {

	private static final int LONGEST_NAME = 200;

	public QualificationScenario {
		fires = (fires != null) ? fires : List.of();
		silent = (silent != null) ? silent : List.of();
		asks = (asks != null) ? asks : List.of();
	}

	/** What is wrong with it, and the way out; a file may hold what cannot be run. */
	Optional<String> problem() {
		if (this.name == null || this.name.isBlank() || this.name.length() > LONGEST_NAME) {
			return Optional.of("A scenario says what it is, in at most " + LONGEST_NAME + " characters.");
		}
		if (this.answers == null || this.enquiry == null) {
			return Optional.of("A scenario needs answers and an enquiry.");
		}
		if (Stream.of(this.fires, this.silent, this.asks).flatMap(List::stream).anyMatch(Objects::isNull)) {
			return Optional.of("Something that is expected is empty; fill it in or take it out.");
		}
		if (Stream.of(Grading.Grade.values()).noneMatch((known) -> known.name().equals(this.grade))) {
			return Optional.of("There is no grade '" + this.grade + "'; it is A, B or C.");
		}
		return refused();
	}

	private Optional<String> refused() {
		try {
			this.enquiry.lead();
			Questionnaire.shipped().requirements(Questionnaire.shipped().read(this.answers));
			return Optional.empty();
		}
		catch (IllegalArgumentException | RefusedAnswers ex) {
			return Optional.of(String.valueOf(ex.getMessage()));
		}
	}

	/** Runs it: the advice by a rule set, then the grading of it. */
	public Result run(Qualification qualification, RuleSet ruleSet, LocalDate asOf) {
		Requirements requirements = Questionnaire.shipped().requirements(Questionnaire.shipped().read(this.answers));
		Advice advice = new Advisor(new OneRuleSet(ruleSet), "scenario").advise(requirements, asOf);
		Qualification.Judged judged = qualification.judge(advice, requirements, this.enquiry.lead());
		return new Result(this, judged.grading(), judged.fired(), List.copyOf(differences(judged)));
	}

	private List<String> differences(Qualification.Judged judged) {
		List<String> found = new ArrayList<>();
		Grading said = judged.grading();
		if (!said.grade().name().equals(this.grade)) {
			found
				.add("grade: expected " + this.grade + ", said " + said.grade() + " with " + said.points() + " points");
		}
		this.fires.stream()
			.filter((rule) -> !judged.fired().contains(rule))
			.forEach((rule) -> found.add("'" + rule + "' did not fire"));
		this.silent.stream().filter(judged.fired()::contains).forEach((rule) -> found.add("'" + rule + "' fired"));
		List<String> asking = said.questions().stream().map(Grading.QuestionToAsk::rule).toList();
		this.asks.stream()
			.filter((rule) -> !asking.contains(rule))
			.forEach((rule) -> found.add("'" + rule + "' is not among those that ask"));
		return found;
	}

	/**
	 * What came of it.
	 *
	 * @param fired names of the rules that fired
	 * @param differences from what was expected; empty when all is well
	 */
	public record Result(QualificationScenario scenario, Grading grading, List<String> fired,
			List<String> differences) {
	}

}
