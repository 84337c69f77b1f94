package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence with its gaps, such as {@code Writers are {writers}}. Matches a
 * whole line or nothing.
 */
final class Template {

	private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z0-9]+)}");

	private final String shown;

	private final String dsl;

	private final Pattern written;

	private final List<Parameter> gaps;

	private Template(String shown, String dsl, Pattern written, List<Parameter> gaps) {
		this.shown = shown;
		this.dsl = dsl;
		this.written = written;
		this.gaps = gaps;
	}

	/**
	 * @param words the sentence, gaps in braces; it must begin with a word
	 * @param parameters what may stand in each gap, by the name in the braces
	 */
	static Template of(String words, Map<String, Parameter> parameters) {
		StringBuilder shown = new StringBuilder();
		StringBuilder dsl = new StringBuilder();
		StringBuilder written = new StringBuilder();
		List<Parameter> gaps = new ArrayList<>();
		Matcher gap = GAP.matcher(words);
		int end = 0;
		while (gap.find()) {
			String literal = words.substring(end, gap.start());
			Parameter parameter = parameter(gap.group(1), words, parameters);
			String quote = (parameter.kind() == Parameter.Kind.TEXT) ? "\"" : "";
			shown.append(literal).append(parameter.shown());
			dsl.append(escape(literal)).append(quote);
			dsl.append('{').append(gap.group(1)).append(':').append(parameter.captured()).append('}').append(quote);
			written.append(Pattern.quote(literal)).append('(').append(parameter.written()).append(')');
			gaps.add(parameter);
			end = gap.end();
		}
		String rest = words.substring(end);
		shown.append(rest);
		dsl.append(escape(rest));
		written.append(Pattern.quote(rest));
		return new Template(shown.toString(), dsl.toString(), Pattern.compile(written.toString()), List.copyOf(gaps));
	}

	private static Parameter parameter(String name, String words, Map<String, Parameter> parameters) {
		Parameter parameter = parameters.get(name);
		if (parameter == null) {
			throw new IllegalArgumentException("The sentence '" + words + "' has a gap nobody declared: " + name);
		}
		return parameter;
	}

	/** The names of the gaps, from left to right. */
	static List<String> gapNames(String words) {
		return GAP.matcher(words).results().map((gap) -> gap.group(1)).toList();
	}

	/** A text with each gap replaced by what its name stands for. */
	static String fillGaps(String text, UnaryOperator<String> value) {
		return GAP.matcher(text).replaceAll((gap) -> Matcher.quoteReplacement(value.apply(gap.group(1))));
	}

	private static String escape(String literal) {
		return literal.replaceAll("([\\\\.?*+()\\[\\]|^$])", "\\\\$1");
	}

	/** What was written into the gaps, or null when the line is not this sentence. */
	@Nullable List<String> match(String line) {
		Matcher matcher = this.written.matcher(line);
		if (!matcher.matches()) {
			return null;
		}
		List<String> found = new ArrayList<>();
		for (int group = 1; group <= matcher.groupCount(); group++) {
			found.add(matcher.group(group));
		}
		return found;
	}

	Arguments read(List<String> written, Evidence evidence) {
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			values.add(this.gaps.get(i).read(written.get(i), evidence));
		}
		return new Arguments(values);
	}

	List<Parameter> gaps() {
		return this.gaps;
	}

	/** The sentence as a writer sees it in a list. */
	String shown() {
		return this.shown;
	}

	/** The left side of an entry of {@code vocabulary.dsl}. */
	String dsl() {
		return this.dsl;
	}

	String firstWord() {
		return firstWord(this.shown);
	}

	static String firstWord(String line) {
		int end = line.indexOf(' ');
		return (end < 0) ? line : line.substring(0, end);
	}

}
