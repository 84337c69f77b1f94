package dev.plumbline.report.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the paths of our drawings, which know few commands. */
final class DrawingPath {

	private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+");

	private DrawingPath() {
	}

	/**
	 * A path of lines and curves.
	 * @throws IllegalArgumentException for a command that our drawings do not use
	 */
	static Path2D read(String commands) {
		Queue<String> tokens = new ArrayDeque<>(TOKEN.matcher(commands).results().map(MatchResult::group).toList());
		Path2D path = new Path2D.Double();
		String command = "";
		while (!tokens.isEmpty()) {
			if (Character.isLetter(tokens.element().charAt(0))) {
				command = tokens.remove();
			}
			append(path, command, tokens);
		}
		return path;
	}

	private static void append(Path2D path, String command, Queue<String> tokens) {
		switch (command) {
			case "M" -> path.moveTo(number(tokens), number(tokens));
			case "L" -> path.lineTo(number(tokens), number(tokens));
			case "c" -> {
				Point2D from = path.getCurrentPoint();
				double x = from.getX();
				double y = from.getY();
				path.curveTo(x + number(tokens), y + number(tokens), x + number(tokens), y + number(tokens),
						x + number(tokens), y + number(tokens));
			}
			case "Z" -> path.closePath();
			default -> throw new IllegalArgumentException("Drawings of ours have no command " + command);
		}
	}

	private static double number(Queue<String> tokens) {
		return Double.parseDouble(tokens.remove());
	}

}
