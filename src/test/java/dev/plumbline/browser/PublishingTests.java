package dev.plumbline.browser;

import dev.plumbline.account.Role;
import dev.plumbline.rehearsal.Bench;
import dev.plumbline.rehearsal.comparing.Changed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a changed figure to rules in force, and what is seen on the way. */
@BrowserTest
class PublishingTests {

	private static final String REHEARSAL = "/admin/rules/rehearsal";

	@Autowired
	Invitations invitations;

	@Autowired
	Bench bench;

	@BeforeEach
	void forgetWhatWasRehearsed() {
		this.bench.forgetRehearsals();
	}

	@AfterEach
	void leaveNoDraft() {
		this.bench.clear();
	}

	/** The note of a figure decides nothing, so that other tests find the same advice. */
	@Test
	void rehearsesPublishesAndFindsItInTheHistory(Visitors visitors) throws Exception {
		this.bench
			.draft((text) -> Changed.text(text, "evidence.yaml", "older than we like.", "older than we would like."));
		Visitor principal = visitors.with(Device.DESK);
		this.invitations.letIn(principal, Role.PRINCIPAL);
		principal.opens(REHEARSAL);
		rehearses(principal);
		principal.reads("This very draft was rehearsed", "No verdict, no test and no choice.");
		principal.follows("Go on to publishing");
		principal.isAt("Publish the draft");
		principal.reads("the figure rabbitmq-rate");
		principal.fillsIn("Why", "The note says it in better English.");
		principal.presses("Publish");
		principal.isAt("History of the rules");
		principal.reads("is in force now", "The note says it in better English.");
		principal.findsNoFault();
	}

	@Test
	void looksIntoWhatChangesAndMakesAScenarioOfIt(Visitors visitors) throws Exception {
		long number = this.bench.keep();
		this.bench.draft((text) -> Changed.figure(text, "rabbitmq-rate", "30000", "300"));
		Visitor editor = visitors.with(Device.PHONE);
		this.invitations.letIn(editor, Role.EDITOR);
		editor.opens(REHEARSAL);
		rehearses(editor);
		editor.findsNoFault();
		editor.follows("Apache Kafka instead of RabbitMQ (Queue)");
		editor.isAt("Queue: Apache Kafka instead of RabbitMQ");
		editor.findsNoFault();
		editor.follows("Assessment " + number);
		editor.isAt("Assessment " + number);
		editor.reads("More than RabbitMQ carries comfortably");
		editor.findsNoFault();
		editor.presses("Add it to the draft");
		editor.reads("The scenario is in the draft now.");
		editor.opens("/admin/rules/publish");
		editor.reads("was not rehearsed against the rules in force", "Only a principal publishes");
		editor.findsNoFault();
	}

	private void rehearses(Visitor visitor) throws InterruptedException {
		visitor.presses("Rehearse the draft");
		this.bench.waitForRehearsal();
		visitor.opens(REHEARSAL);
	}

}
