package dev.plumbline.casebook;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the rules in force say of the casebook today: worked out once for each rule set
 * and day, so that no page waits for it or for the database.
 */
@Component
public class CasebookReviews {

	private final RulesInForce rules;

	private final Advisor advisor;

	private final Clock clock;

	private final Lock working = new ReentrantLock();

	private volatile @Nullable ReviewedCasebook latest;

	CasebookReviews(RulesInForce rules, Advisor advisor, Clock clock) {
		this.rules = rules;
		this.advisor = advisor;
		this.clock = clock;
	}

	/** The casebook by the rules in force, as of today. */
	public ReviewedCasebook current() {
		RuleSet inForce = this.rules.current();
		LocalDate today = LocalDate.now(this.clock);
		return known(inForce, today).orElseGet(() -> review(inForce, today));
	}

	/** By one at a time, since it takes as long as a good many advices. */
	private ReviewedCasebook review(RuleSet inForce, LocalDate today) {
		this.working.lock();
		try {
			ReviewedCasebook review = known(inForce, today)
				.orElseGet(() -> ReviewedCasebook.of(Casebook.shipped(), this.advisor, inForce, today));
			this.latest = review;
			return review;
		}
		finally {
			this.working.unlock();
		}
	}

	private Optional<ReviewedCasebook> known(RuleSet inForce, LocalDate today) {
		return Optional.ofNullable(this.latest)
			.filter((review) -> review.ruleSet() == inForce && review.asOf().equals(today));
	}

}
