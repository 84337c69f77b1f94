package dev.plumbline.ruleset;

import dev.plumbline.advice.Shipped;
import dev.plumbline.embedded.StorageTest;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The draft. Each test begins without one, and as an editor. */
@StorageTest
@Import(RulesKept.class)
class DraftsTest {

	@Autowired
	Drafts drafts;

	@Autowired
	Versions versions;

	@Autowired
	JdbcClient sql;

	@BeforeEach
	void beginWithoutADraft() {
		this.sql.sql("delete from rule_set_draft").update();
		Editing.signIn("anna", "EDITOR");
	}

	@AfterEach
	void signOut() {
		Editing.signOut();
	}

	@Test
	void beginsWithWhatIsInForceAndOnlyOnce() {
		Draft draft = this.drafts.begin();
		assertThat(draft.hash()).isEqualTo(this.versions.published().hash());
		assertThat(draft.base()).isEqualTo(this.versions.published().number());
		assertThat(draft.author()).isEqualTo("anna");
		Editing.signIn("bert", "EDITOR");
		assertThat(this.drafts.begin()).isEqualTo(draft);
		assertThat(lastEntry()).isEqualTo("anna draft-begun draft of rule set " + draft.base());
	}

	@Test
	void goesBackOnlyWhereNoneIsOpen() {
		Draft draft = this.drafts.beginFrom(1);
		assertThat(draft.hash()).isEqualTo(Shipped.TEXT.hash());
		assertThat(catchThrowableOfType(DraftOpen.class, () -> this.drafts.beginFrom(1)).current()).isEqualTo(draft);
		this.drafts.discard(draft.version());
		assertThatThrownBy(() -> this.drafts.beginFrom(9999)).isInstanceOf(IllegalArgumentException.class);
		assertThat(this.drafts.current()).isEmpty();
	}

	@Test
	void keepsMistakesAndSaysWhoSavedThem() {
		Draft draft = this.drafts.begin();
		Editing.signIn("bert", "EDITOR");
		Draft saved = this.drafts.save(draft.version(),
				(text) -> Editing.replaced(text, "10-concepts.dslr", "nonsense \u2028 \ud83d\ude42"));
		assertThat(saved.version()).isGreaterThan(draft.version());
		assertThat(saved.author()).isEqualTo("anna");
		assertThat(saved.savedBy()).isEqualTo("bert");
		assertThat(this.drafts.current()).contains(saved);
		assertThat(saved.text().file("10-concepts.dslr")).isEqualTo("nonsense \u2028 \ud83d\ude42");
		assertThat(DraftReading.of(saved.text()).problems()).isNotEmpty();
		assertThat(lastEntry()).startsWith("bert draft-saved");
	}

	@Test
	void savesNothingThatChangesNothing() {
		Draft draft = this.drafts.begin();
		assertThat(this.drafts.save(draft.version(), UnaryOperator.identity())).isEqualTo(draft);
		assertThat(lastEntry()).contains("draft-begun");
	}

	@Test
	void tellsTheSecondOfTwoWhatTheFirstSaved() {
		Draft draft = this.drafts.begin();
		Draft saved = this.drafts.save(draft.version(), Editing.remark());
		DraftOvertaken overtaken = catchThrowableOfType(DraftOvertaken.class,
				() -> this.drafts.save(draft.version(), Editing.remark()));
		assertThat(overtaken.current()).isEqualTo(saved);
		assertThat(catchThrowableOfType(DraftOvertaken.class, () -> this.drafts.discard(draft.version())).current())
			.isEqualTo(saved);
		assertThat(this.drafts.current()).contains(saved);
	}

	@Test
	void takesOnlyTheFirstOfManyAtOnce() throws Exception {
		Draft draft = this.drafts.begin();
		ExecutorService editors = Executors.newFixedThreadPool(6);
		try {
			List<Callable<Boolean>> saves = new ArrayList<>();
			for (int i = 0; i < 6; i++) {
				UnaryOperator<RuleSetText> change = Editing.remark();
				saves.add(() -> {
					try {
						this.drafts.save(draft.version(), change);
						return true;
					}
					catch (DraftOvertaken ex) {
						return false;
					}
				});
			}
			int saved = 0;
			for (Future<Boolean> save : editors.invokeAll(saves)) {
				saved += save.get() ? 1 : 0;
			}
			assertThat(saved).isOne();
		}
		finally {
			editors.shutdown();
		}
	}

	@Test
	void isNeverTakenForAnEarlierOne() {
		Draft discarded = this.drafts.begin();
		this.drafts.discard(discarded.version());
		assertThatThrownBy(() -> this.drafts.save(discarded.version(), Editing.remark())).isInstanceOf(NoDraft.class);
		this.drafts.begin();
		assertThatThrownBy(() -> this.drafts.save(discarded.version(), Editing.remark()))
			.isInstanceOf(DraftOvertaken.class);
	}

	@Test
	void isDiscardedByWhoBeganItOrByAPrincipal() {
		Draft draft = this.drafts.begin();
		Editing.signIn("bert", "EDITOR");
		assertThatThrownBy(() -> this.drafts.discard(draft.version())).isInstanceOf(AccessDeniedException.class);
		Editing.signIn("carla", "PRINCIPAL");
		this.drafts.discard(draft.version());
		assertThat(this.drafts.current()).isEmpty();
		assertThat(lastEntry()).startsWith("carla draft-discarded");
	}

	@Test
	void keepsNothingThatNoRuleSetCanBe() {
		Draft draft = this.drafts.begin();
		List<UnaryOperator<RuleSetText>> changes = List.of(
				(text) -> Editing.replaced(text, "10-concepts.dslr", "x".repeat(10_000_000)),
				(text) -> Editing.replaced(text, "../../etc/passwd", "x"),
				(text) -> Editing.replaced(text, "10-concepts.dslr", "a\u0000b"),
				(text) -> Editing.replaced(text, "evidence.yaml", "a\ud83db"));
		changes.forEach((change) -> assertThatThrownBy(() -> this.drafts.save(draft.version(), change))
			.isInstanceOf(RulesRefused.class));
		assertThat(this.drafts.current()).contains(draft);
	}

	@Test
	void isOneByTheDatabaseToo() {
		this.drafts.begin();
		assertThatThrownBy(() -> this.sql
			.sql("insert into rule_set_draft select not the_only_one, 7, base, files, author, begun_at, "
					+ "saved_by, saved_at from rule_set_draft")
			.update()).isInstanceOf(DataAccessException.class);
		assertThatThrownBy(() -> this.sql.sql("insert into rule_set_draft select * from rule_set_draft").update())
			.isInstanceOf(DataAccessException.class);
	}

	private String lastEntry() {
		return this.sql.sql("select who || ' ' || action || ' ' || subject from audit_entry order by id desc limit 1")
			.query(String.class)
			.single();
	}

}
