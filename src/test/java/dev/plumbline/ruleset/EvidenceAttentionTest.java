package dev.plumbline.ruleset;

import dev.plumbline.account.Attention;
import dev.plumbline.account.Role;
import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.EvidenceEntry;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceAttentionTest {

	private static final EvidenceEntry FIRST = Shipped.RULES.current()
		.evidence()
		.entries()
		.stream()
		.min(Comparator.comparing(EvidenceEntry::reviewBy))
		.orElseThrow();

	@Test
	void isCalmOnTheLastDayBeforeAReview() {
		assertThat(matters(FIRST.reviewBy())).isEmpty();
	}

	@Test
	void tellsEditorsOfAFigurePastItsDay() {
		assertThat(matters(FIRST.reviewBy().plusDays(1))).singleElement().satisfies((matter) -> {
			assertThat(matter.least()).isEqualTo(Role.EDITOR);
			assertThat(matter.count()).isPositive();
			assertThat(matter.values()).singleElement().asString().contains(FIRST.name());
		});
	}

	@Test
	void namesNoMoreThanCanBeRead() {
		assertThat(matters(LocalDate.of(2100, 1, 1))).singleElement().satisfies((matter) -> {
			assertThat(matter.count()).isEqualTo(Shipped.RULES.current().evidence().entries().size());
			assertThat(matter.values()).singleElement().asString().endsWith(", …").hasSizeLessThan(400);
		});
	}

	private static List<Attention.Matter> matters(LocalDate today) {
		Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
		return new EvidenceAttention(Shipped.RULES, clock).matters();
	}

}
