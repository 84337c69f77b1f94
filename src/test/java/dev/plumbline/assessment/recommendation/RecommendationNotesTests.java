package dev.plumbline.assessment.recommendation;

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

	private final RecommendationView view = Views.of(FAST_REPLAY, Views.DAY);

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
			List<String> figures = finding.marks().marks().stream().map((mark) -> note(mark).figure().name()).toList();
			assertThat(figures)
				.containsExactlyInAnyOrderElementsOf(Views.RULES.current().rulebook().rule(finding.rule()).evidence());
		});
	}

	@Test
	void takesTheLimitsOfTheTestsFromTheFiguresItNames() {
		for (RecommendationView.Figure figure : this.view.tests().get(0).figures()) {
			List<Mark> marks = figure.limitMarks().marks();
			assertThat(marks).isNotEmpty();
			if (marks.size() == 1) {
				assertThat(figure.limit()).isEqualTo(note(marks.get(0)).figure().shown());
			}
		}
		assertThat(this.view.tests().get(1).figures()).filteredOn((figure) -> !figure.valueMarks().marks().isEmpty())
			.singleElement()
			.satisfies((event) -> assertThat(event.value()).isEqualTo("15 h"));
	}

	@Test
	void leadsFromAFootnoteBackToItsFirstUses() {
		assertThat(this.view.notes()).isNotEmpty().allSatisfy((note) -> {
			assertThat(note.uses()).isPositive();
			assertThat(note.waysBack()).hasSize(Math.min(note.uses(), 4)).first().isEqualTo(1);
		});
	}

	@Test
	void keepsAMarkFromWhatIsBeforeItAndMarkupFromBeingMarkup() {
		Said said = new Said(
				List.of(new Said.Piece("<b>Past ", null), new Said.Piece("5", new Mark(3, 2, "Note \"3\""))),
				List.of(new Mark(4, 1, "Note 4"), new Mark(5, 1, "Note 5")));
		assertThat(said.html())
			.isEqualTo("&lt;b&gt;Past 5<sup class=\"notes\">&#8239;[<a role=\"doc-noteref\" id=\"use-3-2\" "
					+ "href=\"#note-3\" aria-label=\"Note &quot;3&quot;\">3</a>]</sup><sup class=\"notes\">&#8239;["
					+ "<a role=\"doc-noteref\" id=\"use-4-1\" href=\"#note-4\" aria-label=\"Note 4\">4</a>,&#8239;"
					+ "<a role=\"doc-noteref\" id=\"use-5-1\" href=\"#note-5\" aria-label=\"Note 5\">5</a>]</sup>");
		assertThat(said.text()).isEqualTo("<b>Past 5");
	}

	@Test
	void countsTheFiguresThatAreOverdueOnTheDayItIsRead() {
		assertThat(this.view.dates().overdue()).isZero();
		LocalDate later = this.view.dates().reviewBy().plusDays(1);
		assertThat(Views.of(FAST_REPLAY, later).dates().overdue()).isPositive();
	}

	private Note note(Mark mark) {
		return this.view.notes().get(mark.note() - 1);
	}

}
