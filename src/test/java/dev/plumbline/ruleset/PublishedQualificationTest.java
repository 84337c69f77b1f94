package dev.plumbline.ruleset;

import dev.plumbline.advice.Shipped;
import dev.plumbline.embedded.StorageTest;
import dev.plumbline.qualification.Qualification;
import dev.plumbline.qualification.QualificationInForce;
import dev.plumbline.qualification.QualificationScenarios;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.RuleSetText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The chapter by which enquiries are graded, published with the rest of the rules. */
@StorageTest
@Import(RulesKept.class)
class PublishedQualificationTest {

	private static final String CHAPTER = Shipped.TEXT.file(Qualification.CHAPTER);

	@Autowired
	QualificationInForce qualification;

	@Autowired
	Publishing publishing;

	@Autowired
	Drafts drafts;

	@Autowired
	Versions versions;

	@Autowired
	JdbcClient sql;

	private Draft draft;

	@BeforeEach
	void beginWithADraft() {
		this.sql.sql("delete from rule_set_draft").update();
		Editing.signIn("carla", "PRINCIPAL");
		Draft begun = this.drafts.begin();
		this.draft = this.drafts.save(begun.version(), (text) -> Editing.remark().apply(Shipped.TEXT));
	}

	@AfterEach
	void signOut() {
		this.sql.sql("delete from rule_set_draft").update();
		Editing.signOut();
	}

	@Test
	void isInForceWithTheRulesItWasPublishedWith() {
		publish(save(Qualification.CHAPTER, CHAPTER.replace("rule \"One hard part\"", "rule \"One part, and hard\""),
				"One hard part", "One part, and hard"));
		Qualification current = this.qualification.current();
		assertThat(current.rules()).extracting(Rule::name)
			.contains("One part, and hard")
			.doesNotContain("One hard part");
		assertThat(this.qualification.current()).isSameAs(current);
	}

	@Test
	void isTheShippedOneWhereTheRulesHaveNone() {
		Draft older = this.drafts.save(this.draft.version(), (text) -> {
			Map<String, String> files = new TreeMap<>(text.files());
			files.remove(Qualification.CHAPTER);
			files.remove(QualificationScenarios.FILE);
			return new RuleSetText(files);
		});
		int number = publish(older);
		assertThat(this.versions.text(number).qualification()).isEmpty();
		assertThat(this.qualification.current().rules()).extracting(Rule::name)
			.containsExactlyElementsOf(Qualification.read(Shipped.TEXT).rules().stream().map(Rule::name).toList());
	}

	@Test
	void isNotPublishedWhenItCannotBeRead() {
		Draft wrong = save(Qualification.CHAPTER, CHAPTER.replace("Speak for the enquiry decisively", "Speak up"));
		assertThat(refused(wrong).obstacles()).extracting(Obstacle::sentence)
			.containsExactly("publishing.problem-in-line");
		assertThat(refused(wrong).obstacles().get(0).values()).startsWith(Qualification.CHAPTER);
	}

	@Test
	void isNotPublishedWhenAnEnquiryIsGradedOtherwiseThanItsScenarioSays() {
		Draft wrong = save(Qualification.CHAPTER,
				CHAPTER.replace("Speak for the enquiry decisively", "Speak for the enquiry a little"));
		assertThat(refused(wrong).obstacles()).isNotEmpty()
			.extracting(Obstacle::sentence)
			.containsOnly("publishing.scenario");
	}

	private PublishingRefused refused(Draft wrong) {
		return catchThrowableOfType(PublishingRefused.class, () -> publish(wrong));
	}

	private int publish(Draft ready) {
		return this.publishing.publish(ready.version(), Editing.REASON, true);
	}

	private Draft save(String file, String content) {
		return this.drafts.save(this.draft.version(), (text) -> Editing.replaced(text, file, content));
	}

	/** With its scenarios calling a rule by its new name. */
	private Draft save(String file, String content, String old, String name) {
		Draft saved = save(file, content);
		return this.drafts.save(saved.version(), (text) -> Editing.replaced(text, QualificationScenarios.FILE,
				text.file(QualificationScenarios.FILE).replace(old, name)));
	}

}
