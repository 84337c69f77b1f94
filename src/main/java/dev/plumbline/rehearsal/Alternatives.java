package dev.plumbline.rehearsal;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.rehearsal.comparing.Alternative;
import dev.plumbline.rehearsal.comparing.ChangedPart;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.DraftReading;
import dev.plumbline.ruleset.text.Differences;
import dev.plumbline.ruleset.text.Differences.Difference;
import dev.plumbline.ruleset.text.Part;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The draft with one of its changes taken back at a time. Building one takes tens of
 * milliseconds and a few megabytes, so that only so many are tried.
 *
 * @param changes every part that can change advice
 * @param tried an alternative for each of them, but for those without which the draft
 * cannot be read; empty when there are too many
 */
record Alternatives(List<ChangedPart> changes, List<Alternative> tried) {

	static final int MOST = 20;

	/** Names, sources and scenarios decide nothing. */
	private static final Set<Part.Kind> DECIDING = EnumSet.of(Part.Kind.CHAPTER, Part.Kind.RULE, Part.Kind.FIGURE,
			Part.Kind.AREA, Part.Kind.CANDIDATE);

	/** Takes back each change of a draft that can be read. */
	static Alternatives of(RuleSetText published, RuleSetText draft) {
		List<Difference> deciding = Differences.between(published, draft)
			.all()
			.stream()
			.filter((difference) -> DECIDING.contains(difference.kind()) && isRead(difference.file()))
			.toList();
		List<Alternative> tried = (deciding.size() > MOST) ? List.of()
				: deciding.stream().flatMap((difference) -> alternative(draft, difference)).toList();
		return new Alternatives(deciding.stream().map(Alternatives::part).toList(), tried);
	}

	/**
	 * The heads of other files hold comments at most; enquiries are graded after the
	 * advice.
	 */
	private static boolean isRead(String file) {
		return !file.startsWith("scenarios/") && !file.equals("sources.yaml")
				&& !file.equals(RuleSetText.QUALIFICATION_SCENARIOS) && !file.equals(RuleSetText.QUALIFICATION);
	}

	private static Stream<Alternative> alternative(RuleSetText draft, Difference difference) {
		Difference back = new Difference(difference.kind(), difference.name(), difference.file(), difference.after(),
				difference.before());
		RuleSet without = DraftReading.of(back.applyTo(draft)).ruleSet();
		return (without != null) ? Stream.of(new Alternative(part(difference), without)) : Stream.empty();
	}

	private static ChangedPart part(Difference difference) {
		return new ChangedPart(difference.kind().name().toLowerCase(Locale.ROOT), difference.name());
	}

}
