package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A rule that is being read, line by line, until it is complete or refused. */
final class RuleDraft<C> {

	private final String name;

	private final String chapter;

	private final int begins;

	private final Stratum stratum;

	private final Evidence figures;

	private final BiConsumer<String, String> problems;

	private final List<Rule.Asked> asked = new ArrayList<>();

	private final List<Rule.Said> said = new ArrayList<>();

	private final List<String> sources = new ArrayList<>();

	private final Set<String> mentioned = new LinkedHashSet<>();

	private @Nullable String because;

	private boolean refused;

	/**
	 * @param problems told what was found and why it is refused
	 */
	RuleDraft(String name, String chapter, int begins, Stratum stratum, Evidence figures,
			BiConsumer<String, String> problems) {
		this.name = name;
		this.chapter = chapter;
		this.begins = begins;
		this.stratum = stratum;
		this.figures = figures;
		this.problems = problems;
	}

	Stratum stratum() {
		return this.stratum;
	}

	void mention(Collection<String> names) {
		this.mentioned.addAll(names);
	}

	/**
	 * One of its lines was refused; what that line took away is not missed a second time.
	 */
	void refuse() {
		this.refused = true;
	}

	void ask(String text, Vocabulary.Match<Condition<?>> match) {
		Condition<?> condition = match.sentence();
		String constraint = match.fill(condition.words(), condition.drl(), this.figures);
		Arguments arguments = match.arguments(this.figures);
		this.asked.add(new Rule.Asked(text, this.figures.fill(text), match.template().shown(), condition.fact(),
				condition.load(), inputs(condition, match), Vocabulary.pattern(condition, constraint),
				predicate(condition, arguments), match.figure(), comparison(condition, arguments)));
	}

	private List<String> inputs(Condition<?> condition, Vocabulary.Match<Condition<?>> match) {
		return condition.inputs().stream().map((input) -> match.fill(condition.words(), input, this.figures)).toList();
	}

	@SuppressWarnings("unchecked")
	private static Predicate<Object> predicate(Condition<?> condition, Arguments arguments) {
		return (Predicate<Object>) condition.binding().bind(arguments);
	}

	@SuppressWarnings("unchecked")
	private static @Nullable Comparison<Object> comparison(Condition<?> condition, Arguments arguments) {
		Condition.Comparing<?> comparing = condition.comparing();
		return (comparing != null) ? (Comparison<Object>) comparing.bind(arguments) : null;
	}

	@SuppressWarnings("unchecked")
	void say(String text, Vocabulary.Match<Conclusion<C>> match) {
		Conclusion<C> conclusion = match.sentence();
		String call = Vocabulary.call(match.fill(conclusion.words(), conclusion.drl(), this.figures));
		this.said.add(new Rule.Said(text, match.template().shown(), call,
				(BiConsumer<Object, String>) conclusion.binding().bind(match.arguments(this.figures))));
	}

	void because(String reason) {
		if (this.because != null) {
			this.problems.accept(reason, "A rule has one because; join the two.");
		}
		this.because = reason;
	}

	void sources(List<String> ids) {
		ids.stream()
			.filter((id) -> !this.figures.hasSource(id))
			.forEach((id) -> this.problems.accept(id, "This source is not in sources.yaml; add it or name another."));
		this.sources.addAll(ids);
	}

	/** The rule, unless something in it was refused or is missing. */
	Optional<Rule> finish() {
		if (!this.refused) {
			missing();
		}
		return this.refused ? Optional.empty()
				: Optional.of(new Rule(this.name, this.chapter, this.begins, this.stratum, List.copyOf(this.asked),
						List.copyOf(this.said), this.figures.fill(Objects.requireNonNull(this.because)), this.because,
						List.copyOf(this.sources), Collections.unmodifiableSet(this.mentioned)));
	}

	private void missing() {
		if (this.asked.isEmpty()) {
			this.problems.accept(this.name,
					"A rule asks at least one question; what always holds is text, not a rule.");
		}
		if (this.said.isEmpty()) {
			this.problems.accept(this.name, "A rule concludes something; add a sentence after 'then'.");
		}
		if (this.because == null) {
			this.problems.accept(this.name, "A rule gives its reason; add 'Because' and a sentence in quotes.");
		}
		if (this.sources.isEmpty()) {
			this.problems.accept(this.name, "A rule names its source; add 'Source' and an id, or our-judgement.");
		}
	}

}
