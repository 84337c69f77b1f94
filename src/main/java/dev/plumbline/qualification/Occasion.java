package dev.plumbline.qualification;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.Requirements;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a rule about an enquiry may ask: the advice as it was given, the answers behind
 * it, and the little that is known of whoever enquires. Public for Drools.
 */
public record Occasion(Advice advice, Requirements requirements, Lead lead) {

	private static final String SEPARATOR = ", ";

	/** The id of the verdict. */
	public String verdict() {
		return this.advice.verdict().id();
	}

	/** Whether the verdict is one of those listed with commas. */
	public boolean verdictOneOf(String verdicts) {
		return split(verdicts).contains(verdict());
	}

	/** Calendar years until a part outgrows its limit; endless when none is in sight. */
	public double yearsUntilALimit() {
		Advice.Runway runway = this.advice.runway();
		return (runway != null) ? runway.year() - this.advice.asOf().getYear() : Double.POSITIVE_INFINITY;
	}

	/** Whether one of the choices listed with commas was taken or ticked. */
	public boolean says(String answer, String choices) {
		Object value = this.requirements.value(answer);
		List<?> said = (value instanceof Collection<?> several) ? List.copyOf(several)
				: Stream.of(value).filter(Objects::nonNull).toList();
		return split(choices).stream().anyMatch(said::contains);
	}

	/** Whether an answer is at least a choice, in the order of the contract. */
	public boolean atLeast(String answer, String choice) {
		return this.requirements.value(answer) instanceof String value && rank(answer, value) >= rank(answer, choice);
	}

	/** Whether an answer is at most a choice, in the order of the contract. */
	public boolean atMost(String answer, String choice) {
		return this.requirements.value(answer) instanceof String value && rank(answer, value) <= rank(answer, choice);
	}

	private int rank(String answer, String choice) {
		return this.requirements.answers().questionnaire().question(answer).rank(choice);
	}

	/** Whether the visitor gave an answer. */
	public boolean given(String answer) {
		return this.requirements.given(answer);
	}

	/** Whether an answer is open that the advice hangs on. */
	public boolean waitsFor(String answer) {
		return this.advice.needed().contains(answer);
	}

	/** Whether the advice chose one of the candidates listed with commas. */
	public boolean runsOneOf(String candidates) {
		List<String> asked = split(candidates);
		return this.advice.choices().values().stream().map(Advice.Choice::choice).anyMatch(asked::contains);
	}

	/** Whether one of the roles listed with commas is the sender's. */
	public boolean roleOneOf(String roles) {
		return split(roles).contains(LeadWords.of(this.lead.role()));
	}

	/** Whether the decision is due in one of the time frames listed with commas. */
	public boolean timeframeOneOf(String timeframes) {
		return split(timeframes).contains(LeadWords.of(this.lead.timeframe()));
	}

	/** Whether the budget is one of those listed with commas. */
	public boolean budgetOneOf(String budgets) {
		return split(budgets).contains(LeadWords.of(this.lead.budget()));
	}

	private static List<String> split(String listed) {
		return List.of(listed.split(SEPARATOR));
	}

}
