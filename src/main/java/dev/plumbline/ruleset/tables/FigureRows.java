package dev.plumbline.ruleset.tables;

import dev.plumbline.advice.FiguresUsed;
import dev.plumbline.ruleset.text.Part;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of all figures. */
@Component
class FigureRows {

	private final FigureTable table;

	private final SourceTable sources;

	private final Clock clock;

	FigureRows(FigureTable table, SourceTable sources, Clock clock) {
		this.table = table;
		this.sources = sources;
		this.clock = clock;
	}

	/** Those in which every word stands; all of them without a word. */
	List<Row> of(Ground ground, String q) {
		Map<String, String> titles = ground.parts(Part.Kind.SOURCE)
			.stream()
			.collect(Collectors.toMap(Part::name, (part) -> this.sources.read(part).orElse(Fields.NONE).word("title"),
					(one, other) -> one));
		Uses uses = new Uses(ground.text());
		return ground.parts(Part.Kind.FIGURE)
			.stream()
			.map((part) -> row(part, titles, uses))
			.filter((row) -> q.isEmpty() || Pages.matches(q, row.texts()))
			.toList();
	}

	private Row row(Part part, Map<String, String> titles, Uses uses) {
		Fields fields = this.table.read(part).orElse(Fields.NONE);
		LocalDate today = LocalDate.now(this.clock);
		boolean overdue = Numbers.day(fields.word("reviewBy")).filter(today::isAfter).isPresent();
		String source = fields.word("source");
		return new Row(part.name(), fields, titles.getOrDefault(source, ""), overdue, uses.ofFigure(part.name()).size(),
				FiguresUsed.isOfArithmetic(part.name()));
	}

	/**
	 * One figure.
	 *
	 * @param title of its source
	 * @param overdue whether it was to be looked at again by now
	 * @param rules how many use it
	 * @param arithmetic whether the arithmetic before any rule uses it
	 */
	public record Row(String name, Fields fields, String title, boolean overdue, int rules, boolean arithmetic) {

		/** What stands in a field. */
		public String value(String field) {
			return this.fields.get(field);
		}

		public boolean isReadable() {
			return !this.fields.equals(Fields.NONE);
		}

		List<String> texts() {
			return List.of(this.name, value("unit"), value("note"), value("source"), this.title, value("confidence"),
					value("value"));
		}

	}

}
