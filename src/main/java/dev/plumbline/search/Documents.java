package dev.plumbline.search;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.faq.Answers;
import dev.plumbline.rules.EvidenceEntry;
import dev.plumbline.rules.Rule;
import dev.plumbline.rules.Source;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything there is to find, as it reads by a rule set. */
@Component
class Documents {

	private final Answers answers;

	private final Synonyms synonyms = Synonyms.shipped();

	Documents(Answers answers) {
		this.answers = answers;
	}

	/** All of it; each kind in the order in which it is read elsewhere. */
	List<Document> of(RuleSet ruleSet, LocalDate today) {
		Collection<Source> sources = ruleSet.evidence().sources();
		Map<String, Source> byId = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
		Collection<EvidenceEntry> figures = ruleSet.evidence().entries();
		return Stream
			.of(this.answers.of(ruleSet, today).stream().map(Documents::question),
					Casebook.shipped().cases().stream().map(Documents::published),
					figures.stream().map((figure) -> figure(figure, byId.get(figure.source()), ruleSet)),
					sources.stream().filter((source) -> isUsed(source, figures)).map(Documents::source))
			.flatMap(Function.identity())
			.map(this.synonyms::added)
			.toList();
	}

	private static Document question(Answers.Answer answer) {
		return new Document(Kind.QUESTION, answer.slug(), answer.question(), "", answer.inShort(), answer.text());
	}

	private static Document published(PublishedCase published) {
		String facts = published.facts().stream().map(PublishedCase.Fact::fact).collect(Collectors.joining(" "));
		return new Document(Kind.CASE, published.id(), published.title(), "", published.ran(),
				published.lesson() + " " + facts);
	}

	private static Document figure(EvidenceEntry figure, Source source, RuleSet ruleSet) {
		String rules = ruleSet.rulebook()
			.rules()
			.stream()
			.filter((rule) -> rule.evidence().contains(figure.name()))
			.map(Rule::name)
			.collect(Collectors.joining(". "));
		return new Document(Kind.FIGURE, figure.name(), figure.amount(), figure.name().replace('-', ' '),
				(figure.note() != null) ? figure.note() : "",
				String.join(" ", source.title(), source.publisher(), rules));
	}

	/** Our own judgement is a source that nobody can look up. */
	private static boolean isUsed(Source source, Collection<EvidenceEntry> figures) {
		return source.address() != null && figures.stream().anyMatch((figure) -> figure.source().equals(source.id()));
	}

	private static Document source(Source source) {
		return new Document(Kind.SOURCE, source.id(), source.title(), "", source.publisher(),
				(source.note() != null) ? source.note() : "");
	}

}
