package dev.plumbline.account;

/** What somebody with an account may do. */
public enum Role {

	/** Drafts and rehearses rules. */
	EDITOR,

	/** Also publishes, reads enquiries, and looks after users and the audit log. */
	PRINCIPAL

}
