package dev.plumbline.report;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.Shipped;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.embedded.StorageTest;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.ruleset.SomeRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A revision is one report for ever, and nothing of it can be changed unseen. */
@StorageTest
@Import({ Keys.class, Ledger.class })
class ReportsTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Retention RETENTION = new Retention(Duration.ofDays(730));

	private static final Answers ANSWERS = Answers.none()
		.with("peakRequestsPerSecond", new Answers.Range(100, 300.5, null))
		.with("dataGb", 120)
		.unsure("writers");

	@Autowired
	Assessments assessments;

	@Autowired
	Revisions revisions;

	@Autowired
	Keys keys;

	@Autowired
	Ledger ledger;

	@Autowired
	JdbcClient sql;

	@Autowired
	Clock clock;

	private Sealer sealer;

	private Reports reports;

	@BeforeEach
	void publishTheRulesThatAdviceIsGivenBy() {
		this.sql.sql(SomeRules.INSERTED).update();
		this.sealer = new Sealer(new KeySettings(null), this.keys);
		this.reports = new Reports(this.assessments, this.revisions, Shipped.RULES, this.ledger, this.sealer,
				this.clock);
	}

	@Test
	void isTheSameReportHoweverOftenItIsAskedFor() {
		Assessment first = advised(ANSWERS);
		Report report = this.reports.of(first);
		assertThat(report.number()).matches("PL-[0-9]{4}-[0-9]{6}");
		Assessment second = advised(first, ANSWERS.with("dataGb", 9_000));
		Report next = this.reports.of(second);
		assertThat(next.number()).isNotEqualTo(report.number());
		Report again = this.reports.of(second, this.revisions.find(second, 1).orElseThrow());
		assertThat(again).usingRecursiveComparison().ignoringFields("ruleSet").isEqualTo(report);
		assertThat(again.fileName("pdf")).isEqualTo("plumbline-" + report.number() + ".pdf");
	}

	@Test
	void hasOneNumberWhereTwoAskAtTheSameMoment() throws Exception {
		Assessment assessment = advised(ANSWERS);
		CyclicBarrier together = new CyclicBarrier(3);
		Callable<String> asking = () -> {
			together.await();
			return this.reports.of(assessment).number();
		};
		ExecutorService workers = Executors.newFixedThreadPool(3);
		List<Future<String>> numbers = workers.invokeAll(List.of(asking, asking, asking));
		workers.shutdown();
		String first = numbers.get(0).get();
		for (Future<String> number : numbers) {
			assertThat(number.get()).isEqualTo(first);
		}
	}

	@Test
	void saysAllThatIsSealed() {
		Report report = this.reports.of(advised(ANSWERS));
		JsonNode json = JSON.readTree(report.sealedJson());
		assertThat(json.propertyNames()).containsExactly("answers", "revision", "advice", "report", "seal");
		assertThat(json.path("answers").path("dataGb").toString()).isEqualTo("120");
		assertThat(json.path("advice").path("headline").asString()).isEqualTo(report.advice().headline());
		assertThat(json.path("report").path("number").asString()).isEqualTo(report.number());
		assertThat(json.path("report").path("ruleSetHash").asString()).isEqualTo(Shipped.RULES.current().hash());
		assertThat(json.path("report").path("sealedAt").asString()).isEqualTo(report.seal().sealedAt().toString());
		assertThat(json.path("report").path("salt").asString()).hasSize(32);
		assertThat(json.path("seal").path("key").asString()).isEqualTo(this.sealer.key());
	}

	@Test
	void isKnownAgainHoweverItIsWritten() {
		Report report = this.reports.of(advised(ANSWERS));
		JsonNode otherwise = JSON.readTree(JSON.writeValueAsString(JSON.readTree(report.sealedJson())));
		assertThat(this.sealer.isGenuine(report.seal(), SealedContent.bytes(otherwise))).isTrue();
	}

	@Test
	void breaksWithAnyChangeOfWhatIsSealed() {
		Report report = this.reports.of(advised(ANSWERS));
		JsonNode json = JSON.readTree(report.sealedJson());
		List<JsonNode> changed = new ArrayList<>();
		SealedContent.COVERED.forEach((field) -> change(json.get(field), () -> changed.add(json.deepCopy())));
		assertThat(changed).hasSizeGreaterThan(300);
		assertThat(changed).noneMatch((other) -> this.sealer.isGenuine(report.seal(), SealedContent.bytes(other)));
	}

	/** Changes each value below it in turn, and back again. */
	private static void change(JsonNode node, Runnable changed) {
		if (node instanceof ObjectNode object) {
			for (String field : List.copyOf(object.propertyNames())) {
				JsonNode value = object.get(field);
				change(value, changed);
				object.set(field, other(value));
				changed.run();
				object.set(field, value);
			}
		}
		else if (node instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				JsonNode value = array.get(i);
				change(value, changed);
				array.set(i, other(value));
				changed.run();
				array.set(i, value);
			}
		}
	}

	private static JsonNode other(JsonNode value) {
		return StringNode.valueOf(value.asString("") + " ");
	}

	@Test
	void keepsNothingOfAnswersAndAdviceOnceTheAssessmentIsGone() {
		Assessment assessment = advised(ANSWERS);
		Report report = this.reports.of(assessment);
		this.assessments.deleteBySecret(assessment.secret());
		Entry left = this.ledger.find(report.number()).orElseThrow();
		assertThat(left.assessment()).isNull();
		assertThat(left.salt()).isNull();
		assertThat(left.seal()).isEqualTo(report.seal());
		assertThat(left.asOf()).isEqualTo(Shipped.DAY);
	}

	@Test
	void numbersWithoutGaps() {
		int first = Integer.parseInt(this.reports.of(advised(ANSWERS)).number().substring(8));
		assertThatThrownBy(() -> this.ledger.enter(advised(ANSWERS).id(), 1, this.clock.instant(), (number) -> {
			throw new IllegalStateException(number);
		})).isInstanceOf(IllegalStateException.class);
		int next = Integer.parseInt(this.reports.of(advised(ANSWERS)).number().substring(8));
		assertThat(next).isEqualTo(first + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update report set as_of = as_of + 1", "update report set salt = 'x'",
			"delete from report", "truncate report cascade" })
	void cannotBeTouched(String statement) {
		this.reports.of(advised(ANSWERS));
		assertThatThrownBy(() -> this.sql.sql(statement).update()).isInstanceOf(DataIntegrityViolationException.class)
			.hasMessageContaining("A report is never changed");
	}

	@Test
	void knowsTheFilesThatWereHandedOut() {
		Report report = this.reports.of(advised(ANSWERS));
		byte[] file = report.number().getBytes(StandardCharsets.UTF_8);
		assertThat(this.ledger.reportOf(file)).isEmpty();
		this.reports.issued(report, file);
		this.reports.issued(report, file);
		assertThat(this.ledger.reportOf(file)).hasValue(report.number());
	}

	private Assessment advised(Answers answers) {
		return advised(new Assessment(answers, Instant.now(), RETENTION), answers);
	}

	private Assessment advised(Assessment assessment, Answers answers) {
		assessment.answer(answers, Instant.now(), RETENTION);
		assessment.advise(new Advisor(Shipped.RULES, "test").advise(Shipped.requirements(answers), Shipped.DAY),
				Instant.now(), RETENTION);
		return this.assessments.save(assessment);
	}

}
