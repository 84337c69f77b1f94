package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Shipped;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSetCacheTest {

	private final List<Integer> built = new ArrayList<>();

	private final RuleSetCache cache = new RuleSetCache(2);

	@Test
	void buildsWhatItDoesNotHoldAndNothingTwice() {
		assertThat(get(1)).isSameAs(get(1));
		assertThat(this.built).containsExactly(1);
	}

	@Test
	void forgetsWhatWasAskedForLongestAgo() {
		List.of(1, 2, 1, 3).forEach(this::get);
		assertThat(this.cache.size()).isEqualTo(2);
		List.of(1, 3, 2).forEach(this::get);
		assertThat(this.built).containsExactly(1, 2, 3, 2);
	}

	private RuleSet get(int number) {
		return this.cache.get(number, this::build);
	}

	private RuleSet build(int number) {
		this.built.add(number);
		RuleSet shipped = Shipped.RULES.current();
		return new RuleSet(number, shipped.hash(), shipped.candidates(), shipped.evidence(), shipped.rulebook(),
				shipped.text());
	}

}
