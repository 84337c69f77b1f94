package dev.plumbline.ruleset.text;

import java.util.ArrayList;
import java.util.List;

/** Takes one file apart at the lines with which its parts begin. */
final class Splitting {

	private final String file;

	private final List<String> lines;

	private final boolean chapter;

	private final List<Piece> pieces = new ArrayList<>();

	private Splitting(String file, List<String> lines) {
		this.file = file;
		this.lines = lines;
		this.chapter = file.endsWith(".dslr");
	}

	/** The pieces of a file, which are the file when put together. */
	static List<Piece> of(String file, String text) {
		List<String> lines = lines(text);
		Splitting splitting = new Splitting(file, lines);
		splitting.split(Beginnings.of(file, lines));
		return splitting.pieces;
	}

	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int from = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
			lines.add(text.substring(from, end + 1));
			from = end + 1;
		}
		if (from < text.length()) {
			lines.add(text.substring(from));
		}
		return lines;
	}

	private void split(List<Beginning> beginnings) {
		if (beginnings.isEmpty()) {
			add(Part.Kind.CHAPTER, this.file, 0, this.lines.size());
			return;
		}
		int[] starts = new int[beginnings.size() + 1];
		for (int i = 0; i < beginnings.size(); i++) {
			int least = (i == 0) ? 0 : beginnings.get(i - 1).line() + 1;
			// an introduction that stands apart is the file's, not the first part's
			starts[i] = above(beginnings.get(i).line(), least, i > 0);
		}
		int end = above(this.lines.size(), beginnings.get(beginnings.size() - 1).line() + 1, true);
		starts[beginnings.size()] = end;
		add(Part.Kind.CHAPTER, this.file, 0, starts[0]);
		for (int i = 0; i < beginnings.size(); i++) {
			add(beginnings.get(i).kind(), beginnings.get(i).name(), starts[i], starts[i + 1]);
		}
		add(Part.Kind.CHAPTER, this.file + "#end", end, this.lines.size());
	}

	/** Where the comments above a line begin. */
	private int above(int line, int least, boolean acrossBlanks) {
		int at = line;
		while (at > least && (isComment(at - 1) || (acrossBlanks && this.lines.get(at - 1).isBlank()))) {
			at--;
		}
		return at;
	}

	private boolean isComment(int line) {
		return this.lines.get(line).stripLeading().startsWith(this.chapter ? "//" : "#");
	}

	private void add(Part.Kind kind, String name, int from, int to) {
		int begins = from;
		while (begins < to && this.lines.get(begins).isBlank()) {
			begins++;
		}
		if (from < to) {
			String text = String.join("", this.lines.subList(begins, to));
			this.pieces.add(new Piece(String.join("", this.lines.subList(from, begins)),
					new Part(kind, this.file, name, text)));
		}
	}

}
