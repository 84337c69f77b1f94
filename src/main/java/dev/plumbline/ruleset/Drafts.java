package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.RuleSetLog.Action;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps the draft, of which there is at most one. A draft may hold mistakes; what is
 * published never does.
 */
@Component("ruleSetDrafts") // visitors have drafts, too
public class Drafts {

	private static final String SELECT = "select version, base, files, author, begun_at, saved_by, saved_at "
			+ "from rule_set_draft";

	private final JdbcClient sql;

	private final RuleSets ruleSets;

	private final Versions versions;

	private final RuleSetLog log;

	private final Clock clock;

	Drafts(JdbcClient sql, RuleSets ruleSets, Versions versions, RuleSetLog log, Clock clock) {
		this.sql = sql;
		this.ruleSets = ruleSets;
		this.versions = versions;
		this.log = log;
		this.clock = clock;
	}

	/** The open draft. */
	public Optional<Draft> current() {
		return this.sql.sql(SELECT).query(Drafts::draft).optional();
	}

	/** The open draft, or a new one with the text of the published rule set. */
	@Transactional
	public Draft begin() {
		this.ruleSets.holdPublishing();
		return current().orElseGet(() -> open(this.versions.published().number()));
	}

	/**
	 * A new draft with the text of an earlier rule set.
	 * @throws DraftOpen when one is open already
	 * @throws IllegalArgumentException when there is no rule set of that number
	 */
	@Transactional
	public Draft beginFrom(int number) {
		this.ruleSets.holdPublishing();
		current().ifPresent((open) -> {
			throw new DraftOpen(open);
		});
		return open(number);
	}

	private Draft open(int base) {
		String editor = Editor.name();
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.sql
			.sql("insert into rule_set_draft (version, base, files, author, begun_at, saved_by, saved_at) "
					+ "values (nextval('rule_set_draft_version'), ?, ?::jsonb, ?, ?, ?, ?)")
			.params(base, KeptFiles.json(this.versions.text(base)), editor, now, editor, now)
			.update();
		this.log.record(Action.DRAFT_BEGUN, RuleSetLog.draftOf(base), Map.of());
		return current().orElseThrow();
	}

	/**
	 * Saves a change. A change that changes nothing saves nothing.
	 * @param version of the draft that the change was made to
	 * @throws DraftOvertaken when somebody else has saved since, with what they saved
	 * @throws NoDraft when it was discarded or published
	 * @throws dev.plumbline.rules.RulesRefused when the text is larger than any rule set
	 * may be, or a file is named as none can be
	 */
	@Transactional
	public Draft save(int version, UnaryOperator<RuleSetText> change) {
		Draft draft = hold(version);
		RuleSetText changed = change.apply(draft.text());
		if (changed.equals(draft.text())) {
			return draft;
		}
		this.log.record(Action.DRAFT_SAVED, RuleSetLog.draftOf(draft.base()), Map.of(), draft.text(), changed);
		return write(changed);
	}

	/** Writes a text into the draft that is held. */
	private Draft write(RuleSetText text) {
		text.checkLimits();
		this.sql
			.sql("update rule_set_draft set version = nextval('rule_set_draft_version'), files = ?::jsonb, "
					+ "saved_by = ?, saved_at = ?")
			.params(KeptFiles.json(text), Editor.name(), OffsetDateTime.now(this.clock))
			.update();
		return current().orElseThrow();
	}

	/**
	 * Throws the draft away; an editor only their own.
	 * @throws DraftOvertaken when somebody else has saved since, with what they saved
	 * @throws NoDraft when it was discarded or published
	 * @throws org.springframework.security.access.AccessDeniedException when an editor
	 * discards a draft that somebody else began
	 */
	@Transactional
	public void discard(int version) {
		Draft draft = hold(version);
		if (!Editor.isPrincipal() && !draft.author().equals(Editor.name())) {
			throw new AccessDeniedException("An editor discards only a draft of their own");
		}
		delete();
		this.log.record(Action.DRAFT_DISCARDED, RuleSetLog.draftOf(draft.base()), Map.of(), draft.text(),
				this.versions.text(draft.base()));
	}

	/**
	 * The draft, which nobody else changes until the end of the transaction.
	 * @throws DraftOvertaken when it has another version
	 * @throws NoDraft when there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Draft hold(int version) {
		Draft draft = this.sql.sql(SELECT + " for update").query(Drafts::draft).optional().orElseThrow(NoDraft::new);
		if (draft.version() != version) {
			throw new DraftOvertaken(draft);
		}
		return draft;
	}

	/** Takes it away, as once it is published. */
	@Transactional(propagation = Propagation.MANDATORY)
	void delete() {
		this.sql.sql("delete from rule_set_draft").update();
	}

	private static Draft draft(ResultSet row, int index) throws SQLException {
		return new Draft(row.getInt("version"), row.getInt("base"), KeptFiles.text(row.getString("files")),
				row.getString("author"), row.getTimestamp("begun_at").toInstant(), row.getString("saved_by"),
				row.getTimestamp("saved_at").toInstant());
	}

}
