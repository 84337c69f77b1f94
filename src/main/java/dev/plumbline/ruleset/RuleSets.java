package dev.plumbline.ruleset;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;

/** The rule sets that were published, which only ever become more. */
interface RuleSets extends Repository<PublishedRuleSet, Integer> {

	PublishedRuleSet save(PublishedRuleSet ruleSet);

	Optional<PublishedRuleSet> findByNumber(int number);

	/** The newest number of a text, or null when it was never published. */
	@Query("select max(r.number) from PublishedRuleSet r where r.hash = :hash")
	@Nullable Integer newestOf(String hash);

	/** The newest first. */
	@Query("select r.number from PublishedRuleSet r order by r.number desc")
	List<Integer> numbers();

	/** 0 when there is none. */
	@Query("select coalesce(max(r.number), 0) from PublishedRuleSet r")
	int newest();

	/** Until the end of the transaction, nobody else adds one; reading goes on. */
	@Modifying
	@Query(nativeQuery = true, value = "lock table rule_set in share row exclusive mode")
	void holdPublishing();

}
