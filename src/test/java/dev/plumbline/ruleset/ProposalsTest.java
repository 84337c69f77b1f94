package dev.plumbline.ruleset;

import dev.plumbline.advice.Shipped;
import dev.plumbline.embedded.StorageTest;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What becomes of the rules of a release where somebody edits. Each test begins with
 * rules that the principal published, and neither a draft nor a proposal.
 */
@StorageTest
@Import({ RulesKept.class, ProposalReview.class, ProposalAttention.class })
class ProposalsTest {

	private static int release = 100;

	@Autowired
	ShippedRulesPublisher publisher;

	@Autowired
	Proposals proposals;

	@Autowired
	ProposalReview review;

	@Autowired
	ProposalAttention attention;

	@Autowired
	Drafts drafts;

	@Autowired
	Publishing publishing;

	@Autowired
	Versions versions;

	@Autowired
	RuleSets ruleSets;

	@Autowired
	RuleSetLog log;

	@Autowired
	JdbcClient sql;

	@Autowired
	PlatformTransactionManager transactions;

	@BeforeEach
	void publishRulesOfOurOwn() {
		this.sql.sql("delete from rule_set_draft").update();
		this.sql.sql("delete from rule_set_proposal").update();
		Editing.signIn("carla", "PRINCIPAL");
		Draft draft = this.drafts.save(this.drafts.begin().version(),
				(text) -> Editing.remark()
					.apply(Editing.replaced(text, "10-concepts.dslr",
							Shipped.TEXT.file("10-concepts.dslr").replace("woken at night", "woken by night"))));
		this.publishing.publish(draft.version(), Editing.REASON, false);
	}

	@AfterEach
	void signOut() {
		Editing.signOut();
	}

	@Test
	void waitWhereThePrincipalHasEdited() {
		int before = this.versions.published().number();
		starts("9.1", release());
		assertThat(this.versions.published().number()).isEqualTo(before);
		assertThat(this.proposals.open()).hasValueSatisfying((proposal) -> {
			assertThat(proposal.release()).isEqualTo("9.1");
			assertThat(this.review.left(proposal)).extracting(ProposedChange::key)
				.containsExactly("RULE Few people to wake make a small operation", "FIGURE planned-utilisation");
			assertThat(this.review.left(proposal)).extracting(ProposedChange::changedByUs).containsExactly(true, false);
		});
		assertThat(this.attention.matters()).singleElement()
			.satisfies((matter) -> assertThat(matter.count()).isEqualTo(2));
	}

	@Test
	void areFiledOnceForAllStarts() {
		RuleSetText text = release();
		starts("9.1", text);
		Proposal first = this.proposals.open().orElseThrow();
		starts("9.1", text);
		starts("9.2", text);
		starts("0.0.1", Shipped.TEXT);
		assertThat(this.proposals.open()).contains(first);
		assertThat(this.review.decline(first)).isTrue();
		starts("9.1", text);
		starts("9.2", text);
		assertThat(this.proposals.open()).isEmpty();
		assertThat(this.attention.matters()).isEmpty();
		assertThat(this.review.decline(first)).isFalse();
	}

	@Test
	void askAgainWithALaterReleaseButNotWithAnOlderCopy() {
		RuleSetText older = release();
		RuleSetText newer = release();
		starts("9.9", older);
		starts("9.10", newer);
		assertThat(this.proposals.open().orElseThrow().hash()).isEqualTo(newer.hash());
		starts("9.9", older);
		assertThat(this.proposals.open().orElseThrow().hash()).isEqualTo(newer.hash());
		starts("9.11", older);
		assertThat(this.proposals.open().orElseThrow().hash()).isEqualTo(older.hash());
	}

	@Test
	void areTakenOverInPart() {
		starts("9.1", release());
		Proposal proposal = this.proposals.open().orElseThrow();
		assertThat(this.review.take(proposal, 0, Set.of("FIGURE planned-utilisation", "FIGURE no-such"))).isOne();
		Draft draft = this.drafts.current().orElseThrow();
		assertThat(draft.base()).isEqualTo(this.versions.published().number());
		assertThat(figure(draft.text())).isEqualTo(figure(proposal.text()));
		assertThat(draft.text().file("10-concepts.dslr"))
			.isEqualTo(this.versions.text(draft.base()).file("10-concepts.dslr"));
		assertThat(this.review.left(proposal)).singleElement()
			.extracting(ProposedChange::key)
			.asString()
			.startsWith("RULE");
		assertThatThrownBy(
				() -> this.review.take(proposal, 0, Set.of("RULE Few people to wake make a small operation")))
			.isInstanceOf(DraftOvertaken.class);
		this.review.take(proposal, draft.version(), Set.of("RULE Few people to wake make a small operation"));
		assertThat(this.review.left(proposal)).isEmpty();
		assertThat(this.attention.matters()).isEmpty();
		this.drafts.discard(this.drafts.current().orElseThrow().version());
		assertThat(this.attention.matters()).hasSize(1);
	}

	@Test
	void areNotCalledOursOnceTakenOver() {
		starts("9.1", release());
		this.review.take(this.proposals.open().orElseThrow(), 0, Set.of("FIGURE planned-utilisation"));
		starts("9.2", release());
		assertThat(this.review.left(this.proposals.open().orElseThrow()))
			.filteredOn((change) -> change.key().equals("FIGURE planned-utilisation"))
			.singleElement()
			.extracting(ProposedChange::changedByUs)
			.isEqualTo(false);
	}

	private static String figure(RuleSetText text) {
		return Parts.of(text).find(Part.Kind.FIGURE, "planned-utilisation").orElseThrow().text();
	}

	private void starts(String program, RuleSetText shipped) {
		ShippedRulesPublisher copy = new ShippedRulesPublisher(this.ruleSets, this.drafts, this.proposals, this.log,
				Clock.systemUTC(), program);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> copy.publish(shipped));
	}

	/** The shipped rules with a figure and a reason that no release had before. */
	private static RuleSetText release() {
		release++;
		RuleSetText text = Editing.replaced(Shipped.TEXT, "10-concepts.dslr", Shipped.TEXT.file("10-concepts.dslr")
			.replace("Whoever is woken", "Release " + release + ": whoever is woken"));
		return Editing.replaced(text, "evidence.yaml", text.file("evidence.yaml")
			.replace("name: planned-utilisation\n  value: 0.5", "name: planned-utilisation\n  value: 0." + release));
	}

}
