package dev.plumbline.mail;

import java.util.List;
import java.util.UUID;

/** Where letters are handed in, and where it is known what became of them. */
public interface Outbox {

	/**
	 * Keeps a letter in the caller's transaction; it is sent once that has committed, and
	 * never when it is rolled back.
	 * @return the id of its delivery
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside a
	 * transaction
	 */
	UUID post(Letter letter);

	/**
	 * Whether letters go out at all. Where no mail server is named they are kept and
	 * wait; for a letter that is only of use soon, that is no way to ask for it.
	 */
	boolean goesOut();

	/** What became of the letters about something, the first written first. */
	List<Delivery> deliveries(String about);

	/**
	 * Forgets the letters about something: those that wait are not sent any more, and of
	 * those that were nothing remains here. Copies in mailboxes do.
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside a
	 * transaction
	 */
	void forget(String about);

}
