package dev.plumbline.account;

/**
 * Thrown at the start when the first administrator cannot be made as the settings want;
 * the message is the whole story, in one sentence, and holds no secret.
 */
class AdminRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AdminRefused(String sentence) {
		super(sentence);
	}

}
