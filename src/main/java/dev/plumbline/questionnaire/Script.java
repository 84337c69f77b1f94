package dev.plumbline.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the questions are put to a person: in which words, on which page, and when. Either
 * every question has its place, or there is no script.
 */
record Script(List<Page> pages, Map<String, Wording> wording, Map<String, AskedWhen> askedWhen) {

	static final Script NONE = new Script(List.of(), Map.of(), Map.of());

	Script {
		pages = List.copyOf(pages);
		wording = Map.copyOf(wording);
		askedWhen = Map.copyOf(askedWhen);
	}

	/**
	 * @throws IllegalArgumentException when a question has no page, two pages or no
	 * words, or asks about an answer of its own page or a later one
	 */
	void check(List<Question> questions) {
		Set<String> earlier = new HashSet<>();
		for (Page page : this.pages) {
			for (String id : page.questions()) {
				if (!earlier.containsAll(when(id).reads())) {
					throw new IllegalArgumentException(id + " asks about an answer that is not on an earlier page");
				}
			}
			for (String id : page.questions()) {
				if (!earlier.add(id)) {
					throw new IllegalArgumentException(id + " is asked twice");
				}
			}
		}
		Set<String> known = new HashSet<>(questions.stream().map(Question::id).toList());
		if (!earlier.equals(known) || !this.wording.keySet().equals(known)) {
			throw new IllegalArgumentException("Every question needs a page and words, and nothing else has any");
		}
		questions.forEach(this::checkOptions);
	}

	private void checkOptions(Question question) {
		Wording words = words(question.id());
		boolean fits = question.kind().isNumeric()
				? words.options().keySet().stream().map(Double::valueOf).allMatch(question::limits)
				: words.options().keySet().equals(Set.copyOf(question.choices()));
		if (!fits) {
			throw new IllegalArgumentException(question.id() + ": labels " + words.options().keySet());
		}
	}

	Wording words(String id) {
		Wording words = this.wording.get(id);
		if (words == null) {
			throw new IllegalArgumentException("No words for '" + id + "'");
		}
		return words;
	}

	AskedWhen when(String id) {
		return this.askedWhen.getOrDefault(id, AskedWhen.ALWAYS);
	}

}
