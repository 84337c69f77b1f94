package dev.plumbline.casebook;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;

import java.util.Set;

/**
 * The part of an advice that a published case can contradict.
 */
public record Opinion(Verdict verdict, Outcome traffic, Outcome availability, Outcome dataModel, String topology,
		String database, String queue, String coordination, String style) {

	private static final Set<String> ONE_WRITER = Set.of("postgres", "postgres-replicas", "postgres-partitioned");

	/** Who says this to everybody is never wrong on a test, and never of use. */
	public static final Opinion ALWAYS_NOT_YET = constant(Verdict.NOT_YET, Outcome.NOT_YET);

	/** Who says this to everybody is right surprisingly often. */
	public static final Opinion ALWAYS_NO = constant(Verdict.NOT_NEEDED, Outcome.NO);

	/** What the advice says on the outcomes of the casebook. */
	public static Opinion of(Advice advice) {
		return new Opinion(advice.verdict(), advice.tests().traffic().outcome(),
				advice.tests().availability().outcome(), advice.tests().dataModel().outcome(),
				advice.chosen("topology"), advice.chosen("database"), advice.chosen("queue"),
				advice.chosen("coordination"), advice.chosen("style"));
	}

	/** The same with another candidate chosen in an area. */
	Opinion with(String area, String candidate) {
		return new Opinion(this.verdict, this.traffic, this.availability, this.dataModel,
				area.equals("topology") ? candidate : this.topology,
				area.equals("database") ? candidate : this.database, area.equals("queue") ? candidate : this.queue,
				area.equals("coordination") ? candidate : this.coordination,
				area.equals("style") ? candidate : this.style);
	}

	private static Opinion constant(Verdict verdict, Outcome test) {
		return new Opinion(verdict, test, test, test, "primary-with-standby", "postgres", "none", "none",
				"modular-monolith");
	}

	boolean isSingleServer() {
		return this.topology.equals("single-server");
	}

	boolean isManyWriters() {
		return !ONE_WRITER.contains(this.database);
	}

}
