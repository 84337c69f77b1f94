package dev.plumbline.casebook;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CasebookReaderTest {

	private static final String CASE = """
			id: corner-shop
			title: "A corner shop"
			year: 2020
			scope: whole product
			outcomeKind: went-back
			difficulty: hard
			ran: One till.
			lesson: One till is enough.
			source:
			  title: The shopkeeper's notes
			  address: https://example.org/notes
			facts:
			  - fact: It has one till.
			    basis: verified
			    address: https://example.org/notes
			answers:
			  peakRequestsPerSecond: { from: 1, likely: 2, to: 4 }
			  engineers: 1
			stated: [ engineers ]
			expected:
			  traffic_exceeds_one_machine: false
			  queue: none
			accept:
			  queue: [ nats ]
			""";

	@Test
	void readsAWholeCase() {
		PublishedCase published = CasebookReader.parse("corner-shop", CASE);
		assertThat(published.difficulty()).isEqualTo(PublishedCase.Difficulty.HARD);
		assertThat(published.answers().value("engineers")).isEqualTo(1);
		assertThat(published.stated()).containsExactly("engineers");
		assertThat(published.expected()).containsEntry(CaseOutcome.TRAFFIC, "false")
			.containsEntry(CaseOutcome.QUEUE, "none");
		assertThat(published.accepted()).containsExactly(Map.entry(CaseOutcome.QUEUE, Set.of("nats")));
	}

	@Test
	void refusesAFileNamedAfterAnotherCase() {
		assertThatIllegalStateException().isThrownBy(() -> CasebookReader.parse("flower-shop", CASE))
			.withMessageContaining("flower-shop.yaml")
			.withMessageContaining("corner-shop");
	}

	@Test
	void refusesAKeyItDoesNotKnow() {
		refuses("ran: One till.", "ran: One till.\nruns: Two tills.", "runs");
	}

	@Test
	void refusesTheSameKeyTwice() {
		refuses("ran: One till.", "ran: One till.\nran: Two tills.", "ran");
	}

	@Test
	void refusesACaseWithoutALesson() {
		refuses("lesson: One till is enough.\n", "", "lesson");
	}

	@Test
	void refusesAWordInThePlaceOfAYear() {
		refuses("year: 2020", "year: lately", "year");
		refuses("year: 2020", "year: \"2020\"", "year");
	}

	@Test
	void refusesADifficultyItDoesNotKnow() {
		refuses("difficulty: hard", "difficulty: harder", "harder");
	}

	@Test
	void refusesAnAnswerNobodyAskedFor() {
		refuses("engineers: 1\n", "engineers: 1\n  tills: 1\n", "tills");
	}

	@Test
	void refusesAnAnswerThatIsNone() {
		refuses("engineers: 1\n", "engineers: one\n", "engineers");
	}

	@Test
	void refusesAnOutcomeItDoesNotKnow() {
		refuses("queue: none", "line: none", "line");
	}

	@Test
	void refusesAWordThatIsNotOfTheCasebook() {
		refuses("queue: none", "queue: postgres-queue", "postgres-queue");
		refuses("queue: [ nats ]", "queue: [ carrier-pigeon ]", "carrier-pigeon");
	}

	@Test
	void refusesAFactThatClaimsASourceAndNamesNone() {
		refuses("    basis: verified\n    address: https://example.org/notes\n", "    basis: verified\n",
				"It has one till.");
		refuses("basis: verified", "basis: recalled", "It has one till.");
	}

	@Test
	void refusesAStatedAnswerThatIsNotGiven() {
		refuses("stated: [ engineers ]", "stated: [ teams ]", "teams");
	}

	@Test
	void refusesToAcceptWhereNothingIsExpected() {
		refuses("  queue: [ nats ]", "  style: [ microservices ]", "style");
	}

	@Test
	void takesAnExplanationForAMiss() {
		PublishedCase published = CasebookReader.parse("corner-shop", CASE + "misses:\n  queue: Nobody queues here.\n");
		assertThat(published.misses()).containsExactly(Map.entry(CaseOutcome.QUEUE, "Nobody queues here."));
	}

	@Test
	void refusesToExplainWhereNothingIsExpected() {
		refuses("accept:\n", "misses:\n  style: Nobody knows.\naccept:\n", "style");
	}

	private static void refuses(String correct, String wrong, String named) {
		assertThat(CASE).contains(correct);
		assertThatIllegalStateException()
			.isThrownBy(() -> CasebookReader.parse("corner-shop", CASE.replace(correct, wrong)))
			.withMessageStartingWith("Cannot read corner-shop.yaml")
			.withMessageContaining(named);
	}

}
