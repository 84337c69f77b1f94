package dev.plumbline.search;

import java.util.Locale;

/** What there is to find, in the order in which it is shown. */
enum Kind {

	/** A question with its answer. */
	QUESTION,

	/** A published system. */
	CASE,

	/** A number that the rules go by. */
	FIGURE,

	/** Where numbers come from. */
	SOURCE;

	/** Its name in addresses, in the database and in keys of the messages. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Kind of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

}
