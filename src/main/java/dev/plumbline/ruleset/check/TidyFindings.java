package dev.plumbline.ruleset.check;

import dev.plumbline.advice.Concluded;
import dev.plumbline.advice.Concepts;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Situation;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.Wording;
import dev.plumbline.rules.Comparison;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.Source;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What nobody needs, and what has one name twice. */
final class TidyFindings {

	private final RuleSet ruleSet;

	private final RuleSetText text;

	private final List<Scenario> scenarios;

	private final List<Rule> rules;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * @param others rules that grade enquiries
	 */
	TidyFindings(RuleSet ruleSet, RuleSetText text, List<Scenario> scenarios, List<Rule> others) {
		this.ruleSet = ruleSet;
		this.text = text;
		this.scenarios = scenarios;
		this.rules = Stream.concat(ruleSet.rulebook().rules().stream(), others.stream()).toList();
	}

	List<Finding> all() {
		figures();
		sources();
		names();
		Set<String> chapters = this.rules.stream().map(Rule::chapter).collect(Collectors.toSet());
		this.text.allChapters()
			.keySet()
			.stream()
			.sorted()
			.filter((chapter) -> !chapters.contains(chapter))
			.forEach((chapter) -> this.findings.add(Finding.of(Kind.CHAPTER_EMPTY, chapter)));
		Set<String> seen = new HashSet<>();
		this.scenarios.stream()
			.map(Scenario::name)
			.filter((name) -> !seen.add(name))
			.distinct()
			.forEach((name) -> this.findings.add(Finding.of(Kind.SCENARIO_TWICE, name)));
		return this.findings;
	}

	private void figures() {
		Set<String> used = this.rules.stream().flatMap((rule) -> rule.evidence().stream()).collect(Collectors.toSet());
		used.addAll(Situation.figures());
		String asked = questions();
		this.ruleSet.evidence()
			.entries()
			.stream()
			.map(EvidenceEntry::name)
			.filter((name) -> !used.contains(name) && !asked.contains("[" + name + "]"))
			.forEach((name) -> this.findings.add(Finding.of(Kind.FIGURE_UNUSED, name)));
	}

	/** Questions mention figures, too. */
	private static String questions() {
		Questionnaire questionnaire = Questionnaire.shipped();
		return questionnaire.questions()
			.stream()
			.map(Question::id)
			.map(questionnaire::wording)
			.flatMap(TidyFindings::texts)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

	private static Stream<@Nullable String> texts(Wording words) {
		return Stream.concat(Stream.of(words.asks(), words.help(), words.unsure(), words.findOut().inFull()),
				words.options().values().stream().flatMap((option) -> Stream.of(option.label(), option.hint())));
	}

	private void sources() {
		Set<String> used = this.rules.stream().flatMap((rule) -> rule.sources().stream()).collect(Collectors.toSet());
		this.ruleSet.evidence().entries().forEach((figure) -> used.add(figure.source()));
		this.ruleSet.evidence()
			.sources()
			.stream()
			.map(Source::id)
			.filter((id) -> !used.contains(id))
			.forEach((id) -> this.findings.add(Finding.of(Kind.SOURCE_UNUSED, id)));
	}

	private void names() {
		List<Rule> advising = this.ruleSet.rulebook().rules();
		Set<String> asked = advising.stream()
			.flatMap((rule) -> rule.asked().stream())
			.filter((one) -> one.fact() == Concepts.class)
			.map(Rule.Asked::comparison)
			.filter(Objects::nonNull)
			.map(Comparison::subject)
			.collect(Collectors.toSet());
		for (Rule rule : advising) {
			Concluded.by(rule)
				.names()
				.stream()
				.filter((name) -> !asked.contains(name))
				.forEach((name) -> this.findings.add(Finding.of(Kind.NAME_UNASKED, rule.name(), name)));
		}
	}

}
