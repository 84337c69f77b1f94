package dev.plumbline.ruleset.tables;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.text.Differences;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries read from the shipped rules and written back. */
@Execution(ExecutionMode.CONCURRENT)
class TablesTest {

	private static final String HOSTILE = "\"]\n- name: x\n  value: 1 # {{${7*7}}} <b>' : [a] & *b !c";

	static Stream<Table> tables() {
		return Stream.of(new FigureTable(), new SourceTable(), new CandidateTable(), new ScenarioTable());
	}

	private static List<Part> parts(RuleSetText text, Table table) {
		return Parts.of(text).all().stream().filter((part) -> part.kind() == table.kind()).toList();
	}

	private static Part part(RuleSetText text, Table table, String name) {
		return Parts.of(text).find(table.kind(), name).orElseThrow();
	}

	private static RuleSetText written(Table table, String name, Fields typed) {
		Change change = new Change(Shipped.TEXT, part(Shipped.TEXT, table, name), typed);
		assertThat(table.mistakes(change)).isEmpty();
		Part before = part(Shipped.TEXT, table, name);
		return Parts.of(Shipped.TEXT).with(new Part(table.kind(), before.file(), name, table.write(change)));
	}

	private static Fields fields(Table table, String name) {
		return table.read(part(Shipped.TEXT, table, name)).orElseThrow();
	}

	@ParameterizedTest
	@MethodSource("tables")
	void findNoMistakeInWhatIsShippedAndWriteItAsItWas(Table table) {
		for (Part part : parts(Shipped.TEXT, table)) {
			Fields typed = table.read(part).orElseThrow();
			Change change = new Change(Shipped.TEXT, part, typed);
			assertThat(table.mistakes(change)).as(part.name()).isEmpty();
			String again = table.write(change);
			assertThat(table.read(new Part(part.kind(), part.file(), part.name(), again))).as(part.name())
				.hasValue(typed);
			if (part.kind() != Part.Kind.CANDIDATE) {
				assertThat(again).isEqualTo(part.text());
			}
		}
	}

	@Test
	void writeEveryCandidateWithTheSameMeaning() {
		Table table = new CandidateTable();
		RuleSetText text = Shipped.TEXT;
		for (Part part : parts(Shipped.TEXT, table)) {
			Change change = new Change(text, part, table.read(part).orElseThrow());
			text = Parts.of(text).with(new Part(part.kind(), part.file(), part.name(), table.write(change)));
		}
		assertThat(RuleSet.read(1, text).candidates()).isEqualTo(RuleSet.read(1, Shipped.TEXT).candidates());
		assertThat(text.file("candidates.yaml")).contains("# RabbitMQ stands before NATS");
	}

	@Test
	void changeTheLineOfOneValueOnly() {
		Table table = new FigureTable();
		RuleSetText text = written(table, "cores-of-one-machine",
				fields(table, "cores-of-one-machine").with("value", "128").with("measuredOn", "2026-05-01"));
		assertThat(text.file("evidence.yaml")).isEqualTo(Shipped.TEXT.file("evidence.yaml")
			.replace("name: cores-of-one-machine\n  value: 96", "name: cores-of-one-machine\n  value: 128")
			.replaceFirst("measuredOn: 2026-04-30", "measuredOn: 2026-05-01"));
		assertThat(RuleSet.read(1, text).evidence().value("cores-of-one-machine")).isEqualTo(128);
	}

	@Test
	void keepHostileTextAText() {
		RuleSetText figure = written(new FigureTable(), "planned-utilisation",
				fields(new FigureTable(), "planned-utilisation").with("note", HOSTILE).with("unit", "]} - a: #b"));
		assertThat(RuleSet.read(1, figure).evidence().entry("planned-utilisation").note()).isEqualTo(HOSTILE);
		assertThat(RuleSet.read(1, figure).evidence().entry("planned-utilisation").unit()).isEqualTo("]} - a: #b");
		RuleSetText source = written(new SourceTable(), "S02", fields(new SourceTable(), "S02").with("title", HOSTILE));
		assertThat(RuleSet.read(1, source).evidence().sources()).anyMatch((one) -> one.title().equals(HOSTILE));
		RuleSetText candidate = written(new CandidateTable(), "queue/kafka",
				fields(new CandidateTable(), "queue/kafka").with("label", HOSTILE));
		assertThat(RuleSet.read(1, candidate).candidates().area("queue").candidate("kafka").label()).isEqualTo(HOSTILE);
		for (RuleSetText text : List.of(figure, source, candidate)) {
			assertThat(Differences.between(Shipped.TEXT, text).all()).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "null", "no", "12", "0x1F", "1e3", "~", "-", "- a", "a: b", "a #b", "@a", "`a",
			"%a", "'", "\"", "\\", "{", "2026-11-01", "a\nb", "ä 日本 🙂", "1_000", ".5", "? a", "| a", "> a", "<<",
			"=" })
	void keepWhatLooksLikeSomethingElseAText(String note) {
		RuleSetText text = written(new FigureTable(), "planned-utilisation",
				fields(new FigureTable(), "planned-utilisation").with("note", note));
		assertThat(RuleSet.read(1, text).evidence().entry("planned-utilisation").note()).isEqualTo(note);
	}

	@Test
	void takeOutWhatIsLeftEmpty() {
		RuleSetText text = written(new FigureTable(), "cpu-ms-light",
				fields(new FigureTable(), "cpu-ms-light").with("note", ""));
		assertThat(RuleSet.read(1, text).evidence().entry("cpu-ms-light").note()).isNull();
		assertThat(text.file("evidence.yaml"))
			.isEqualTo(Shipped.TEXT.file("evidence.yaml").replace("  note: Look something up and show it.\n", ""));
		RuleSetText cheap = written(new CandidateTable(), "queue/kafka",
				new Fields(Map.of("label", "Kafka", "prior", "1", "operations", "2", "managed", "true")));
		assertThat(RuleSet.read(1, cheap).candidates().area("queue").candidate("kafka").cost().people().to()).isZero();
	}

	@Test
	void addAnEntryBehindTheOthers() {
		Table table = new FigureTable();
		Fields typed = new Fields(Map.of("name", "new-one", "value", "7", "measuredOn", "2026-11-01", "unit", "things",
				"source", "S02", "confidence", "low", "reviewBy", "2027-11-01"));
		Change change = new Change(Shipped.TEXT, null, typed);
		assertThat(table.mistakes(change)).isEmpty();
		Part place = table.place(typed);
		RuleSetText text = Parts.of(Shipped.TEXT)
			.with(new Part(table.kind(), place.file(), place.name(), table.write(change)));
		assertThat(text.file("evidence.yaml")).startsWith(Shipped.TEXT.file("evidence.yaml"));
		assertThat(RuleSet.read(1, text).evidence().entry("new-one").amount()).isEqualTo("7 things");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1,5", "10,000", "1e5", "0x10", "٣", "1.", ".5", "+1", "01", "NaN", "Infinity",
			"1000000000000001", "0.0000000001", "0", "-1", "--1", "1 000" })
	void takeOnlyAPlainNumberForAValueThatIsDividedBy(String value) {
		assertThat(mistakes("planned-utilisation", "value", value)).contains("value");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-02-30", "30.11.2026", "1899-12-31", "2200-01-01", "2026-1-1", "+2026-01-01" })
	void takeOnlyADayInTheCalendar(String day) {
		assertThat(mistakes("planned-utilisation", "measuredOn", day)).contains("measuredOn");
		assertThat(mistakes("planned-utilisation", "reviewBy", day)).contains("reviewBy");
	}

	@Test
	void askWhenANewValueWasTrue() {
		Fields typed = fields(new FigureTable(), "planned-utilisation").with("value", "0.6");
		assertThat(mistakes("planned-utilisation", typed)).containsExactly("measuredOn");
		assertThat(mistakes("planned-utilisation", typed.with(FigureTable.SAME_DAY, Fields.YES))).isEmpty();
		assertThat(mistakes("planned-utilisation", typed.with("measuredOn", "2026-11-02"))).isEmpty();
		assertThat(mistakes("planned-utilisation", typed.with("value", "0.50"))).isEmpty();
	}

	@Test
	void nameEachFieldThatIsWrong() {
		assertThat(mistakes("planned-utilisation", Fields.NONE)).containsExactly("value", "measuredOn", "unit",
				"source", "confidence", "reviewBy");
		assertThat(mistakes("planned-utilisation", "unit", "a\u200Bb")).containsExactly("unit");
		assertThat(mistakes("planned-utilisation", "note", "x".repeat(1_001))).containsExactly("note");
		assertThat(mistakes("planned-utilisation", "reviewBy", "2000-01-01")).containsExactly("reviewBy");
		Table candidates = new CandidateTable();
		Change change = new Change(Shipped.TEXT, part(Shipped.TEXT, candidates, "queue/kafka"),
				new Fields(Map.of("label", "", "prior", "1.5", "operations", "-1", "lead", "101", "peopleFrom", "2",
						"peopleTo", "1", "personMonthsFrom", "0", "personMonthsTo", "100001", "infrastructureFrom", "0",
						"infrastructureTo", "0")));
		assertThat(candidates.mistakes(change)).extracting(Mistake::field)
			.containsExactly("label", "prior", "operations", "lead", "personMonthsTo", "peopleTo");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "https://", "https://exa mple.org", "ftp://example.org",
			"example.org", "https://example.org/\u200B" })
	void takeOnlyAPublicAddress(String address) {
		Table table = new SourceTable();
		Change change = new Change(Shipped.TEXT, part(Shipped.TEXT, table, "S02"),
				fields(table, "S02").with("address", address));
		assertThat(table.mistakes(change)).extracting(Mistake::field).containsExactly("address");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "[]", "- scenario: One\n  answers: {}\n- scenario: Two\n  answers: {}",
			"  - scenario: Indented\n    answers: {}", "[{ scenario: In brackets, answers: {} }]",
			"- scenario: No answers", "- scenario: Unknown\n  answers: { nothingLikeThis: 1 }",
			"- scenario: Bad verdict\n  answers: {}\n  verdict: perhaps", "- scenario: 'Open\n  answers: {}",
			"- answers: {}\n  scenario: A mid-market SaaS with background jobs and a nightly cron",
			"- &a\n  scenario: Anchor\n  answers: {}" })
	void takeOnlyOneWholeScenario(String text) {
		Table table = new ScenarioTable();
		assertThat(table.mistakes(new Change(Shipped.TEXT, null, new Fields(Map.of("text", text))))).isNotEmpty();
	}

	@Test
	void addAScenarioWhereItBelongs() {
		Table table = new ScenarioTable();
		Fields typed = new Fields(Map.of("text", "# Why\n- scenario: A new one\n  answers: {}\n  verdict: not-needed",
				"file", "scenarios/05-queue.yaml"));
		Change change = new Change(Shipped.TEXT, null, typed);
		assertThat(table.mistakes(change)).isEmpty();
		Part place = table.place(typed);
		RuleSetText text = Parts.of(Shipped.TEXT)
			.with(new Part(table.kind(), place.file(), place.name(), table.write(change)));
		assertThat(text.file("scenarios/05-queue.yaml")).startsWith(Shipped.TEXT.file("scenarios/05-queue.yaml"))
			.endsWith("\n\n# Why\n- scenario: A new one\n  answers: {}\n  verdict: not-needed\n");
		assertThat(Scenarios.of(text).all()).anyMatch((one) -> one.name().equals("A new one"));
	}

	@Test
	void putAScenarioOfAnEnquiryAmongItsOwn() {
		Table table = new ScenarioTable();
		Fields typed = new Fields(Map.of("text",
				"- scenario: A new one\n  answers: {}\n  enquiry: { role: cto, timeframe: now }\n  grade: C", "file",
				"scenarios/05-queue.yaml"));
		assertThat(table.mistakes(new Change(Shipped.TEXT, null, typed))).isEmpty();
		assertThat(table.place(typed).file()).isEqualTo("qualification-scenarios.yaml");
		Part advice = Parts.of(Shipped.TEXT)
			.all()
			.stream()
			.filter((part) -> part.file().equals("scenarios/05-queue.yaml") && part.kind() == table.kind())
			.findFirst()
			.orElseThrow();
		assertThat(table.mistakes(new Change(Shipped.TEXT, advice, typed))).extracting(Mistake::message)
			.containsExactly("scenarios.mistake.kind");
	}

	private static List<String> mistakes(String figure, String field, String value) {
		return mistakes(figure, fields(new FigureTable(), figure).with(field, value));
	}

	private static List<String> mistakes(String figure, Fields typed) {
		Table table = new FigureTable();
		return table.mistakes(new Change(Shipped.TEXT, part(Shipped.TEXT, table, figure), typed.with("name", figure)))
			.stream()
			.map(Mistake::field)
			.toList();
	}

}
