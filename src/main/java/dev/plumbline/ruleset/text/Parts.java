package dev.plumbline.ruleset.text;

import dev.plumbline.rules.RuleSetText;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rule set taken apart. Looks at lines only, so that a text with mistakes can be taken
 * apart as well; put together again, every byte is where it was.
 */
public final class Parts {

	private final RuleSetText whole;

	private final TreeMap<String, List<Piece>> files = new TreeMap<>();

	private Parts(RuleSetText whole) {
		this.whole = whole;
		Map<Part.Kind, Map<String, Integer>> seen = new EnumMap<>(Part.Kind.class);
		whole.files().forEach((file, text) -> {
			List<Piece> pieces = new ArrayList<>();
			Splitting.of(file, text).forEach((piece) -> pieces.add(numbered(piece, seen)));
			this.files.put(file, pieces);
		});
	}

	private static Piece numbered(Piece piece, Map<Part.Kind, Map<String, Integer>> seen) {
		Part part = piece.part();
		int count = seen.computeIfAbsent(part.kind(), (kind) -> new HashMap<>()).merge(part.name(), 1, Integer::sum);
		return (count == 1) ? piece : new Piece(piece.blank(),
				new Part(part.kind(), part.file(), part.name() + " (" + count + ")", part.text()));
	}

	/** Takes a text apart; never fails. */
	public static Parts of(RuleSetText text) {
		return new Parts(text);
	}

	/** All parts, by file, in the order in which they stand there. */
	public List<Part> all() {
		return pieces().stream().map(Piece::part).filter((part) -> !part.text().isEmpty()).toList();
	}

	/** The part of that kind and name. */
	public Optional<Part> find(Part.Kind kind, String name) {
		return all().stream().filter((part) -> part.kind() == kind && part.name().equals(name)).findFirst();
	}

	private List<Piece> pieces() {
		return this.files.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * The rule set with this part in place of the one of the same kind and name, or after
	 * the last of its kind in its file when there is none. The text of the part may name
	 * it anew.
	 */
	public RuleSetText with(Part part) {
		String text = part.text().replace("\r\n", "\n");
		if (isWhole(part)) {
			return replaced(part.file(), text);
		}
		for (Map.Entry<String, List<Piece>> file : this.files.entrySet()) {
			for (int i = 0; i < file.getValue().size(); i++) {
				if (file.getValue().get(i).is(part.kind(), part.name())) {
					List<Piece> changed = new ArrayList<>(file.getValue());
					changed.set(i, changed.get(i).saying(text));
					return replaced(file.getKey(), together(changed));
				}
			}
		}
		List<Piece> added = new ArrayList<>(this.files.getOrDefault(part.file(), List.of()));
		Adding.to(added, part, text);
		return replaced(part.file(), together(added));
	}

	/** The rule set without this part, or unchanged when it has none such. */
	public RuleSetText without(Part part) {
		Map<String, String> texts = new TreeMap<>(this.whole.files());
		if (isWhole(part)) {
			texts.remove(part.file());
			return new RuleSetText(texts);
		}
		this.files.forEach((file, pieces) -> {
			List<Piece> left = pieces.stream().filter((piece) -> !piece.is(part.kind(), part.name())).toList();
			if (left.size() < pieces.size() && together(left).isBlank()) {
				texts.remove(file);
			}
			else {
				texts.put(file, together(left));
			}
		});
		return new RuleSetText(texts);
	}

	private static boolean isWhole(Part part) {
		return part.kind() == Part.Kind.CHAPTER && part.name().equals(part.file() + Differences.WHOLE);
	}

	private RuleSetText replaced(String file, String text) {
		Map<String, String> texts = new TreeMap<>(this.whole.files());
		texts.put(file, text);
		return new RuleSetText(texts);
	}

	private static String together(List<Piece> pieces) {
		return pieces.stream().map(Piece::whole).collect(Collectors.joining());
	}

}
