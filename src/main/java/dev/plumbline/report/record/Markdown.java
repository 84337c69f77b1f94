package dev.plumbline.report.record;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * A Markdown document in the making. Whatever is put into it shows as it was typed: there
 * is no way to put in markup.
 */
final class Markdown {

	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$@{}]");

	/** Which sites make links of, unasked. */
	private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=https|http|ftp)://|(?<=\\bwww)\\.");

	/** What makes a list, a heading or a rule where a line begins with it. */
	private static final Pattern BEGINNING = Pattern.compile("^([-+=#:]|\\d{1,9}(?=[.)](?: |$)))");

	private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");

	private final StringBuilder text = new StringBuilder();

	/** Text as it is typed, on one line. */
	static String escaped(String typed) {
		String line = BLANKS.matcher(typed).replaceAll(" ").strip();
		String escaped = ADDRESS.matcher(MARKUP.matcher(line).replaceAll("\\\\$0"))
			.replaceAll((match) -> match.group().equals(".") ? "\\\\." : "\\\\://");
		return BEGINNING.matcher(escaped)
			.replaceFirst((match) -> Character.isDigit(match.group().charAt(0)) ? match.group() + "\\\\"
					: "\\\\" + match.group());
	}

	/** A field of the front matter. */
	Markdown frontMatter(String... fields) {
		this.text.append("---\n");
		for (int i = 0; i < fields.length; i += 2) {
			this.text.append(fields[i]).append(": ").append(fields[i + 1]).append('\n');
		}
		this.text.append("---\n");
		return this;
	}

	Markdown heading(int level, String title) {
		this.text.append('\n').append("#".repeat(level)).append(' ').append(escaped(title)).append("\n\n");
		return this;
	}

	Markdown paragraph(String paragraph) {
		this.text.append(escaped(paragraph)).append("\n\n");
		return this;
	}

	Markdown bullet(String item) {
		return bullet(0, null, item);
	}

	/**
	 * An entry of a list.
	 * @param depth 0 for the outermost
	 * @param lead what stands before it in bold
	 */
	Markdown bullet(int depth, @Nullable String lead, String item) {
		this.text.append("  ".repeat(depth)).append("* ");
		if (lead != null) {
			this.text.append("**").append(escaped(lead)).append(item.isEmpty() ? "**" : "** ");
		}
		this.text.append(escaped(item)).append('\n');
		return this;
	}

	/** An entry that leads somewhere, if it is an address of the web. */
	Markdown link(String title, @Nullable String address, String behind) {
		this.text.append("* ");
		if (address != null && isOfTheWeb(address)) {
			this.text.append('[').append(escaped(title)).append("](<").append(address).append(">)");
		}
		else {
			this.text.append(escaped(title));
		}
		this.text.append(escaped(behind).isEmpty() ? "" : ", " + escaped(behind)).append('\n');
		return this;
	}

	private static boolean isOfTheWeb(String address) {
		try {
			// refuses blanks and angle brackets, too
			URI uri = new URI(address);
			return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && address.indexOf('\\') < 0;
		}
		catch (URISyntaxException ex) {
			// shown, but leads nowhere
			return false;
		}
	}

	/** Ends a list. */
	Markdown gap() {
		this.text.append('\n');
		return this;
	}

	@Override
	public String toString() {
		return this.text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
	}

}
