package dev.plumbline.casebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The published cases in the order in which they are read: real systems that show when
 * one machine is enough, and when it truly is not.
 */
public record Casebook(List<Chapter> chapters) {

	public Casebook {
		chapters = List.copyOf(chapters);
		Set<String> ids = new HashSet<>();
		for (Chapter chapter : chapters) {
			for (PublishedCase published : chapter.cases()) {
				if (!ids.add(published.id())) {
					throw new IllegalArgumentException("The case '" + published.id() + "' stands in the book twice");
				}
			}
		}
	}

	/** The casebook of this program, read once from {@code casebook/}. */
	public static Casebook shipped() {
		return Shipped.CASEBOOK;
	}

	/** All cases, chapter by chapter. */
	public List<PublishedCase> cases() {
		return this.chapters.stream().flatMap((chapter) -> chapter.cases().stream()).toList();
	}

	/** The case with that id, if it is in the book. */
	public Optional<PublishedCase> find(String id) {
		return cases().stream().filter((published) -> published.id().equals(id)).findFirst();
	}

	/**
	 * Cases that teach the same lesson.
	 *
	 * @param title the lesson, for the reader
	 */
	public record Chapter(String title, List<PublishedCase> cases) {

		public Chapter {
			cases = List.copyOf(cases);
		}

	}

	private static final class Shipped {

		private static final Casebook CASEBOOK = CasebookReader.read("/casebook/");

	}

}
