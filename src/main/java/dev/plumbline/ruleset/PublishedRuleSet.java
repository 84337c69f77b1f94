package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.rules.RuleSetText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * A rule set as it was published; the database refuses to change it but for retiring it.
 */
@Entity
@Immutable
@Table(name = "rule_set")
class PublishedRuleSet {

	@Id
	private int number;

	private String hash;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> files;

	@Column(name = "published_at")
	private Instant publishedAt;

	@Column(name = "published_by")
	private String publishedBy;

	private boolean shipped;

	private String reason;

	private String state;

	@Column(name = "retired_at")
	private @Nullable Instant retiredAt;

	private PublishedRuleSet(int number, RuleSetText text, Instant publishedAt, String publishedBy, boolean shipped,
			String reason) {
		this.number = number;
		this.hash = text.hash();
		this.files = text.files();
		this.publishedAt = publishedAt;
		this.publishedBy = publishedBy;
		this.shipped = shipped;
		this.reason = reason;
		this.state = "published";
	}

	@SuppressWarnings("NullAway") // for Hibernate, which fills the fields
	protected PublishedRuleSet() {
	}

	/** One that a release brings. */
	static PublishedRuleSet shipped(int number, RuleSetText text, Instant at, String release) {
		return new PublishedRuleSet(number, text, at, release, true, "");
	}

	/** One that somebody publishes, with the reason they give. */
	static PublishedRuleSet edited(int number, RuleSetText text, Instant at, String author, String reason) {
		return new PublishedRuleSet(number, text, at, author, false, reason);
	}

	/**
	 * Reads and builds it.
	 * @throws dev.plumbline.rules.RulesRefused when this program cannot read it
	 * @throws IllegalStateException when it is not what was published
	 */
	RuleSet build() {
		RuleSetText text = text();
		if (!text.hash().equals(this.hash)) {
			throw new IllegalStateException("The text of rule set " + this.number + " is not the one published");
		}
		return RuleSet.read(this.number, text);
	}

	RuleSetText text() {
		return new RuleSetText(this.files);
	}

	int number() {
		return this.number;
	}

	String hash() {
		return this.hash;
	}

	Instant publishedAt() {
		return this.publishedAt;
	}

	String publishedBy() {
		return this.publishedBy;
	}

}
