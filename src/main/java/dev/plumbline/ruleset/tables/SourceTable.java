package dev.plumbline.ruleset.tables;

import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sources, one by one. */
@Component
class SourceTable implements Table {

	private static final String FILE = "sources.yaml";

	private static final int MOST = 1_000;

	private static final int LONGEST = 300;

	private static final int LONGEST_NOTE = 1_000;

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,40}");

	@Override
	public Part.Kind kind() {
		return Part.Kind.SOURCE;
	}

	@Override
	public String messages() {
		return "sources";
	}

	@Override
	public List<String> fields() {
		return List.of("id", "title", "publisher", "address", "note");
	}

	@Override
	public String key() {
		return "id";
	}

	@Override
	public Part place(Fields typed) {
		return new Part(kind(), FILE, typed.word("id"), "");
	}

	@Override
	public Optional<Fields> read(Part part) {
		return Yaml.fields(part);
	}

	@Override
	public List<Mistake> mistakes(Change change) {
		Fields typed = change.typed();
		List<Mistake> found = new ArrayList<>();
		if (change.isNew()) {
			id(change).ifPresent(found::add);
		}
		Texts.needed(typed, "title", LONGEST).ifPresent(found::add);
		Texts.optional(typed, "publisher", LONGEST).ifPresent(found::add);
		String address = typed.word("address");
		if (!address.isEmpty() && !isPublic(address)) {
			found.add(Mistake.of("address", "sources.mistake.address", LONGEST));
		}
		Texts.optional(typed, "note", LONGEST_NOTE).ifPresent(found::add);
		return found;
	}

	private static Optional<Mistake> id(Change change) {
		String id = change.typed().word("id");
		if (!ID.matcher(id).matches()) {
			return Optional.of(Mistake.of("id", "sources.mistake.id"));
		}
		Parts parts = Parts.of(change.text());
		if (parts.find(Part.Kind.SOURCE, id).isPresent()) {
			return Optional.of(Mistake.of("id", "sources.mistake.taken", id));
		}
		long there = parts.all().stream().filter((part) -> part.kind() == Part.Kind.SOURCE).count();
		return (there < MOST) ? Optional.empty() : Optional.of(Mistake.of("id", "sources.mistake.many", MOST));
	}

	private static boolean isPublic(String address) {
		if (address.length() > LONGEST || !(address.startsWith("https://") || address.startsWith("http://"))) {
			return false;
		}
		try {
			return new URI(address).getHost() != null && Yaml.holds(address);
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	@Override
	public String write(Change change) {
		return Texts.write(this, change, List.of());
	}

}
