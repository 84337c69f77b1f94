package dev.plumbline.casebook;

import dev.plumbline.casebook.PublishedCase.Difficulty;
import dev.plumbline.casebook.PublishedCase.Fact;
import dev.plumbline.casebook.PublishedCase.OutcomeKind;
import dev.plumbline.casebook.PublishedCase.Source;
import dev.plumbline.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The shape of a case file, of which nothing may be left out but the misses, where there
 * are none.
 */
record CaseFile(String id, String title, Integer year, String scope, OutcomeKind outcomeKind, Difficulty difficulty,
		String ran, String lesson, Source source, List<Fact> facts, Map<String, Object> answers, List<String> stated,
		Map<String, Object> expected, Map<String, List<Object>> accept, @Nullable Map<String, String> misses) {

	CaseFile {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(year, "year");
		Objects.requireNonNull(scope, "scope");
		Objects.requireNonNull(outcomeKind, "outcomeKind");
		Objects.requireNonNull(difficulty, "difficulty");
		Objects.requireNonNull(ran, "ran");
		Objects.requireNonNull(lesson, "lesson");
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(facts, "facts");
		Objects.requireNonNull(answers, "answers");
		Objects.requireNonNull(stated, "stated");
		Objects.requireNonNull(expected, "expected");
		Objects.requireNonNull(accept, "accept");
	}

	/**
	 * The case in this file.
	 * @throws IllegalArgumentException if it uses a word that the casebook does not have
	 * @throws dev.plumbline.questionnaire.RefusedAnswers if an answer is none
	 */
	PublishedCase published() {
		return new PublishedCase(this.id, this.title, this.year, this.scope, this.outcomeKind, this.difficulty,
				this.ran, this.lesson, this.source, List.copyOf(this.facts), Questionnaire.shipped().read(this.answers),
				ordered(this.stated), expectedWords(), acceptedWords(), explainedMisses());
	}

	private Map<CaseOutcome, String> expectedWords() {
		Map<CaseOutcome, String> words = new EnumMap<>(CaseOutcome.class);
		this.expected.forEach((name, word) -> {
			CaseOutcome outcome = CaseOutcome.named(name);
			words.put(outcome, outcome.word(String.valueOf(word)));
		});
		return Collections.unmodifiableMap(words);
	}

	private Map<CaseOutcome, Set<String>> acceptedWords() {
		Map<CaseOutcome, Set<String>> words = new EnumMap<>(CaseOutcome.class);
		this.accept.forEach((name, accepted) -> {
			CaseOutcome outcome = CaseOutcome.named(name);
			words.put(outcome, ordered(accepted.stream().map((word) -> outcome.word(String.valueOf(word))).toList()));
		});
		return Collections.unmodifiableMap(words);
	}

	private Map<CaseOutcome, String> explainedMisses() {
		Map<CaseOutcome, String> explained = new EnumMap<>(CaseOutcome.class);
		if (this.misses != null) {
			this.misses.forEach((name, explanation) -> explained.put(CaseOutcome.named(name), explanation));
		}
		return Collections.unmodifiableMap(explained);
	}

	private static Set<String> ordered(Collection<String> words) {
		return Collections.unmodifiableSet(new LinkedHashSet<>(words));
	}

}
