package dev.plumbline.ruleset.tables;

import dev.plumbline.advice.FiguresUsed;
import dev.plumbline.rules.EvidenceEntry.Confidence;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures, one by one. */
@Component
class FigureTable implements Table {

	static final String FILE = "evidence.yaml";

	/** Ticked to say that a changed value was true on the same day. */
	static final String SAME_DAY = "sameDay";

	private static final int MOST = 1_000;

	private static final int LONGEST_UNIT = 80;

	private static final int LONGEST_NOTE = 1_000;

	private static final double LARGEST = 1e15;

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

	@Override
	public Part.Kind kind() {
		return Part.Kind.FIGURE;
	}

	@Override
	public String messages() {
		return "figures";
	}

	@Override
	public List<String> fields() {
		return List.of("name", "value", "measuredOn", "unit", "source", "confidence", "reviewBy", "note");
	}

	@Override
	public String key() {
		return "name";
	}

	@Override
	public Set<String> ticks() {
		return Set.of(SAME_DAY);
	}

	@Override
	public Part place(Fields typed) {
		return new Part(kind(), FILE, typed.word("name"), "");
	}

	@Override
	public Optional<Fields> read(Part part) {
		return Yaml.fields(part);
	}

	@Override
	public List<Mistake> mistakes(Change change) {
		Fields typed = change.typed();
		List<Mistake> found = new ArrayList<>();
		if (change.isNew()) {
			name(change).ifPresent(found::add);
		}
		value(typed).ifPresent(found::add);
		days(change).ifPresent(found::add);
		Texts.needed(typed, "unit", LONGEST_UNIT).ifPresent(found::add);
		if (Parts.of(change.text()).find(Part.Kind.SOURCE, typed.get("source")).isEmpty()) {
			found.add(Mistake.of("source", "figures.mistake.source"));
		}
		if (Stream.of(Confidence.values()).noneMatch((one) -> one.id().equals(typed.get("confidence")))) {
			found.add(Mistake.of("confidence", "figures.mistake.confidence"));
		}
		review(typed).ifPresent(found::add);
		Texts.optional(typed, "note", LONGEST_NOTE).ifPresent(found::add);
		return found;
	}

	private static Optional<Mistake> name(Change change) {
		String name = change.typed().word("name");
		if (!NAME.matcher(name).matches()) {
			return Optional.of(Mistake.of("name", "figures.mistake.name"));
		}
		Parts parts = Parts.of(change.text());
		if (parts.find(Part.Kind.FIGURE, name).isPresent()) {
			return Optional.of(Mistake.of("name", "figures.mistake.taken", name));
		}
		long there = parts.all().stream().filter((part) -> part.kind() == Part.Kind.FIGURE).count();
		return (there < MOST) ? Optional.empty() : Optional.of(Mistake.of("name", "figures.mistake.many", MOST));
	}

	private static Optional<Mistake> value(Fields typed) {
		Optional<BigDecimal> value = Numbers.decimal(typed.word("value"), -LARGEST, LARGEST);
		if (value.isEmpty()) {
			return Optional.of(Mistake.of("value", "figures.mistake.value"));
		}
		boolean zero = value.get().signum() <= 0;
		return (zero && FiguresUsed.isDivisor(typed.word("name")))
				? Optional.of(Mistake.of("value", "figures.mistake.divisor")) : Optional.empty();
	}

	/** A new value was true on some day, and hardly on the day of the old one. */
	private Optional<Mistake> days(Change change) {
		Fields typed = change.typed();
		String day = typed.word("measuredOn");
		if (Numbers.day(day).isEmpty()) {
			return Optional.of(Mistake.of("measuredOn", "figures.mistake.day"));
		}
		return Optional.ofNullable(change.before())
			.flatMap(this::read)
			.filter((was) -> !Numbers.areEqual(was.word("value"), typed.word("value")))
			.filter((was) -> was.word("measuredOn").equals(day) && !typed.is(SAME_DAY))
			.map((was) -> Mistake.of("measuredOn", "figures.mistake.when", was.word("value"), typed.word("value")));
	}

	private static Optional<Mistake> review(Fields typed) {
		Optional<LocalDate> review = Numbers.day(typed.word("reviewBy"));
		Optional<LocalDate> measured = Numbers.day(typed.word("measuredOn"));
		if (review.isEmpty()) {
			return Optional.of(Mistake.of("reviewBy", "figures.mistake.day"));
		}
		return measured.filter((day) -> review.get().isBefore(day))
			.map((day) -> Mistake.of("reviewBy", "figures.mistake.review"));
	}

	@Override
	public String write(Change change) {
		return Texts.write(this, change, List.of("value"));
	}

}
