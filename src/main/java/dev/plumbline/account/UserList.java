package dev.plumbline.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody who may come in or was invited to, with what a principal wants to know. */
@Component
class UserList {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final AccountHistory history;

	private final Clock clock;

	UserList(Accounts accounts, OneTimeLinks links, AccountHistory history, Clock clock) {
		this.accounts = accounts;
		this.links = links;
		this.history = history;
		this.clock = clock;
	}

	/** All of them, by name. */
	@Transactional(readOnly = true)
	List<UserRow> rows() {
		Map<String, OneTimeLink> open = this.links.findAllOpen(this.clock.instant())
			.stream()
			.collect(Collectors.toMap((link) -> link.account().username(), Function.identity(), UserList::later));
		Map<String, Instant> last = this.history.lastSignIns();
		String self = Actor.current().name();
		return this.accounts.findAllByOrderByUsername().stream().map((account) -> {
			OneTimeLink link = account.isDisabled() ? null : open.get(account.username());
			return new UserRow(account.username(), account.role(), UserState.of(account, link),
					utc((link != null) ? link.expiresAt() : null), utc(last.get(account.username())), account.version(),
					account.username().equals(self));
		}).toList();
	}

	/** The one of this name, if there is one. */
	Optional<UserRow> row(String username) {
		return rows().stream().filter((row) -> row.username().equals(username)).findFirst();
	}

	private static OneTimeLink later(OneTimeLink one, OneTimeLink other) {
		return one.expiresAt().isAfter(other.expiresAt()) ? one : other;
	}

	private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

}
