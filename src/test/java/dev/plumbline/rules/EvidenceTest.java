package dev.plumbline.rules;

import dev.plumbline.rules.Evidence.Piece;
import dev.plumbline.rules.EvidenceEntry.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures can be told apart in a text, and say how old they are. */
class EvidenceTest {

	private static final LocalDate REVIEW = LocalDate.of(2026, 12, 31);

	private final Evidence evidence = new Evidence(
			List.of(entry("rate", 30_000, "messages a second", Confidence.MEDIUM),
					entry("half", 0.5, "share of a limit", Confidence.HIGH)),
			List.of(new Source("S1", "A source", "Somebody", null, null)));

	private static EvidenceEntry entry(String name, double value, String unit, Confidence confidence) {
		return new EvidenceEntry(name, value, unit, "S1", confidence, LocalDate.of(2020, 6, 22), REVIEW, null);
	}

	@Test
	void takesATextApartWhereItMentionsAFigure() {
		assertThat(this.evidence.pieces("Past [rate] or [half], not [unheard-of].")).containsExactly(
				new Piece("Past ", null), new Piece("30,000", "rate"), new Piece(" or ", null),
				new Piece("0.5", "half"), new Piece(", not [unheard-of].", null));
		assertThat(this.evidence.pieces("[rate]")).containsExactly(new Piece("30,000", "rate"));
		assertThat(this.evidence.pieces("")).isEmpty();
		assertThat(this.evidence.fill("Past [rate] or [half].")).isEqualTo("Past 30,000 or 0.5.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			30000 | messages a second            | 30,000 messages a second
			0.5   | share of a limit             | 50% of a limit
			92    | % of catastrophic failures   | 92% of catastrophic failures
			2.1   | times the bill of one region | 2.1 times the bill of one region
			""")
	void writesAValueWithItsUnit(double value, String unit, String written) {
		assertThat(entry("a", value, unit, Confidence.HIGH).amount()).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "HIGH, MEDIUM", "MEDIUM, LOW", "LOW, LOW", "OUR_JUDGEMENT, OUR_JUDGEMENT" })
	void bearsLessFromTheDayAfterItsReview(Confidence stated, Confidence then) {
		EvidenceEntry entry = entry("a", 1, "TB", stated);
		assertThat(entry.confidenceOn(REVIEW)).isEqualTo(stated);
		assertThat(entry.confidenceOn(REVIEW.plusDays(1))).isEqualTo(then);
	}

}
