package dev.plumbline.ruleset.tables;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What came of sending a form.
 *
 * @param saved name of the entry as it is now; absent when it was not saved
 * @param form to be shown again when it was not
 */
record Answer(@Nullable String saved, EntryForm form, HttpStatus status) {

	static Answer saved(String name, EntryForm form) {
		return new Answer(name, form, HttpStatus.SEE_OTHER);
	}

	static Answer again(EntryForm form) {
		return new Answer(null, form, form.mistakes().isEmpty() && form.trouble() != EntryForm.Trouble.TOO_MUCH
				? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
