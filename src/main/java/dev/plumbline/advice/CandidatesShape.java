package dev.plumbline.advice;

import dev.plumbline.advice.CandidatesFile.AreaEntry;
import dev.plumbline.advice.CandidatesFile.CandidateEntry;
import dev.plumbline.advice.CandidatesFile.CostEntry;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetYaml;
import dev.plumbline.rules.RulesRefused;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every entry of {@code candidates.yaml} has to be before anything is made of it:
 * its names become words of the language, so they are words and nothing else.
 */
final class CandidatesShape {

	private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9-]{0,39}+");

	private static final int LONGEST = 120;

	private static final int MOST_POINTS = 100;

	private static final double HIGHEST_COST = 100_000;

	private static final int MAX_ENTRIES = 100;

	private final List<Problem> problems = new ArrayList<>();

	private CandidatesShape() {
	}

	/**
	 * Looks at everything.
	 * @throws RulesRefused with each entry that is not as it has to be
	 */
	static void check(CandidatesFile file, String yaml) {
		CandidatesShape shape = new CandidatesShape();
		shape.count(file.areas(), "areas");
		shape.count(file.ladder(), "ladder");
		if (shape.problems.isEmpty()) {
			file.areas().forEach(shape::area);
			Set<String> rungs = new HashSet<>();
			file.ladder().forEach((rung) -> {
				shape.words(rung.id(), rung.id(), rung.step());
				if (!rungs.add(rung.id())) {
					shape.refuse(rung.id(), "This rung stands twice; keep one.");
				}
			});
		}
		if (!shape.problems.isEmpty()) {
			List<Problem> worded = RuleSetYaml.located(shape.problems, CandidatesFile.NAME, yaml, "word");
			throw new RulesRefused(RuleSetYaml.located(worded, CandidatesFile.NAME, yaml, "id"));
		}
	}

	private void count(@Nullable List<?> entries, String what) {
		if (entries == null || entries.isEmpty() || entries.size() > MAX_ENTRIES
				|| entries.stream().anyMatch(Objects::isNull)) {
			refuse(what, "This is a list of 1 to " + MAX_ENTRIES + " entries, none of them empty.");
		}
	}

	private void area(AreaEntry area) {
		words(area.id(), area.id(), area.label());
		words(area.id(), area.lastResort(), area.label());
		int before = this.problems.size();
		count(area.candidates(), String.valueOf(area.id()));
		if (this.problems.size() == before) {
			area.candidates().forEach(this::candidate);
		}
	}

	private void candidate(CandidateEntry candidate) {
		String name = (candidate.word() != null) ? candidate.word() : String.valueOf(candidate.id());
		words(name, candidate.id(), candidate.label());
		if (candidate.word() != null) {
			words(name, candidate.word(), candidate.label());
		}
		int lead = (candidate.lead() != null) ? candidate.lead() : 0;
		if (Math.abs(candidate.prior()) > MOST_POINTS || candidate.operations() < 0
				|| candidate.operations() > MOST_POINTS || lead < 0 || lead > MOST_POINTS) {
			refuse(name, "Points are whole numbers up to " + MOST_POINTS + "; only a prior is below 0.");
		}
		if (candidate.runsAlready() != null && !areAnswers(candidate.runsAlready())) {
			refuse(name, "What runs already is said by answers that can be given.");
		}
		cost(name, candidate.cost());
	}

	private static boolean areAnswers(Map<String, Object> answers) {
		Questionnaire questionnaire = Questionnaire.shipped();
		return answers.entrySet()
			.stream()
			.allMatch((answer) -> questionnaire.asks(answer.getKey())
					&& (answer.getValue() instanceof Boolean || (answer.getValue() instanceof String choice
							&& questionnaire.question(answer.getKey()).choices().contains(choice))));
	}

	private void cost(String candidate, @Nullable CostEntry cost) {
		if (cost != null && !(isSpan(cost.personMonths()) && isSpan(cost.people()) && isSpan(cost.infrastructure()))) {
			refuse(candidate, "A cost is personMonths, people and infrastructure, each [from, to], from at most to.");
		}
	}

	private static boolean isSpan(@Nullable List<Double> ends) {
		return ends != null && ends.size() == 2 && ends.stream().allMatch(CandidatesShape::isCost)
				&& ends.get(0) <= ends.get(1);
	}

	private static boolean isCost(@Nullable Double end) {
		return end != null && end >= 0 && end <= HIGHEST_COST;
	}

	private void words(@Nullable String entry, @Nullable String word, @Nullable String label) {
		if (word == null || !WORD.matcher(word).matches()) {
			refuse(String.valueOf(entry), "Ids and words are letters, digits and hyphens, at most 40.");
		}
		if (label == null || label.isBlank() || label.length() > LONGEST) {
			refuse(String.valueOf(entry), "A label has 1 to " + LONGEST + " characters.");
		}
	}

	private void refuse(String found, String reason) {
		this.problems.add(new Problem(CandidatesFile.NAME, 0, found, reason, null));
	}

}
