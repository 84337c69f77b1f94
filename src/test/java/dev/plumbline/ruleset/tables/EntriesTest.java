package dev.plumbline.ruleset.tables;

import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.DraftOvertaken;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.ShippedRules;
import dev.plumbline.ruleset.Versions;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** Saving an entry while others save, too. */
class EntriesTest {

	private static final Map<String, String> TYPED = Map.of("id", "S999", "title", "A study", "publisher", "",
			"address", "", "note", "");

	@Test
	void losesNothingTypedWhereOthersAreAlwaysFaster() {
		Draft draft = new Draft(1, 1, ShippedRules.text(), "anna", Instant.EPOCH, "anna", Instant.EPOCH);
		Drafts drafts = mock(Drafts.class);
		when(drafts.current()).thenReturn(Optional.of(draft));
		when(drafts.save(anyInt(), any())).thenThrow(new DraftOvertaken(draft));
		SourceTable sources = new SourceTable();
		Answer answer = new Entries(drafts, mock(Versions.class)).add(sources, Sent.of(sources, TYPED));
		assertThat(answer.saved()).isNull();
		assertThat(answer.status()).isEqualTo(HttpStatus.CONFLICT);
		assertThat(answer.form().trouble()).isEqualTo(EntryForm.Trouble.BUSY);
		assertThat(answer.form().value("title")).isEqualTo("A study");
	}

}
