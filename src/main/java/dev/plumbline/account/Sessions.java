package dev.plumbline.account;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Service;

/** The sessions of those who are signed in, wherever they are. */
@Service
public class Sessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	Sessions(FindByIndexNameSessionRepository<?> sessions) {
		this.sessions = sessions;
	}

	/** Ends every session of an account, at once and on every copy. */
	public void signOutEverywhere(String username) {
		this.sessions.findByPrincipalName(username).keySet().forEach(this.sessions::deleteById);
	}

}
