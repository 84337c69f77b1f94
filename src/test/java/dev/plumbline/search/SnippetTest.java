package dev.plumbline.search;

import dev.plumbline.search.Snippet.Piece;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts with marks are taken apart, not shown with them. */
class SnippetTest {

	@Test
	void tellsWhatWasFoundFromWhatStandsAroundIt() {
		assertThat(Snippet.pieces("use \uE000Kafka\uE001 or <b>\uE000NATS\uE001")).containsExactly(
				new Piece("use ", false), new Piece("Kafka", true), new Piece(" or <b>", false),
				new Piece("NATS", true));
	}

	@Test
	void saysWhereItWasCutOut() {
		assertThat(Snippet.of("the \uE000log\uE001 keeps", "Often none.")).extracting(Piece::text)
			.containsExactly("… the ", "log", " keeps …");
		assertThat(Snippet.of("Often \uE000none\uE001. The log", "Often none.")).extracting(Piece::text)
			.containsExactly("Often ", "none", ". The log …");
	}

	@Test
	void showsTheSummaryOfWhatIsFoundByItsTitle() {
		assertThat(Snippet.of("Often none. The log", "Often none.")).containsExactly(new Piece("Often none.", false));
	}

	@Test
	void hasNoPiecesOfNothing() {
		assertThat(Snippet.pieces("")).isEmpty();
		assertThat(Snippet.pieces("\uE000\uE001")).isEmpty();
	}

	@Test
	void survivesMarksThatDoNotBelongTogether() {
		assertThat(Snippet.pieces("a\uE001b\uE000c")).extracting(Piece::text).containsExactly("a", "b", "c");
	}

	@Test
	void cannotBeMarkedByATextItself() {
		Document document = new Document(Kind.CASE, "one", "A\uE000B", "", "C\u0000D", "E\uE001");
		assertThat(document.text()).doesNotContain("\uE000", "\uE001", "\u0000");
	}

}
