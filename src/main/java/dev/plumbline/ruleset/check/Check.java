package dev.plumbline.ruleset.check;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.work.Progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a rule set by trying it: on its scenarios, on many answer sets, and on those
 * that a search finds. The same text on the same day always gives the same report.
 */
final class Check {

	/** Answer sets drawn. */
	static final int SAMPLES = 5_000;

	private static final long SEED = 20261123;

	private final RuleSet ruleSet;

	private final RuleSetText text;

	private final LocalDate asOf;

	private final int samples;

	private final Lab lab;

	private final List<Finding> findings = new ArrayList<>();

	private Check(RuleSet ruleSet, RuleSetText text, LocalDate asOf, int samples, Progress progress) {
		this.ruleSet = ruleSet;
		this.text = text;
		this.asOf = asOf;
		this.samples = samples;
		this.lab = new Lab(ruleSet, progress);
	}

	/**
	 * Takes some seconds.
	 * @param text that the rule set was read from
	 * @throws dev.plumbline.ruleset.work.Cancelled when the progress says so
	 */
	static Report of(RuleSet ruleSet, RuleSetText text, LocalDate asOf, int samples, Progress progress) {
		return new Check(ruleSet, text, asOf, samples, progress).report();
	}

	private Report report() {
		List<Answers> drawn = drawn();
		this.lab.expect(drawn.size() * (1 + Monotony.LOOKS));
		Scenarios scenarios = Scenarios.of(this.text);
		Survey survey = new Survey(this.ruleSet.rulebook().rules());
		ScenarioFindings tried = new ScenarioFindings(this.lab, this.asOf, survey);
		this.findings.addAll(tried.of(scenarios.all()));
		drawn.forEach((answers) -> this.lab.look(answers).ifPresent(survey::add));
		survey.count();
		Search search = new Search(this.lab);
		Distances distances = new Distances(this.ruleSet);
		this.findings.addAll(new Contradictions(this.lab, survey, search, distances).all());
		this.findings.addAll(new NeverFindings(this.lab, survey, search, distances).all());
		this.findings.addAll(new Monotony(this.lab).over(drawn));
		this.findings.addAll(new FigureFindings(this.ruleSet, this.asOf).all());
		EnquiryFindings enquiries = new EnquiryFindings(this.lab, this.text, this.asOf);
		this.findings.addAll(enquiries.over(drawn));
		this.findings.addAll(new TidyFindings(this.ruleSet, this.text, scenarios.all(), enquiries.rules()).all());
		this.findings
			.sort(Comparator.comparing(Finding::kind).thenComparing(Comparator.comparing(Finding::often).reversed()));
		return new Report(this.asOf, scenarios.all().size() + enquiries.scenarios(), drawn.size(), this.lab.tried(),
				survey.rules().size() + enquiries.rules().size(), chapters(survey, enquiries),
				List.copyOf(this.findings));
	}

	/**
	 * A rule about enquiries may be called as one about the advice; its chapter is
	 * another.
	 */
	private static Map<String, String> chapters(Survey survey, EnquiryFindings enquiries) {
		return Stream.concat(survey.rules().stream(), enquiries.rules().stream())
			.collect(Collectors.toMap(Rule::name, Rule::chapter, (advice, enquiry) -> advice));
	}

	/** Many of them near the figures of these very rules. */
	private List<Answers> drawn() {
		AnswerSamples row = new AnswerSamples(Questionnaire.shipped(), SEED,
				this.ruleSet.evidence().entries().stream().map(EvidenceEntry::value).toList());
		List<Answers> drawn = new ArrayList<>();
		for (int i = 0; i < this.samples; i++) {
			drawn.add(row.next());
		}
		return drawn;
	}

}
