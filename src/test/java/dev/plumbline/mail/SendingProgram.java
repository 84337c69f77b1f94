package dev.plumbline.mail;

/** A program to kill: sends what waits in a database, until it is. */
final class SendingProgram {

	private SendingProgram() {
	}

	public static void main(String[] args) {
		MailCopy.start(MailDatabase.pool(args[0], args[1], args[2]), MailCopy.sender(Integer.parseInt(args[3])));
	}

}
