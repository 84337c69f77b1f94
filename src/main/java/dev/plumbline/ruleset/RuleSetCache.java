package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;

/**
 * Keeps the rule sets asked for last, since building one takes a moment and holding one
 * takes a few megabytes.
 */
final class RuleSetCache {

	private final int most;

	private final Map<Integer, RuleSet> built = new LinkedHashMap<>(16, 0.75F, true);

	private final Lock lock = new ReentrantLock();

	RuleSetCache(int most) {
		this.most = most;
	}

	/** The rule set of that number, built if it is not at hand. */
	RuleSet get(int number, IntFunction<RuleSet> build) {
		this.lock.lock();
		try {
			RuleSet ruleSet = this.built.get(number);
			if (ruleSet == null) {
				ruleSet = build.apply(number);
				this.built.put(number, ruleSet);
				forgetTheOldest();
			}
			return ruleSet;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void forgetTheOldest() {
		if (this.built.size() > this.most) {
			this.built.remove(this.built.keySet().iterator().next());
		}
	}

	int size() {
		return this.built.size();
	}

}
