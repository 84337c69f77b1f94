package dev.plumbline.ruleset.editor;

import dev.plumbline.rules.Evidence;
import dev.plumbline.rules.Evidence.Piece;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import dev.plumbline.rules.Source;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures and sources of a text, to be read where rules name them. Where they cannot
 * be read themselves, texts stay as they were written.
 */
final class Figures {

	private final @Nullable Evidence evidence;

	private Figures(@Nullable Evidence evidence) {
		this.evidence = evidence;
	}

	static Figures of(RuleSetText text) {
		try {
			return new Figures(Evidence.read(text));
		}
		catch (RulesRefused ex) {
			// a draft may be wrong; the mistakes are listed on the page
			return new Figures(null);
		}
	}

	/** A text taken apart where it mentions a figure. */
	public List<Piece> pieces(String text) {
		return (this.evidence != null) ? this.evidence.pieces(text) : List.of(new Piece(text, null));
	}

	String filled(String text) {
		return pieces(text).stream().map(Piece::text).collect(Collectors.joining());
	}

	/** Who says so, for the id of a source; empty when it is none. */
	public String source(String id) {
		return (this.evidence == null) ? ""
				: this.evidence.sources()
					.stream()
					.filter((source) -> source.id().equals(id))
					.map(Source::title)
					.findFirst()
					.orElse("");
	}

	/** Every figure with its value, for who writes a rule. */
	List<Known> known() {
		return (this.evidence == null) ? List.of()
				: this.evidence.entries().stream().map((entry) -> new Known(entry.name(), entry.amount())).toList();
	}

	/** A figure by name, with its value and unit as people write them. */
	record Known(String name, String amount) {
	}

}
