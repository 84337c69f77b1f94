package dev.plumbline.search;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that was found.
 *
 * @param pieces of its text, where the words stand
 */
record Hit(Kind kind, String key, String title, List<Snippet.Piece> pieces) {

	private static final int MOST_LOOKED_FOR = 100;

	/** Where to read it. */
	public String address() {
		return switch (this.kind) {
			case QUESTION -> "/faq/" + this.key;
			case CASE -> "/casebook/" + this.key;
			case FIGURE -> "/evidence#" + this.key;
			// figures have an anchor, sources stand beside each figure that they gave
			case SOURCE -> "/evidence?q=" + UriUtils.encode(beginning(this.title), StandardCharsets.UTF_8);
		};
	}

	/** As many whole words as the page of figures looks for. */
	private static String beginning(String title) {
		return (title.length() <= MOST_LOOKED_FOR) ? title
				: title.substring(0, title.lastIndexOf(' ', MOST_LOOKED_FOR)).strip();
	}

}
