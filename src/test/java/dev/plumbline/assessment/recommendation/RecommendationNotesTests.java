package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.Advice;
import dev.plumbline.assessment.recommendation.Said.Mark;
import dev.plumbline.rules.EvidenceEntry;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure a rule put into words has a footnote, and every footnote a use. */
class RecommendationNotesTests {

	private static final Map<String, Object> FAST_REPLAY = Map.of("peakRequestsPerSecond", 3_000, "messaging",
			List.of("replay"), "messagesPerSecond", 80_000, "dataGb", 3_000, "engineers", 30);

	private final Advice advice = Views.advice(FAST_REPLAY);

	private final RecommendationView view = Views.of(this.advice, Views.DAY);

	@Test
	void marksEveryFigureInAReasonWhereItStands() {
		List<Said> reasons = Stream.concat(reasons(), this.view.operations().stream().map((one) -> one.item()))
			.toList();
		assertThat(reasons).filteredOn((said) -> said.text().matches(".*\\d.*")).isNotEmpty().allSatisfy((said) -> {
			for (Said.Piece piece : said.pieces()) {
				if (piece.mark() != null) {
					EvidenceEntry figure = note(piece.mark()).figure();
					assertThat(figure).isNotNull();
					assertThat(piece.text()).isEqualTo(figure.shown());
				}
				else {
					assertThat(piece.text()).doesNotContainPattern("\\d");
				}
			}
		});
	}

	private Stream<Said> reasons() {
		return this.view.findings().stream().map((finding) -> finding.because());
	}

	@Test
	void namesTheSourceOfAFigureOnlyInItsFootnote() {
		assertThat(reasons()).filteredOn((said) -> said.pieces().size() > 1).isNotEmpty().allSatisfy((said) -> {
			List<String> ofFigures = said.pieces()
				.stream()
				.filter((piece) -> piece.mark() != null)
				.map((piece) -> note(piece.mark()).source().id())
				.toList();
			assertThat(said.marks()).extracting((mark) -> note(mark).source().id())
				.doesNotContainAnyElementsOf(ofFigures);
		});
	}

	@Test
	void marksWhatTheRulesThatSpokeAskAbout() {
		assertThat(this.view.findings()).allSatisfy((finding) -> {
			List<String> figures = finding.marks().stream().map((mark) -> note(mark).figure().name()).toList();
			assertThat(figures)
				.containsExactlyInAnyOrderElementsOf(Views.RULES.current().rulebook().rule(finding.rule()).evidence());
		});
	}

	@Test
	void takesTheLimitsOfTheTestsFromTheFiguresItNames() {
		for (RecommendationView.Figure figure : this.view.tests().get(0).figures()) {
			assertThat(figure.limitMarks()).isNotEmpty();
			if (figure.limitMarks().size() == 1) {
				assertThat(figure.limit()).isEqualTo(note(figure.limitMarks().get(0)).figure().shown());
			}
		}
		assertThat(this.view.tests().get(1).figures()).filteredOn((figure) -> !figure.valueMarks().isEmpty())
			.singleElement()
			.satisfies((event) -> assertThat(event.value()).isEqualTo("15 hours"));
	}

	@Test
	void leadsFromAFootnoteBackToItsFirstUses() {
		assertThat(this.view.notes()).isNotEmpty().allSatisfy((note) -> {
			assertThat(note.uses()).isPositive();
			assertThat(note.waysBack()).hasSize(Math.min(note.uses(), 4)).first().isEqualTo(new Mark(note.number(), 1));
		});
	}

	@Test
	void countsTheFiguresThatAreOverdueOnTheDayItIsRead() {
		assertThat(this.view.dates().overdue()).isZero();
		LocalDate later = this.view.dates().reviewBy().plusDays(1);
		assertThat(Views.of(this.advice, later).dates().overdue()).isPositive();
	}

	private Note note(Mark mark) {
		return this.view.notes().get(mark.note() - 1);
	}

}
