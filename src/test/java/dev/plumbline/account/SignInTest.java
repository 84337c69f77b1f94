package dev.plumbline.account;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;

/** What it takes to refuse somebody, by which nobody learns which names there are. */
class SignInTest {

	private final CountingEncoder encoder = new CountingEncoder();

	private final Accounts accounts = Mockito.mock();

	private final List<Object> events = new ArrayList<>();

	private final SignIn signIn = new SignIn(this.accounts, new AccountDetails(this.accounts), this.encoder,
			new Patient(), new KnownBrowser(), Mockito.mock(), new CookieCsrfTokenRepository(), this.events::add);

	@BeforeEach
	void someAreKnown() {
		Mockito.when(this.accounts.findTyped(any())).thenCallRealMethod();
		Mockito.when(this.accounts.findByUsername(any())).thenReturn(Optional.empty());
		know(account("anna"));
		Account disabled = account("bert");
		disabled.disable();
		know(disabled);
		Account without = account("carl");
		without.forgetPassword();
		know(without);
		refuse("anybody");
		this.encoder.asked = 0;
		this.events.clear();
	}

	private void know(Account account) {
		Mockito.when(this.accounts.findByUsername(account.username())).thenReturn(Optional.of(account));
	}

	private static Account account(String username) {
		Account account = new Account(username, Role.EDITOR, Instant.EPOCH);
		account.changePassword("encoded", Instant.EPOCH);
		return account;
	}

	@ParameterizedTest
	@ValueSource(strings = { "anna", "bert", "carl", "dora", "", "No Name At All", "x\u0000" })
	void isTheSameWorkWhateverTheReason(String username) {
		refuse(username);
		assertThat(this.encoder.asked).isOne();
		assertThat(this.events).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dora", "my password in the wrong field" })
	void isToldWithoutWhatWasTypedUnlessItIsAName(String typed) {
		refuse(typed);
		assertThat(this.events).containsExactly(new AccountEvent(AccountAction.SIGN_IN_FAILED, AccountEvent.NOBODY));
	}

	private void refuse(String username) {
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> this.signIn.byPassword(username,
				"wrong", new MockHttpServletRequest(), new MockHttpServletResponse()));
	}

	/** Lets everybody try as often as they like. */
	private static final class Patient extends Throttle {

		Patient() {
			super(Mockito.mock());
		}

		@Override
		void attempt(List<Limit> limits) {
		}

	}

	/** Never satisfied. */
	private static final class CountingEncoder implements PasswordEncoder {

		private int asked;

		@Override
		public @Nullable String encode(@Nullable CharSequence password) {
			return "encoded";
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
			this.asked++;
			return false;
		}

	}

}
