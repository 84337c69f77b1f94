package dev.plumbline.faq;

import dev.plumbline.account.Attention;
import dev.plumbline.account.Role;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Tells of entries that no longer follow from the rules in force. */
@Component
class FaqAttention implements Attention {

	private final Faq faq;

	private final RulesInForce rules;

	private final Clock clock;

	FaqAttention(Faq faq, RulesInForce rules, Clock clock) {
		this.faq = faq;
		this.rules = rules;
		this.clock = clock;
	}

	@Override
	public List<Matter> matters() {
		RuleSet ruleSet = this.rules.current();
		LocalDate today = LocalDate.now(this.clock);
		List<Entry> wrong = this.faq.entries()
			.stream()
			.filter((entry) -> !this.faq.follows(entry, ruleSet, today))
			.toList();
		return wrong.isEmpty() ? List.of()
				: List.of(new Matter(Urgency.SOON, Role.EDITOR, "attention.faq", wrong.size(),
						List.of(wrong.stream().map(Entry::question).collect(Collectors.joining(" · "))),
						"/faq/" + wrong.get(0).slug()));
	}

}
