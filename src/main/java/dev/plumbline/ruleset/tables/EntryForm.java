package dev.plumbline.ruleset.tables;

import dev.plumbline.ruleset.text.Part;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry in a form.
 *
 * @param messages what the keys of its messages begin with
 * @param name of the entry; empty while it is a new one
 * @param typed what stands in the fields
 * @param was what stood in them when the entry was last shown
 * @param theirs what somebody else put into some of them meanwhile
 * @param trouble why it was not saved, beside mistakes; absent when that is none
 * @param unreadable the text of an entry that cannot be read as one; else empty
 */
record EntryForm(String messages, String name, Fields typed, Fields was, Fields theirs, List<Mistake> mistakes,
		@Nullable Trouble trouble, String unreadable) {

	EntryForm {
		mistakes = List.copyOf(mistakes);
	}

	/** A form with nothing in it. */
	static EntryForm blank(Table table, Fields typed) {
		return new EntryForm(table.messages(), "", typed, Fields.NONE, Fields.NONE, List.of(), null, "");
	}

	/** The form of an entry as it stands. */
	static EntryForm of(Table table, Part part) {
		Fields there = table.read(part).orElse(Fields.NONE);
		return new EntryForm(table.messages(), part.name(), there, there, Fields.NONE, List.of(), null,
				there.equals(Fields.NONE) ? part.text() : "");
	}

	EntryForm with(List<Mistake> mistakes) {
		return new EntryForm(this.messages, this.name, this.typed, this.was, this.theirs, mistakes, null,
				this.unreadable);
	}

	EntryForm with(Trouble trouble) {
		return new EntryForm(this.messages, this.name, this.typed, this.was, this.theirs, List.of(), trouble,
				this.unreadable);
	}

	/** The same after somebody else had changed the entry to what it is now. */
	EntryForm overtakenBy(Fields now, List<String> fields) {
		return new EntryForm(this.messages, this.name, this.typed, now, this.was.changedIn(now, fields), List.of(),
				Trouble.OVERTAKEN, this.unreadable);
	}

	/** The same as a new entry, because the one it was is there no more. */
	EntryForm gone() {
		return new EntryForm(this.messages, "", this.typed, Fields.NONE, Fields.NONE, List.of(), Trouble.GONE, "");
	}

	public boolean isNew() {
		return this.name.isEmpty();
	}

	/** Whether something has to be said of it before it can be saved. */
	public boolean isRefused() {
		return this.trouble != null || !this.mistakes.isEmpty();
	}

	public String value(String field) {
		return this.typed.get(field);
	}

	public boolean ticked(String field) {
		return this.typed.is(field);
	}

	public Map<String, String> before() {
		return this.was.values();
	}

	/** What somebody else put there; absent where nobody did. */
	public @Nullable String their(String field) {
		return this.theirs.values().get(field);
	}

	/** What is wrong with a field; absent where nothing is. */
	public @Nullable Mistake mistake(String field) {
		return this.mistakes.stream().filter((one) -> one.field().equals(field)).findFirst().orElse(null);
	}

	/** Ids of what describes a field to those who do not see it. */
	public String described(String field) {
		return ((mistake(field) != null) ? field + "-error " : "") + ((their(field) != null) ? field + "-theirs " : "")
				+ field + "-hint";
	}

	/** Why an entry was not saved, other than by mistakes in it. */
	public enum Trouble {

		OVERTAKEN, GONE, NO_DRAFT, TOO_MUCH, BUSY;

		/** Key of the message that says so. */
		public String message() {
			return "tables.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
