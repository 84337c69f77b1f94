package dev.plumbline.ruleset.tables;

import dev.plumbline.ruleset.text.Part;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One kind of entry that is changed in fields: how it is read, judged and written. */
interface Table {

	Part.Kind kind();

	/** What the keys of its messages begin with. */
	String messages();

	/** The fields of the entry, in the order of the form. */
	List<String> fields();

	/** The field that names an entry for good; empty where none does. */
	default String key() {
		return "";
	}

	/** Fields that are ticked or not, beside those of the entry. */
	default Set<String> ticks() {
		return Set.of();
	}

	/** Under which name and in which file a new entry is to stand. */
	Part place(Fields typed);

	/** Under which name an entry is found once it is written. */
	default String nameOf(Part written) {
		return written.name();
	}

	/** What stands in an entry; empty when its text cannot be read as one. */
	Optional<Fields> read(Part part);

	/** What is wrong with it, field by field; empty when it may be saved. */
	List<Mistake> mistakes(Change change);

	/** The text of the entry, with the comments above it as they are. */
	String write(Change change);

}
