package dev.plumbline.casebook;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.advice.Shipped;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

/** Worked out anew when the rules or the day are others, and only then. */
class CasebookReviewsTest {

	private final Rules rules = new Rules();

	private final Calendar calendar = new Calendar();

	private final CasebookReviews reviews = new CasebookReviews(this.rules, new Advisor(this.rules, "test"),
			this.calendar);

	@Test
	void isWorkedOutOnceForARuleSetAndADay() {
		ReviewedCasebook morning = this.reviews.current();
		this.calendar.now = this.calendar.now.plus(Duration.ofHours(10));
		assertThat(this.reviews.current()).isSameAs(morning);
	}

	@Test
	void isWorkedOutAnewOnTheNextDay() {
		ReviewedCasebook today = this.reviews.current();
		this.calendar.now = this.calendar.now.plus(Duration.ofDays(1));
		assertThat(this.reviews.current().asOf()).isEqualTo(today.asOf().plusDays(1));
	}

	@Test
	void isWorkedOutAnewByNewRules() {
		this.reviews.current();
		RuleSet shipped = this.rules.inForce;
		this.rules.inForce = new RuleSet(2, shipped.hash(), shipped.candidates(), shipped.evidence(),
				shipped.rulebook(), shipped.text());
		assertThat(this.reviews.current().ruleSet().number()).isEqualTo(2);
		assertThat(this.reviews.current().cases()).allMatch((reviewed) -> reviewed.advice().rulebook() == 2);
	}

	private static final class Rules implements RulesInForce {

		private RuleSet inForce = Shipped.RULES.current();

		@Override
		public RuleSet current() {
			return this.inForce;
		}

		@Override
		public RuleSet byNumber(int number) {
			throw new IllegalStateException("Only the rules in force are at hand");
		}

	}

	private static final class Calendar extends Clock {

		private Instant now = Instant.parse("2026-11-22T08:00:00Z");

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
