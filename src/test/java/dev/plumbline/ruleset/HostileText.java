package dev.plumbline.ruleset;

import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.RuleSetText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that has to be refused, as {@code hostile-texts.txt} has it.
 *
 * @param intent what somebody would want by it
 * @param place where it is put
 * @param line of the text in which it is refused, from 1; 0 where the whole file is meant
 */
record HostileText(String intent, String place, int line, String text) {

	private static final String CHAPTER = """
			chapter "Hostile"
			stratum evidence

			rule "%s"
			when
			  Messages are needed
			  %s
			then
			  Favour kafka clearly
			  %s
			  Because "%s"
			  Source %s
			end
			""";

	private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})");

	static List<HostileText> all() {
		try (InputStream in = HostileText.class.getResourceAsStream("hostile-texts.txt")) {
			String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return Arrays.stream(all.split("(?m)^%%\n")).skip(1).map(HostileText::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static HostileText read(String block) {
		String[] parts = block.split("\n", 3);
		String[] place = parts[1].split(" ");
		Matcher escaped = ESCAPED.matcher(parts[2].substring(0, parts[2].length() - 1));
		String text = escaped
			.replaceAll((one) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(one.group(1), 16))))
			.replace("\\\\", "\\");
		return new HostileText(parts[0], place[0], (place.length > 1) ? Integer.parseInt(place[1]) : 0, text);
	}

	/** A chapter that is refused for nothing but the text in it. */
	static String harmless() {
		return chapter("Hostile", "", "", "Fine.", "our-judgement");
	}

	private static String chapter(String name, String when, String then, String because, String source) {
		return CHAPTER.formatted(name, when, then, because, source);
	}

	/** The file it is put into. */
	String file() {
		return switch (this.place) {
			case "evidence", "evidence!" -> "evidence.yaml";
			case "sources" -> "sources.yaml";
			case "candidates", "candidates!" -> "candidates.yaml";
			case "scenarios" -> "scenarios/99-hostile.yaml";
			case "file" -> this.text;
			default -> "99-hostile.dslr";
		};
	}

	/** That file, with the text where it is put. */
	String content() {
		return switch (this.place) {
			case "when" -> chapter("Hostile", this.text, "", "Fine.", "our-judgement");
			case "then" -> chapter("Hostile", "", this.text, "Fine.", "our-judgement");
			case "because" -> chapter("Hostile", "", "", this.text, "our-judgement");
			case "name" -> chapter(this.text, "", "", "Fine.", "our-judgement");
			case "source" -> chapter("Hostile", "", "", "Fine.", this.text);
			case "rule" -> harmless().replace("rule \"Hostile\"", this.text);
			case "rules" -> harmless().replace("stratum evidence\n", "stratum evidence\n" + this.text + "\n");
			case "evidence", "sources" -> Shipped.TEXT.file(file()) + this.text + "\n";
			case "candidates" -> Shipped.TEXT.file(file()).replace("word: no-queue", this.text);
			case "file" -> harmless();
			default -> this.text + "\n";
		};
	}

	/** The line of that file in which it has to be refused; 0 where the file is meant. */
	int expectedLine() {
		if (this.place.equals("candidates")) {
			return lineOf(Shipped.TEXT.file(file()), "word: no-queue");
		}
		if (this.place.equals("file") || (this.line == 0 && this.place.endsWith("!"))
				|| this.intent.equals("An empty entry")) {
			return 0;
		}
		if (this.place.equals("evidence") || this.place.equals("sources")) {
			return (int) Shipped.TEXT.file(file()).lines().count() + this.line;
		}
		String before = content().substring(0, content().indexOf(this.text));
		return (int) before.chars().filter((one) -> one == '\n').count() + Math.max(this.line, 1);
	}

	private static int lineOf(String text, String part) {
		return (int) text.substring(0, text.indexOf(part)).chars().filter((one) -> one == '\n').count() + 1;
	}

	/** The shipped rule set with it. */
	RuleSetText ruleSet() {
		return Editing.replaced(Shipped.TEXT, file(), content());
	}

	@Override
	public String toString() {
		return this.intent;
	}

}
