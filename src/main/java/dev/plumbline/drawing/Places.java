package dev.plumbline.drawing;

import dev.plumbline.advice.Advice.Test;

import java.util.List;

/**
 * What the data model test weighs: where data are written, where they have to stay, and
 * what has to hold across places. Each is the id of a choice.
 */
record Places(String writers, String residency, String transactions) {

	static Places of(Test dataModel) {
		return new Places(choice(dataModel, "writers"), choice(dataModel, "residency"),
				choice(dataModel, "crossRegionTransactions"));
	}

	private static String choice(Test test, String figure) {
		return String.valueOf(test.figure(figure).value());
	}

	/** How many places are drawn: one, or three that stand for several. */
	int count() {
		return (writtenInOnePlace() && !staysInSeveral()) ? 1 : 3;
	}

	boolean writtenInOnePlace() {
		return !this.writers.equals("home-region") && !sharesRecords();
	}

	boolean sharesRecords() {
		return this.writers.equals("same-records");
	}

	boolean staysInSeveral() {
		return this.residency.equals("several-places");
	}

	boolean staysInOne() {
		return this.residency.equals("one-place");
	}

	/** Whether something has to hold across the places that are drawn. */
	boolean bound() {
		return count() > 1 && (atomic() || this.transactions.equals("eventual"));
	}

	boolean atomic() {
		return this.transactions.equals("atomic");
	}

	List<Statement> statements() {
		return List.of(statement("writers", this.writers), statement("residency", this.residency),
				statement("transactions", this.transactions));
	}

	private static Statement statement(String question, String choice) {
		return new Statement(question, Words.of("places." + question),
				Words.orId("places." + question + "." + choice, choice));
	}

	String text() {
		return String.join(" ", statements().stream().map((said) -> said.name() + ": " + said.answer() + ".").toList());
	}

	/** One of the three things, in words. */
	record Statement(String question, String name, String answer) {
	}

}
