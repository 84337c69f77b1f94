package dev.plumbline.account;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells of users who cannot come in for want of a password. */
@Component
class AccountAttention implements Attention {

	private static final Duration ENDING = Duration.ofDays(1);

	private static final Set<UserState> WITHOUT_LINK = EnumSet.of(UserState.INVITATION_OVER, UserState.RESET_OVER);

	private final UserList users;

	private final Clock clock;

	AccountAttention(UserList users, Clock clock) {
		this.users = users;
		this.clock = clock;
	}

	@Override
	public List<Matter> matters() {
		List<UserRow> all = this.users.rows();
		OffsetDateTime soon = this.clock.instant().plus(ENDING).atOffset(ZoneOffset.UTC);
		List<Matter> matters = new ArrayList<>();
		add(matters, Urgency.NOW, "over", all, (user) -> WITHOUT_LINK.contains(user.state()));
		add(matters, Urgency.SOON, "ending", all, (user) -> user.hasLinkUntil(soon));
		add(matters, Urgency.SOME_TIME, "open", all, (user) -> user.linkUntil() != null && !user.hasLinkUntil(soon));
		return matters;
	}

	private static void add(List<Matter> matters, Urgency urgency, String which, List<UserRow> all,
			Predicate<UserRow> concerned) {
		List<String> names = all.stream().filter(concerned).map(UserRow::username).toList();
		if (!names.isEmpty()) {
			matters.add(new Matter(urgency, Role.PRINCIPAL, "attention.invitations-" + which, names.size(),
					List.of(String.join(", ", names)), "/admin/users"));
		}
	}

}
