package dev.plumbline.rules;

/** Writes rules that were read as the DRL that stock Drools takes without a DSL. */
final class PlainDrl {

	private PlainDrl() {
	}

	/**
	 * All rules of a rulebook in one text.
	 * @param header the package, the facts and the collector
	 */
	static String of(Iterable<Rule> rules, String header) {
		StringBuilder drl = new StringBuilder(header.replace("; ", ";\n")).append('\n');
		rules.forEach((rule) -> write(rule, drl));
		return drl.toString();
	}

	/** No name and no reason holds a quote, a backslash or the end of a line. */
	private static void write(Rule rule, StringBuilder drl) {
		drl.append("\n// ").append(rule.chapter()).append(", line ").append(rule.line()).append('\n');
		drl.append("// Because: ").append(rule.because()).append('\n');
		drl.append("// Source: ").append(String.join(", ", rule.sources())).append('\n');
		drl.append("rule \"").append(rule.name()).append("\"\n");
		drl.append("agenda-group \"").append(rule.stratum().name()).append("\"\n");
		drl.append("when\n");
		rule.asked().forEach((asked) -> drl.append("  ").append(asked.drl()).append('\n'));
		drl.append("then\n");
		rule.said().forEach((said) -> drl.append("  ").append(said.drl()).append('\n'));
		drl.append("end\n");
	}

}
