package dev.plumbline.rehearsal;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.KeptAnswers;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.rehearsal.comparing.Alternative;
import dev.plumbline.rehearsal.comparing.AnswerSets;
import dev.plumbline.rehearsal.comparing.CasebookSets;
import dev.plumbline.rehearsal.comparing.CasebookTurns;
import dev.plumbline.rehearsal.comparing.Findings;
import dev.plumbline.rehearsal.comparing.Rehearsal;
import dev.plumbline.rehearsal.comparing.SampleSets;
import dev.plumbline.ruleset.work.Progress;
import dev.plumbline.ruleset.work.Task;

import java.time.LocalDate;
import java.util.List;

/**
 * One rehearsal from beginning to end.
 *
 * @param published in force
 * @param draft the same draft that the alternatives are taken from
 * @param samples how many are drawn
 */
record RehearsalTask(RuleSet published, RuleSet draft, Alternatives alternatives, KeptAnswers kept, int samples,
		Advisor advisor, LocalDate asOf) implements Task {

	@Override
	public Rehearsed run(Progress progress) throws InterruptedException {
		List<AnswerSets> populations = List.of(new KeptSets(this.kept), new CasebookSets(Casebook.shipped()),
				new SampleSets(this.published, this.draft, this.samples));
		progress.total(populations.stream().mapToInt(AnswerSets::size).sum());
		Findings findings = new Rehearsal(this.published, this.draft, this.alternatives.tried()).run(populations,
				progress::done);
		CasebookTurns casebook = CasebookTurns.between(this.published, this.draft, this.advisor, this.asOf);
		return new Rehearsed(this.published.number(), this.asOf, this.alternatives.changes(),
				this.alternatives.tried().stream().map(Alternative::part).toList(), findings, casebook);
	}

}
