package dev.plumbline.assessment.whatif;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Candidates;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.Difference;
import dev.plumbline.assessment.asking.Trial;
import dev.plumbline.assessment.recommendation.DifferenceWriter;
import dev.plumbline.assessment.whatif.TriedView.Choice;
import dev.plumbline.assessment.whatif.TriedView.Test;
import dev.plumbline.drawing.Drawing;
import dev.plumbline.drawing.Drawings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Puts what would be advised beside what is. */
@Component
class TriedWriter {

	private final RulesInForce rules;

	private final MessageSource messages;

	TriedWriter(RulesInForce rules, MessageSource messages) {
		this.rules = rules;
		this.messages = messages;
	}

	/**
	 * @param kept the advice that is kept
	 * @param tried the advice for the answers tried
	 */
	TriedView write(Trial trial, Advice kept, Advice tried, Locale locale) {
		RuleSet before = this.rules.byNumber(kept.rulebook());
		RuleSet after = this.rules.byNumber(tried.rulebook());
		Difference difference = Difference.between(trial.kept(), kept, trial.answers(), tried);
		return new TriedView(tried.headline(), tried.verdict().id(), kept.verdict().id(),
				new DifferenceWriter(this.messages, locale, before, after).write(difference), tests(tried),
				after.candidates().areas().stream().map((area) -> choice(area, before, kept, tried)).toList(),
				tried.warnings().stream().map(Advice.Warning::warning).toList());
	}

	private static List<Test> tests(Advice advice) {
		Advice.Tests tests = advice.tests();
		return List.of(test("traffic", tests.traffic(), Drawings.gauge(advice, "tried-traffic")),
				test("availability", tests.availability(), Drawings.availability(advice, "tried-availability")),
				test("dataModel", tests.dataModel(), Drawings.dataModel(advice, "tried-data-model")));
	}

	private static Test test(String id, Advice.Test test, Drawing drawing) {
		return new Test(id, test.outcome().id(), drawing.html());
	}

	private static Choice choice(Candidates.Area area, RuleSet before, Advice kept, Advice tried) {
		String chosen = tried.chosen(area.id());
		Advice.Choice now = kept.choices().get(area.id());
		boolean other = now != null && !now.choice().equals(chosen);
		return new Choice(area.label(), label(area.candidates(), chosen),
				other ? label(candidates(before, area.id()), now.choice()) : null);
	}

	private static List<Candidates.Candidate> candidates(RuleSet rules, String area) {
		return rules.candidates()
			.areas()
			.stream()
			.filter((known) -> known.id().equals(area))
			.flatMap((known) -> known.candidates().stream())
			.toList();
	}

	private static String label(List<Candidates.Candidate> candidates, String id) {
		return candidates.stream()
			.filter((candidate) -> candidate.id().equals(id))
			.map(Candidates.Candidate::label)
			.findFirst()
			.orElse(id);
	}

}
