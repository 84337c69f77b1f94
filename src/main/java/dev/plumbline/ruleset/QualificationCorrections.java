package dev.plumbline.ruleset;

import dev.plumbline.qualification.Grading.Grade;
import dev.plumbline.qualification.Lead;
import dev.plumbline.qualification.QualificationScenarios;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes a scenario of an enquiry that was graded wrongly. Of the enquiry it is given the
 * answers and what the rules knew, and nothing by which anybody could be found.
 */
@Component
public class QualificationCorrections {

	private static final String FILE = QualificationScenarios.FILE;

	private static final int TRIES = 5;

	private final Drafts drafts;

	private final MessageSource messages;

	private final Clock clock;

	QualificationCorrections(Drafts drafts, MessageSource messages, Clock clock) {
		this.drafts = drafts;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Adds the scenario to the draft, which is begun when there is none; in place of one
	 * with the same answers, so that who corrects twice does not ask for both. Not to be
	 * called within a transaction: what others save meanwhile is looked at again.
	 * @return the name of the scenario
	 * @throws DraftOvertaken when others are always faster
	 */
	public String add(Answers answers, Lead lead, Grade grade) {
		Draft draft = this.drafts.begin();
		for (int i = 1; i < TRIES; i++) {
			try {
				return add(draft, answers, lead, grade);
			}
			catch (DraftOvertaken | NoDraft ex) {
				draft = this.drafts.begin();
			}
		}
		return add(draft, answers, lead, grade);
	}

	private String add(Draft draft, Answers answers, Lead lead, Grade grade) {
		List<Part> scenarios = Parts.of(draft.text())
			.all()
			.stream()
			.filter((part) -> part.kind() == Part.Kind.SCENARIO)
			.toList();
		Optional<Part> same = scenarios.stream()
			.filter((part) -> part.file().equals(FILE)
					&& body(part.text()).equals(body(QualificationScenarios.text("", answers, lead, grade))))
			.max(Comparator.comparing((part) -> part.text().length()));
		String name = name(grade, scenarios.stream().filter((part) -> !same.filter(part::equals).isPresent()).toList());
		String text = QualificationScenarios.text(name, answers, lead, grade);
		this.drafts.save(draft.version(),
				(whole) -> same
					.map((part) -> Parts.of(whole).with(new Part(part.kind(), part.file(), part.name(), text)))
					.orElseGet(() -> appended(whole, text)));
		return name;
	}

	/** What is between the name and the grade. */
	private static String body(String scenario) {
		int from = scenario.indexOf('\n', scenario.indexOf("- scenario:"));
		int to = scenario.lastIndexOf("\n  grade:");
		return (from >= 0 && to > from) ? scenario.substring(from, to) : scenario;
	}

	private String name(Grade grade, List<Part> others) {
		String plain = this.messages.getMessage("qualification.correction",
				new Object[] { grade.name(), LocalDate.now(this.clock).toString() }, Locale.ENGLISH);
		String name = plain;
		for (int count = 2; isTaken(name, others); count++) {
			name = plain + ", " + count;
		}
		return name;
	}

	private static boolean isTaken(String name, List<Part> others) {
		return others.stream().anyMatch((part) -> part.name().equals(name));
	}

	private static RuleSetText appended(RuleSetText whole, String scenario) {
		Map<String, String> files = new TreeMap<>(whole.files());
		String before = files.getOrDefault(FILE, "");
		String gap = before.isEmpty() ? "" : before.endsWith("\n") ? "\n" : "\n\n";
		files.put(FILE, before + gap + scenario);
		return new RuleSetText(files);
	}

}
