package dev.plumbline.rehearsal;

import dev.plumbline.casebook.CaseOutcome;
import dev.plumbline.rehearsal.ResultView.Agreement;
import dev.plumbline.rehearsal.ResultView.Case;
import dev.plumbline.rehearsal.ResultView.Compared;
import dev.plumbline.rehearsal.ResultView.Fires;
import dev.plumbline.rehearsal.ResultView.GroupView;
import dev.plumbline.rehearsal.ResultView.Section;
import dev.plumbline.rehearsal.comparing.CasebookTurns;
import dev.plumbline.rehearsal.comparing.CasebookTurns.TurnedCase;
import dev.plumbline.rehearsal.comparing.Cause;
import dev.plumbline.rehearsal.comparing.Findings;
import dev.plumbline.rehearsal.comparing.Firing;
import dev.plumbline.rehearsal.comparing.Group;
import dev.plumbline.rehearsal.comparing.Population;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts what a rehearsal found into words. */
final class ResultWriter {

	private static final int MOST_RULES = 30;

	private final Words words;

	private final double limit;

	/**
	 * @param limit the share from which on a change has to be acknowledged
	 */
	ResultWriter(Words words, double limit) {
		this.words = words;
		this.limit = limit;
	}

	ResultView write(Rehearsed found) {
		Findings findings = found.findings();
		double share = findings.shareChanged();
		return new ResultView(headline(findings), found.published(), Percent.of(share), Percent.of(this.limit),
				share > this.limit, Arrays.stream(Population.values()).map((one) -> compared(findings, one)).toList(),
				found.changes().stream().map(this.words::part).toList(),
				found.untried().stream().map(this.words::part).toList(), found.attributed(), sections(findings),
				findings.firings().stream().limit(MOST_RULES).map(this::fires).toList(), agreement(found.casebook()));
	}

	/** What matters most, in a line. */
	String headline(Findings findings) {
		int changed = findings.changed().kept();
		int kept = findings.compared().kept();
		if (kept == 0) {
			return this.words.of("rehearsal.headline.none-kept");
		}
		return (changed == 0) ? this.words.of("rehearsal.headline.same", kept)
				: this.words.of("rehearsal.headline.changed", changed, kept);
	}

	private static Compared compared(Findings findings, Population population) {
		int compared = findings.compared().of(population);
		int changed = findings.changed().of(population);
		return new Compared(population, compared, changed, Percent.of((compared > 0) ? (double) changed / compared : 0),
				findings.unreadable().of(population));
	}

	private List<Section> sections(Findings findings) {
		Map<String, List<GroupView>> byWhat = new LinkedHashMap<>();
		int number = 0;
		for (Group group : findings.groups()) {
			number++;
			byWhat.computeIfAbsent(group.turn().what(), (what) -> new ArrayList<>()).add(group(number, group));
		}
		return byWhat.entrySet()
			.stream()
			.map((section) -> new Section(this.words.what(section.getKey()), section.getValue()))
			.toList();
	}

	/** What it is that turns. */
	String what(Group group) {
		return this.words.what(group.turn().what());
	}

	GroupView group(int number, Group group) {
		String what = group.turn().what();
		return new GroupView(number, this.words.value(what, group.turn().from()),
				this.words.value(what, group.turn().to()), this.words.counts(group.counts()),
				group.causes().stream().map((cause) -> cause(cause, group)).toList(), together(group),
				group.rules().stream().map(this::fires).toList());
	}

	private String cause(Cause cause, Group group) {
		return this.words.of("rehearsal.cause", this.words.part(cause.part()), cause.count(), group.lookedAt());
	}

	private @Nullable String together(Group group) {
		return (group.together() > 0) ? this.words.of("rehearsal.together", group.together(), group.lookedAt()) : null;
	}

	private Fires fires(Firing firing) {
		return new Fires(firing.rule(), this.words.counts(firing.noLonger()), this.words.counts(firing.newly()));
	}

	private Agreement agreement(CasebookTurns casebook) {
		return new Agreement(casebook.agreedBefore(), casebook.agreedNow(), casebook.of(),
				casebook.turned().stream().map(this::turned).toList());
	}

	private Case turned(TurnedCase turned) {
		return new Case(turned.id(), turned.title(), this.words.of("casebook.outcome." + turned.outcome()),
				said(turned, turned.expected()), said(turned, turned.before()), said(turned, turned.now()),
				turned.agreesNow());
	}

	private String said(TurnedCase turned, String word) {
		boolean test = Arrays.stream(CaseOutcome.values())
			.anyMatch((outcome) -> outcome.isTest() && outcome.id().equals(turned.outcome()));
		return this.words.of("casebook.word." + (test ? "test" : turned.outcome()) + "." + word);
	}

}
