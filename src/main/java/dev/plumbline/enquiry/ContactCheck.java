package dev.plumbline.enquiry;

import dev.plumbline.mail.Mailboxes;
import dev.plumbline.qualification.Lead;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a contact form, and says of each field what is wrong with it. */
final class ContactCheck {

	/** How many characters a name, or that of a company, may have. */
	static final int LONGEST_NAME = 200;

	/** How many characters a message may have. */
	static final int LONGEST_MESSAGE = 5_000;

	private final ContactForm form;

	private final Map<String, Mistake> mistakes = new LinkedHashMap<>();

	ContactCheck(ContactForm form) {
		this.form = form;
		checkLength("name", form.name(), LONGEST_NAME, true);
		checkMail();
		checkLength("company", form.company(), LONGEST_NAME, false);
		checkChoice("role", choice(Lead.Role.class, form.role()));
		checkChoice("timeframe", choice(Lead.Timeframe.class, form.timeframe()));
		checkChoice("budget", budget());
		checkLength("message", form.message(), LONGEST_MESSAGE, true);
		if (!form.consent()) {
			this.mistakes.put("consent", new Mistake("contact.consent.missing"));
		}
	}

	private void checkLength(String field, String text, int longest, boolean needed) {
		int length = text.codePointCount(0, text.length());
		if (length > longest) {
			this.mistakes.put(field, new Mistake("contact.too-long", longest, length));
		}
		else if (needed && text.isEmpty()) {
			this.mistakes.put(field, new Mistake("contact." + field + ".missing"));
		}
	}

	private void checkMail() {
		String mail = this.form.mail();
		if (mail.isEmpty()) {
			this.mistakes.put("mail", new Mistake("contact.mail.missing"));
		}
		else if (mail.length() > Mailboxes.LONGEST) {
			this.mistakes.put("mail", new Mistake("contact.too-long", Mailboxes.LONGEST, mail.length()));
		}
		// no address of the world outside does without a dot
		else if (!Mailboxes.isAddress(mail) || mail.indexOf('.', mail.indexOf('@')) < 0) {
			this.mistakes.put("mail", new Mistake("contact.mail.wrong"));
		}
	}

	private void checkChoice(String field, Optional<?> chosen) {
		if (chosen.isEmpty()) {
			this.mistakes.put(field, new Mistake("contact." + field + ".missing"));
		}
	}

	/** Nobody has to say it. */
	private Optional<Lead.Budget> budget() {
		String budget = this.form.budget();
		return budget.isEmpty() ? Optional.of(Lead.Budget.NOT_SAID) : choice(Lead.Budget.class, budget);
	}

	private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String sent) {
		return Arrays.stream(type.getEnumConstants()).filter((value) -> value.name().equals(sent)).findFirst();
	}

	/** What is wrong, by field, in the order of the form. */
	Map<String, Mistake> mistakes() {
		return this.mistakes;
	}

	/**
	 * What was read.
	 * @param consent the words that were agreed to
	 * @throws IllegalStateException when anything is wrong
	 */
	Contact contact(String consent) {
		if (!this.mistakes.isEmpty()) {
			throw new IllegalStateException("Cannot be read: " + this.mistakes.keySet());
		}
		@Nullable String company = this.form.company().isEmpty() ? null : this.form.company();
		return new Contact(this.form.name(), this.form.mail(), company,
				choice(Lead.Role.class, this.form.role()).orElseThrow(),
				choice(Lead.Timeframe.class, this.form.timeframe()).orElseThrow(), budget().orElseThrow(),
				this.form.message(), consent, this.form.leftOut());
	}

	/**
	 * What is wrong with a field.
	 *
	 * @param key of the message
	 */
	record Mistake(String key, Object... values) {
	}

}
