package dev.plumbline.faq;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.faq.EntryView.ExampleView;
import dev.plumbline.faq.EntryView.Link;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/** Prepares an entry for its page, by the rules it is given. */
@Component
class EntryWriter {

	private final Faq faq;

	EntryWriter(Faq faq) {
		this.faq = faq;
	}

	EntryView write(Entry entry, RuleSet ruleSet, LocalDate today) {
		List<ExampleView> examples = this.faq.examples(entry, ruleSet, today)
			.stream()
			.map((example) -> example(example, ruleSet))
			.toList();
		return new EntryView(entry.slug(), entry.question(), entry.answer(),
				Figures.html(entry.body(), ruleSet.evidence()), this.faq.follows(entry, ruleSet, today), examples,
				entry.see().stream().map(this::next).toList(), entry.cases().stream().map(EntryWriter::known).toList());
	}

	private static ExampleView example(Faq.Example example, RuleSet ruleSet) {
		List<String> choices = example.follows()
			.choices()
			.keySet()
			.stream()
			.sorted()
			.map((area) -> ruleSet.candidates().area(area).candidate(example.advice().chosen(area)).label())
			.toList();
		return new ExampleView(example.follows().scenario(), example.advice().verdict().id(), choices);
	}

	private Link next(String slug) {
		Entry next = this.faq.find(slug)
			.orElseThrow(() -> new NoSuchElementException("No entry is called '" + slug + "'"));
		return new Link("/faq/" + slug, next.question());
	}

	private static Link known(String id) {
		PublishedCase published = Casebook.shipped()
			.find(id)
			.orElseThrow(() -> new NoSuchElementException("No case is called '" + id + "'"));
		return new Link("/casebook/" + id, published.title());
	}

}
