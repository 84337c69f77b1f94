package dev.plumbline.mail;

import dev.plumbline.mail.Letter.Attachment;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A letter on its way to be written, begun at {@link Letters#begin}. */
public final class LetterDraft {

	private final Letters letters;

	private final String about;

	private final String kind;

	private final String to;

	private final Map<String, Object> model = new LinkedHashMap<>();

	private final List<Attachment> attachments = new ArrayList<>();

	private Object[] subjectValues = {};

	private @Nullable String replyTo;

	private boolean automatic = true;

	LetterDraft(Letters letters, String about, String kind, String to) {
		this.letters = letters;
		this.about = about;
		this.kind = kind;
		this.to = to;
	}

	/** Gives the templates a value. */
	public LetterDraft with(String name, Object value) {
		this.model.put(name, value);
		return this;
	}

	/** Gives the message of the subject its values. */
	public LetterDraft subjectWith(Object... values) {
		this.subjectValues = values.clone();
		return this;
	}

	/** Has answers go to this address instead of where the letter comes from. */
	public LetterDraft replyTo(String address) {
		this.replyTo = address;
		return this;
	}

	/** Adds a file. */
	public LetterDraft attach(Attachment attachment) {
		this.attachments.add(attachment);
		return this;
	}

	/** Says that somebody asked for this very letter to be sent to its reader. */
	public LetterDraft byHand() {
		this.automatic = false;
		return this;
	}

	/** The letter, with both its texts. */
	public Letter write() {
		return new Letter(this.about, this.kind, this.to, this.replyTo,
				this.letters.subject(this.kind, this.subjectValues), this.letters.text(this.kind, this.model),
				this.letters.html(this.kind, this.model), this.attachments, this.automatic);
	}

}
