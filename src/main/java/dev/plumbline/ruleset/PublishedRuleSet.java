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

import java.time.Instant;
import java.util.Map;

/** A rule set as it was published; the database refuses to change it. */
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

	PublishedRuleSet(int number, RuleSetText text, Instant publishedAt, String publishedBy) {
		this.number = number;
		this.hash = text.hash();
		this.files = text.files();
		this.publishedAt = publishedAt;
		this.publishedBy = publishedBy;
	}

	@SuppressWarnings("NullAway") // for Hibernate, which fills the fields
	protected PublishedRuleSet() {
	}

	/**
	 * Reads and builds it.
	 * @throws dev.plumbline.rules.RulesRefused when this program cannot read it
	 * @throws IllegalStateException when it is not what was published
	 */
	RuleSet build() {
		RuleSetText text = new RuleSetText(this.files);
		if (!text.hash().equals(this.hash)) {
			throw new IllegalStateException("The text of rule set " + this.number + " is not the one published");
		}
		return RuleSet.read(this.number, text);
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
