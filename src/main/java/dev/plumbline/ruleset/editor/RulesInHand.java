package dev.plumbline.ruleset.editor;

import dev.plumbline.advice.SentenceList;
import dev.plumbline.qualification.Qualification;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.ShippedRules;
import dev.plumbline.ruleset.Version;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rule set that the workbench shows: the draft while one is open, else the published
 * one.
 *
 * @param draft absent when none is open
 * @param published the rule set in force
 */
record RulesInHand(@Nullable Draft draft, Version published, RuleSetText text) {

	/** All chapters, in reading order. */
	public List<Chapter> chapters() {
		return this.text.files()
			.entrySet()
			.stream()
			.filter((file) -> Chapter.isName(file.getKey()))
			.map((file) -> Chapter.of(file.getKey(), file.getValue()))
			.toList();
	}

	/** Only the rules that mention every one of the words, in some chapter. */
	public List<Chapter> chaptersMentioning(String words) {
		List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		Figures figures = Figures.of(this.text);
		return chapters().stream()
			.map((chapter) -> chapter
				.with(chapter.rules().stream().filter((rule) -> mentions(rule, wanted, figures)).toList()))
			.filter((chapter) -> !chapter.rules().isEmpty())
			.toList();
	}

	private static boolean mentions(RuleShown rule, List<String> wanted, Figures figures) {
		String all = rule.texts()
			.flatMap((text) -> Stream.of(text, figures.filled(text)))
			.reduce("", (one, other) -> one + "\n" + other)
			.toLowerCase(Locale.ROOT);
		return wanted.stream().allMatch(all::contains);
	}

	/**
	 * What the rules of a chapter may be made of; where a draft's candidates cannot be
	 * read, those of the shipped rules stand in for them.
	 */
	SentenceList sentences(String file) {
		return file.equals(Qualification.CHAPTER) ? Qualification.sentences() : sentences();
	}

	private SentenceList sentences() {
		try {
			return SentenceList.of(this.text);
		}
		catch (RulesRefused ex) {
			// a draft may be wrong; the mistake is listed where it can be put right
			return SentenceList.of(ShippedRules.text());
		}
	}

	public boolean isDrafting() {
		return this.draft != null;
	}

	/** When the draft was saved last, or the rule set published. */
	public OffsetDateTime savedAt() {
		Instant saved = (this.draft != null) ? this.draft.savedAt() : this.published.publishedAt();
		return saved.atOffset(ZoneOffset.UTC);
	}

	/** Who saved the draft last, or published the rule set. */
	public String savedBy() {
		return (this.draft != null) ? this.draft.savedBy() : this.published.author();
	}

}
