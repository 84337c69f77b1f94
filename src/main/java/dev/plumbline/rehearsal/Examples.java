package dev.plumbline.rehearsal;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.rehearsal.comparing.Population;
import dev.plumbline.rehearsal.comparing.SampleSets;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds an answer set again by its number. */
@Component
class Examples {

	private final Revisions revisions;

	private final RehearsalSettings settings;

	private final Clock clock;

	Examples(Revisions revisions, RehearsalSettings settings, Clock clock) {
		this.revisions = revisions;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The one of that number; empty when there is none, or none any more.
	 * @param published the rules in force, near whose figures samples are drawn
	 * @param draft the rules that they are compared with, likewise
	 */
	Optional<Example> find(Population population, long number, RuleSet published, RuleSet draft) {
		return switch (population) {
			case KEPT -> kept(number);
			case CASEBOOK -> published(number);
			case SAMPLES -> sampled(number, published, draft);
		};
	}

	/** Whether there is a kept assessment of that number, with advice. */
	boolean isKept(long number) {
		return kept(number).isPresent();
	}

	/** The published cases of these numbers. */
	List<Numbered> cases(List<Long> numbers) {
		List<PublishedCase> cases = Casebook.shipped().cases();
		return numbers.stream()
			.filter((number) -> number <= cases.size())
			.map((number) -> new Numbered(number, cases.get(number.intValue() - 1).title()))
			.toList();
	}

	private Optional<Example> kept(long number) {
		return this.revisions.findLatest(number, LocalDate.now(this.clock)).map((latest) -> kept(number, latest));
	}

	private static Example kept(long number, Revision latest) {
		return new Example(Population.KEPT, number, latest.answers(), null, latest.advice());
	}

	private static Optional<Example> published(long number) {
		List<PublishedCase> cases = Casebook.shipped().cases();
		if (number < 1 || number > cases.size()) {
			return Optional.empty();
		}
		PublishedCase published = cases.get((int) number - 1);
		return Optional.of(new Example(Population.CASEBOOK, number, published.answers(), published.title(), null));
	}

	private Optional<Example> sampled(long number, RuleSet published, RuleSet draft) {
		if (number < 1 || number > this.settings.samples()) {
			return Optional.empty();
		}
		return Optional
			.of(new Example(Population.SAMPLES, number, SampleSets.sample(published, draft, (int) number), null, null));
	}

	/** A published case, by its place in the book. */
	record Numbered(long number, String title) {
	}

}
