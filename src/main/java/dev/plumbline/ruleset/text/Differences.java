package dev.plumbline.ruleset.text;

import dev.plumbline.rules.RuleSetText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two rule sets, part by part, by file. Of a file whose parts are
 * all the same and only stand in another order or place, the whole file is shown, as a
 * chapter named with {@code #whole} after it.
 */
public record Differences(List<Difference> all) {

	static final String WHOLE = "#whole";

	public Differences {
		all = List.copyOf(all);
	}

	/** Compares two rule sets. */
	public static Differences between(RuleSetText before, RuleSetText after) {
		Map<Key, Part> old = byName(before);
		Map<Key, Part> now = byName(after);
		List<Difference> found = new ArrayList<>();
		now.forEach((key, part) -> {
			Part was = old.get(key);
			if (was == null || !was.text().equals(part.text())) {
				found.add(key.difference(part.file(), was, part));
			}
		});
		old.forEach((key, part) -> {
			if (!now.containsKey(key)) {
				found.add(key.difference(part.file(), part, null));
			}
		});
		found.addAll(rearranged(before, after, found));
		found.sort((one, other) -> one.file().compareTo(other.file()));
		return new Differences(found);
	}

	private static List<Difference> rearranged(RuleSetText before, RuleSetText after, List<Difference> found) {
		Set<String> explained = found.stream().map(Difference::file).collect(Collectors.toSet());
		Set<String> files = new TreeSet<>(before.files().keySet());
		files.addAll(after.files().keySet());
		return files.stream()
			.filter((file) -> !explained.contains(file))
			.filter((file) -> !Objects.equals(before.files().get(file), after.files().get(file)))
			.map((file) -> new Difference(Part.Kind.CHAPTER, file + WHOLE, file, before.files().get(file),
					after.files().get(file)))
			.toList();
	}

	private static Map<Key, Part> byName(RuleSetText text) {
		return Parts.of(text)
			.all()
			.stream()
			.collect(Collectors.toMap((part) -> new Key(part.kind(), part.name()), Function.identity(),
					(first, second) -> first, LinkedHashMap::new));
	}

	/** Whether there are none. */
	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	private record Key(Part.Kind kind, String name) {

		Difference difference(String file, @Nullable Part before, @Nullable Part after) {
			return new Difference(this.kind, this.name, file, (before != null) ? before.text() : null,
					(after != null) ? after.text() : null);
		}

	}

	/**
	 * One part that is not the same.
	 *
	 * @param before as it was; absent when it was not there
	 * @param after as it is; absent when it is there no more
	 */
	public record Difference(Part.Kind kind, String name, String file, @Nullable String before,
			@Nullable String after) {

		/** Whether it stands for a file whose parts only moved. */
		public boolean isWholeFile() {
			return this.kind == Part.Kind.CHAPTER && this.name.equals(this.file + WHOLE);
		}

		/** Makes the same change to another rule set. */
		public RuleSetText applyTo(RuleSetText text) {
			Parts parts = Parts.of(text);
			String changed = this.after;
			return (changed != null) ? parts.with(new Part(this.kind, this.file, this.name, changed))
					: parts.without(new Part(this.kind, this.file, this.name, ""));
		}

	}

}
