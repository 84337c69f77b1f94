package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.embedded.StorageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.time.Clock;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** From a draft to the rules in force. Each test begins with a draft of a principal. */
@StorageTest
@Import(RulesKept.class)
class PublishingTest {

	@Autowired
	Publishing publishing;

	@Autowired
	Drafts drafts;

	@Autowired
	Versions versions;

	@Autowired
	PublishedRules rules;

	@Autowired
	RuleSets ruleSets;

	@Autowired
	RuleSetLog log;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient sql;

	private Draft draft;

	@BeforeEach
	void beginWithADraft() {
		this.sql.sql("delete from rule_set_draft").update();
		Editing.signIn("carla", "PRINCIPAL");
		this.draft = this.drafts.begin();
	}

	@AfterEach
	void signOut() {
		RequestContextHolder.resetRequestAttributes();
		Editing.signOut();
	}

	@Test
	void putsTheDraftInForceHereAtOnce() {
		Version before = this.versions.published();
		Draft saved = this.drafts.save(this.draft.version(), Editing.remark());
		int number = this.publishing.publish(saved.version(), "  " + Editing.REASON + "\n", false);
		assertThat(number).isEqualTo(before.number() + 1);
		assertThat(this.rules.current().number()).isEqualTo(number);
		assertThat(this.rules.current().hash()).isEqualTo(saved.hash());
		assertThat(this.drafts.current()).isEmpty();
		Version published = this.versions.published();
		assertThat(published.number()).isEqualTo(number);
		assertThat(published.author()).isEqualTo("carla");
		assertThat(published.reason()).isEqualTo(Editing.REASON);
		assertThat(published.shipped()).isFalse();
		assertThat(this.versions.text(number)).isEqualTo(saved.text());
		assertThat(this.versions.find(before.number())).hasValueSatisfying((retired) -> {
			assertThat(retired.state()).isEqualTo(Version.State.RETIRED);
			assertThat(retired.retiredAt()).isNotNull();
		});
		assertThat(this.sql.sql("select after from audit_entry where action = 'rules-published' and subject = ?")
			.param("rule set " + number)
			.query(String.class)
			.single()).contains(Editing.REASON, "# remark");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "too short", "         x          ", "eleven\u0000charac", "ten letters \u202e backwards" })
	void asksForAReason(String reason) {
		Draft saved = this.drafts.save(this.draft.version(), Editing.remark());
		assertThat(refused(saved, reason)).extracting(Obstacle::sentence).containsExactly("publishing.reason");
		assertThat(refused(saved, "x".repeat(2_001))).hasSize(1);
	}

	@Test
	void refusesWhatChangesNothing() {
		assertThat(refused(this.draft, Editing.REASON)).extracting(Obstacle::sentence)
			.containsExactly("publishing.unchanged");
	}

	@Test
	void refusesMistakesWithTheirLines() {
		Draft saved = save("10-concepts.dslr", "stratum concepts\n", "stratum concepts\nimport java.util.Map;\n");
		assertThat(refused(saved, Editing.REASON)).first().satisfies((obstacle) -> {
			assertThat(obstacle.sentence()).isEqualTo("publishing.problem-in-line");
			assertThat(obstacle.values()).startsWith("10-concepts.dslr", 3);
		});
	}

	@Test
	void refusesWhatItsOwnScenariosContradict() {
		Draft saved = save("scenarios/01-golden.yaml", "verdict: not-needed", "verdict: distributed");
		assertThat(refused(saved, Editing.REASON)).isNotEmpty().allSatisfy((obstacle) -> {
			assertThat(obstacle.sentence()).isEqualTo("publishing.scenario");
			assertThat(obstacle.values().get(1)).asString().contains("verdict: expected distributed");
		});
	}

	@Test
	void asksEveryGate() {
		Draft saved = this.drafts.save(this.draft.version(), Editing.remark());
		Obstacle obstacle = new Obstacle("not yet", List.of());
		PublishGate gate = (draft, acknowledged) -> acknowledged ? List.of() : List.of(obstacle);
		Publishing guarded = new Publishing(this.ruleSets, this.drafts,
				new PublishChecks(List.of(gate), Clock.systemUTC()), this.rules, this.log, Clock.systemUTC(),
				this.transactions);
		assertThat(catchThrowableOfType(PublishingRefused.class,
				() -> guarded.publish(saved.version(), Editing.REASON, false))
			.obstacles()).containsExactly(obstacle);
		assertThat(guarded.publish(saved.version(), Editing.REASON, true))
			.isEqualTo(this.versions.published().number());
	}

	@Test
	void refusesADraftThatNobodyLookedAt() {
		this.drafts.save(this.draft.version(), Editing.remark());
		assertThatThrownBy(() -> this.publishing.publish(this.draft.version(), Editing.REASON, false))
			.isInstanceOf(DraftOvertaken.class);
		this.drafts.discard(this.drafts.current().orElseThrow().version());
		assertThatThrownBy(() -> this.publishing.publish(this.draft.version(), Editing.REASON, false))
			.isInstanceOf(NoDraft.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update rule_set set state = 'published', retired_at = null where state = 'retired'",
			"update rule_set set retired_at = now() where state = 'retired'",
			"update rule_set set state = 'retired', retired_at = now(), reason = 'another' where state = 'published'",
			"update rule_set set state = 'retired' where state = 'published'",
			"update rule_set set reason = 'another' where state = 'published'",
			"insert into rule_set select number + 1, hash, files, now(), 'a test', state, reason, retired_at, shipped "
					+ "from rule_set where state = 'published'" })
	void leavesOneInForceWhateverTheDatabaseIsTold(String statement) {
		Draft saved = this.drafts.save(this.draft.version(), Editing.remark());
		int number = this.publishing.publish(saved.version(), Editing.REASON, false);
		assertThatThrownBy(() -> this.sql.sql(statement).update()).isInstanceOf(DataAccessException.class);
		assertThat(this.versions.published().number()).isEqualTo(number);
	}

	private Draft save(String file, String text, String by) {
		return this.drafts.save(this.draft.version(),
				(all) -> Editing.replaced(all, file, all.file(file).replace(text, by)));
	}

	private List<Obstacle> refused(Draft draft, String reason) {
		Version before = this.versions.published();
		PublishingRefused refused = catchThrowableOfType(PublishingRefused.class,
				() -> this.publishing.publish(draft.version(), reason, false));
		assertThat(this.versions.published()).isEqualTo(before);
		assertThat(this.drafts.current()).contains(draft);
		return refused.obstacles();
	}

}
