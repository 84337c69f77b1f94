package dev.plumbline.account.audit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTest {

	@Test
	void leavesOutWhatIsTheSame() {
		assertThat(Difference.between("{\"role\":\"editor\",\"state\":\"active\"}",
				"{\"role\":\"principal\",\"state\":\"active\"}"))
			.containsExactly(new Difference("role", "editor", "principal"));
	}

	@Test
	void tellsWhatCameAndWhatWent() {
		assertThat(Difference.between(null, "{\"role\":\"editor\",\"password\":null}"))
			.containsExactly(new Difference("role", null, "editor"));
		assertThat(Difference.between("{\"role\":\"editor\"}", null))
			.containsExactly(new Difference("role", "editor", null));
		assertThat(Difference.between("{\"a\":1}", "{\"b\":true}")).containsExactly(new Difference("a", "1", null),
				new Difference("b", null, "true"));
		assertThat(Difference.between(null, null)).isEmpty();
	}

	@Test
	void goesIntoFieldsWithinFields() {
		assertThat(Difference.between("{\"limit\":{\"most\":1,\"least\":0},\"all\":[\"a\",\"b\"]}",
				"{\"limit\":{\"most\":2,\"least\":0},\"all\":[\"a\"]}"))
			.containsExactly(new Difference("limit.most", "1", "2"), new Difference("all", "a, b", "a"));
	}

	@Test
	void showsOfALongTextTheLinesThatChanged() {
		assertThat(Difference.between("\"a\\nb\\nc\\nd\"", "\"a\\nb\\nx\\ny\\nd\""))
			.containsExactly(new Difference("", "…\nc\n…", "…\nx\ny\n…"));
	}

	@Test
	void tellsLinesAddedToTheSameLines() {
		assertThat(Difference.between("\"a\\na\"", "\"a\\na\\na\"")).containsExactly(new Difference("", "…", "…\na"));
	}

}
