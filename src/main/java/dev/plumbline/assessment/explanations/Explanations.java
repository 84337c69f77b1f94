package dev.plumbline.assessment.explanations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.Explanation;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Requirements;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Gives explanations to pages and programs within what the machine can bear: the same one
 * is not worked out twice while it is remembered, every caller has a share, and the rest
 * has to wait or to come back.
 */
public final class Explanations implements AutoCloseable {

	private final BiFunction<RuleSet, Requirements, Explanation> explainer;

	private final Cache<Subject, Explanation> remembered;

	private final Shares shares;

	private final Workroom workroom;

	private final MeterRegistry meters;

	/**
	 * @param explainer whatever takes long
	 * @param meters told how much there is to do and how much is refused, never for whom
	 */
	public Explanations(ExplanationSettings settings, BiFunction<RuleSet, Requirements, Explanation> explainer,
			MeterRegistry meters) {
		this.explainer = explainer;
		this.remembered = Caffeine.newBuilder().maximumSize(settings.remembered()).build();
		this.shares = new Shares(settings.perMinute());
		this.workroom = new Workroom("explaining", settings.threads(), settings.queue(), settings.patience());
		this.meters = meters;
		new ExecutorServiceMetrics(this.workroom.threads(), "plumbline.explanations", List.of()).bindTo(meters);
	}

	/**
	 * Explains what the rules decide on these requirements.
	 * @throws NotNow when the caller, or everybody together, has asked for too much
	 */
	public Explanation explain(Caller caller, RuleSet ruleSet, Requirements requirements) {
		Subject subject = Subject.of(ruleSet, requirements);
		return counted(caller, () -> {
			Explanation known = this.remembered.getIfPresent(subject);
			return (known != null) ? known : this.workroom.done(() -> explained(subject, ruleSet, requirements));
		});
	}

	private Explanation explained(Subject subject, RuleSet ruleSet, Requirements requirements) {
		return this.remembered.get(subject, (unknown) -> this.explainer.apply(ruleSet, requirements));
	}

	/**
	 * The same for a page that can do without: one that is remembered is nobody's burden,
	 * and where there is no time for one there is none.
	 */
	public Optional<Explanation> offer(Caller caller, RuleSet ruleSet, Requirements requirements) {
		Explanation known = this.remembered.getIfPresent(Subject.of(ruleSet, requirements));
		if (known != null) {
			return Optional.of(known);
		}
		try {
			return Optional.of(explain(caller, ruleSet, requirements));
		}
		catch (NotNow later) {
			// counted where it was thrown; the page says so itself
			return Optional.empty();
		}
	}

	/**
	 * Has something smaller done in the same way, such as trying other answers.
	 * @throws NotNow when the caller, or everybody together, has asked for too much
	 */
	public <T> T within(Caller caller, Supplier<T> work) {
		return counted(caller, () -> this.workroom.done(work));
	}

	private <T> T counted(Caller caller, Supplier<T> work) {
		try {
			this.shares.take(caller);
			return work.get();
		}
		catch (NotNow refused) {
			String status = String.valueOf(refused.getStatusCode().value());
			this.meters.counter("plumbline.explanations.refused", "status", status).increment();
			throw refused;
		}
	}

	/** Refuses whatever comes from now on, and lets what has begun come to its end. */
	@Override
	public void close() {
		this.workroom.close();
	}

	/** What an explanation depends on. */
	private record Subject(int ruleSet, String hash, Answers answers) {

		static Subject of(RuleSet ruleSet, Requirements requirements) {
			return new Subject(ruleSet.number(), ruleSet.hash(), requirements.answers());
		}

	}

}
