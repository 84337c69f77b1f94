package dev.plumbline.drawing;

import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Frame;
import dev.plumbline.drawing.Plan.Kind;
import dev.plumbline.drawing.Plan.Link;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan as PlantUML source, in the manner of a C4 deployment diagram: places within
 * places, what runs in each, and what goes from one to another. Needs neither Graphviz
 * nor anything to include.
 */
final class PlanUml {

	private static final String HEAD = """
			@startuml
			!pragma layout smetana
			hide stereotype
			skinparam shadowing false
			skinparam defaultTextAlignment center
			skinparam rectangle<<place>> {
			  BorderStyle dashed
			  BackgroundColor transparent
			}
			""";

	private final Plan plan;

	private final List<Box> boxes;

	private final List<Box> left;

	private final StringBuilder text = new StringBuilder(HEAD);

	PlanUml(Plan plan) {
		this.plan = plan;
		this.boxes = plan.boxes();
		this.left = new ArrayList<>(this.boxes);
	}

	String text() {
		this.text.append("title ").append(escaped(Words.of("plan.title", this.plan.name()))).append("\n\n");
		this.plan.outer().forEach(this::outer);
		boxes(0, List.copyOf(this.left));
		this.text.append('\n');
		this.plan.links().forEach(this::link);
		this.text.append("\nnote as failure\n  ").append(escaped(this.plan.failure())).append("\nend note\n@enduml\n");
		return this.text.toString();
	}

	private void outer(Frame outer) {
		open(0, outer);
		for (Frame inner : this.plan.within(outer)) {
			open(1, inner);
			boxes(2, within(inner));
			this.text.append("  }\n");
		}
		boxes(1, within(outer));
		this.text.append("}\n");
	}

	private void open(int depth, Frame frame) {
		this.text.append("  ".repeat(depth))
			.append("rectangle \"")
			.append(escaped(frame.name()))
			.append("\" <<place>> {\n");
	}

	private List<Box> within(Frame frame) {
		return this.left.stream().filter((box) -> frame.covers(box.from()) && frame.covers(box.to())).toList();
	}

	private void boxes(int depth, List<Box> boxes) {
		for (Box box : boxes) {
			this.text.append("  ".repeat(depth))
				.append(box.kind() == Kind.WRITES ? "database" : "node")
				.append(" \"")
				.append(escaped(box.name()));
			box.details().forEach((detail) -> this.text.append("\\n").append(escaped(detail)));
			this.text.append("\" as ")
				.append(name(box))
				.append(box.kind() == Kind.WAITS ? " #line.dashed" : "")
				.append('\n');
		}
		this.left.removeAll(boxes);
	}

	private String name(Box box) {
		return "b" + this.boxes.indexOf(box);
	}

	private void link(Link link) {
		String line = switch (link.flow()) {
			case REQUESTS, SYNC -> " --> ";
			case ASYNC -> " ..> ";
			case AGREE -> " -- ";
		};
		this.text.append(name(link.from()))
			.append(line)
			.append(name(link.to()))
			.append(" : ")
			.append(escaped(Words.of("plan.flow." + link.flow().id())))
			.append('\n');
	}

	/**
	 * Letters, digits and the plainest of signs as they are; all others by their number,
	 * so that nothing in a name means anything.
	 */
	static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach((character) -> {
			if (Character.isLetterOrDigit(character) || character == ',' || character == '.') {
				escaped.appendCodePoint(character);
			}
			else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
				escaped.append(' ');
			}
			else if (!Character.isISOControl(character)) {
				escaped.append("<U+%04X>".formatted(character));
			}
		});
		return escaped.toString().strip();
	}

}
