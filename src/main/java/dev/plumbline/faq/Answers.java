package dev.plumbline.faq;

import dev.plumbline.advice.RuleSet;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** The answers as plain text, for whoever looks through them. */
@Component
public class Answers {

	private final Faq faq;

	Answers(Faq faq) {
		this.faq = faq;
	}

	/** All of them by these rules, in their order. */
	public List<Answer> of(RuleSet ruleSet, LocalDate today) {
		return this.faq.entries()
			.stream()
			.map((entry) -> answer(entry, ruleSet, this.faq.follows(entry, ruleSet, today)))
			.toList();
	}

	static Answer answer(Entry entry, RuleSet ruleSet, boolean follows) {
		return new Answer(entry.slug(), entry.question(), entry.answer(),
				follows ? Figures.plain(entry.body(), ruleSet.evidence()) : "");
	}

	static Answer inShort(Entry entry) {
		return new Answer(entry.slug(), entry.question(), entry.answer(), "");
	}

	/** The last parts of their addresses, in their order. */
	public List<String> slugs() {
		return this.faq.entries().stream().map(Entry::slug).toList();
	}

	/**
	 * An answer.
	 *
	 * @param slug last part of its address
	 * @param inShort in one or two sentences
	 * @param text in full; empty while it does not follow from the rules
	 */
	public record Answer(String slug, String question, String inShort, String text) {
	}

}
