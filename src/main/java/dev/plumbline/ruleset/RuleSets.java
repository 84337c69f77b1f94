package dev.plumbline.ruleset;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rule sets that were published, which only ever become more. */
interface RuleSets extends Repository<PublishedRuleSet, Integer> {

	PublishedRuleSet save(PublishedRuleSet ruleSet);

	Optional<PublishedRuleSet> findByNumber(int number);

	/** The newest number of a text, or null when it was never published. */
	@Query("select max(r.number) from PublishedRuleSet r where r.hash = :hash")
	@Nullable Integer newestOf(String hash);

	/** The newest number that a release brought, or null when none did. */
	@Query("select max(r.number) from PublishedRuleSet r where r.shipped")
	@Nullable Integer newestShipped();

	/** Whether somebody ever published rules of their own. */
	@Query("select count(r) > 0 from PublishedRuleSet r where not r.shipped")
	boolean isEdited();

	/** The newest first. */
	@Query("select r.number from PublishedRuleSet r order by r.number desc")
	List<Integer> numbers();

	/** 0 when there is none. */
	@Query("select coalesce(max(r.number), 0) from PublishedRuleSet r")
	int newest();

	/** Takes the one in force out of force; copies' clocks may differ a little. */
	@Modifying
	@Query(nativeQuery = true, value = "update rule_set set state = 'retired', "
			+ "retired_at = greatest(published_at, :at) where state = 'published'")
	int retire(Instant at);

	/** Until the end of the transaction, nobody else adds one; reading goes on. */
	@Modifying
	@Query(nativeQuery = true, value = "lock table rule_set in share row exclusive mode")
	void holdPublishing();

}
