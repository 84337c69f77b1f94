package dev.plumbline.ruleset.tables;

import dev.plumbline.advice.Scenarios;
import dev.plumbline.qualification.QualificationScenarios;
import dev.plumbline.rules.Problem;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The scenarios, one by one, each as the text that it is. */
@Component
class ScenarioTable implements Table {

	static final String TEXT = "text";

	static final String FILE = "file";

	private static final String FOLDER = "scenarios/";

	private static final String ENQUIRIES = QualificationScenarios.FILE;

	private static final Pattern ENQUIRY = Pattern.compile("(?m)^\\s++enquiry:");

	private static final String ELSEWHERE = "scenarios/99-added.yaml";

	@Override
	public Part.Kind kind() {
		return Part.Kind.SCENARIO;
	}

	@Override
	public String messages() {
		return "scenarios";
	}

	@Override
	public List<String> fields() {
		return List.of(TEXT);
	}

	@Override
	public Part place(Fields typed) {
		String file = typed.get(FILE);
		String elsewhere = isOfEnquiry(typed) ? ENQUIRIES : ELSEWHERE;
		boolean fits = file.startsWith(FOLDER) && !isOfEnquiry(typed);
		return new Part(kind(), fits ? file : elsewhere, name(typed), "");
	}

	/** Whether it says how an enquiry is graded, rather than what is advised. */
	private static boolean isOfEnquiry(Fields typed) {
		return ENQUIRY.matcher(typed.get(TEXT)).find();
	}

	@Override
	public String nameOf(Part written) {
		return name(new Fields(Map.of(TEXT, written.text())));
	}

	/** By which name it will be found once it is saved. */
	private static String name(Fields typed) {
		return Parts.of(alone(typed))
			.all()
			.stream()
			.filter((part) -> part.kind() == Part.Kind.SCENARIO)
			.map(Part::name)
			.findFirst()
			.orElse("");
	}

	@Override
	public Optional<Fields> read(Part part) {
		return Optional.of(new Fields(Map.of(TEXT, part.text())));
	}

	@Override
	public List<Mistake> mistakes(Change change) {
		if (change.typed().word(TEXT).isEmpty()) {
			return List.of(Mistake.of(TEXT, "scenarios.mistake.empty"));
		}
		try {
			int said = count(change.typed());
			if (said != 1 || name(change.typed()).isEmpty()) {
				return List.of(Mistake.of(TEXT, "scenarios.mistake.one", said));
			}
		}
		catch (RulesRefused ex) {
			return ex.problems().stream().map(ScenarioTable::mistake).toList();
		}
		return among(change);
	}

	private static int count(Fields typed) {
		return isOfEnquiry(typed) ? QualificationScenarios.of(alone(typed)).all().size()
				: Scenarios.of(alone(typed)).all().size();
	}

	private static Mistake mistake(Problem problem) {
		return (problem.line() > 0)
				? Mistake.of(TEXT, "scenarios.mistake.line", String.valueOf(problem.line()), problem.reason(),
						problem.found())
				: Mistake.of(TEXT, "scenarios.mistake.whole", problem.reason(), problem.found());
	}

	/** What is fine alone has to fit between the others, too. */
	private List<Mistake> among(Change change) {
		String name = name(change.typed());
		Part before = change.before();
		boolean renamed = before == null || !before.name().equals(name);
		if (renamed && Parts.of(change.text()).find(Part.Kind.SCENARIO, name).isPresent()) {
			return List.of(Mistake.of(TEXT, "scenarios.mistake.taken", name));
		}
		Part part = (before != null) ? before : place(change.typed());
		if (part.file().equals(ENQUIRIES) != isOfEnquiry(change.typed())) {
			return List.of(Mistake.of(TEXT, "scenarios.mistake.kind", ENQUIRIES));
		}
		RuleSetText changed = Parts.of(change.text()).with(new Part(kind(), part.file(), part.name(), write(change)));
		boolean fits = scenarios(changed) == scenarios(change.text()) + ((before != null) ? 0 : 1)
				&& Parts.of(changed).find(Part.Kind.SCENARIO, name).isPresent();
		return fits ? List.of() : List.of(Mistake.of(TEXT, "scenarios.mistake.place"));
	}

	private static long scenarios(RuleSetText text) {
		return Parts.of(text).all().stream().filter((part) -> part.kind() == Part.Kind.SCENARIO).count();
	}

	/** A rule set of nothing but this scenario. */
	static RuleSetText alone(Fields typed) {
		String file = isOfEnquiry(typed) ? ENQUIRIES : FOLDER + "one.yaml";
		return new RuleSetText(Map.of(file, typed.get(TEXT) + "\n"));
	}

	@Override
	public String write(Change change) {
		return change.typed().get(TEXT) + "\n";
	}

	/** The files that scenarios stand in. */
	static List<String> files(RuleSetText text) {
		return text.files()
			.keySet()
			.stream()
			.filter((file) -> file.startsWith(FOLDER) || file.equals(ENQUIRIES))
			.toList();
	}

}
