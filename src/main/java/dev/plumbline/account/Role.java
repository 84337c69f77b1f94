package dev.plumbline.account;

import java.util.Locale;

/** What somebody with an account may do; each also what those before it may. */
public enum Role {

	/** Drafts and rehearses rules. */
	EDITOR,

	/** Also publishes, reads enquiries, and looks after users and the audit log. */
	PRINCIPAL;

	/** In lower case, as the audit log and the messages have it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
