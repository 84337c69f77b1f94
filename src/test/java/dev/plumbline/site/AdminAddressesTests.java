package dev.plumbline.site;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address behind the principal's door, also those that are added one day, to
 * everybody who has no business there.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class AdminAddressesTests {

	/** Promised, whether or not there is a page yet. */
	private static final List<String> PROMISED = List.of("/admin", "/admin/rules", "/admin/enquiries", "/admin/users",
			"/admin/audit");

	/** What stands in braces, limits and all. */
	private static final Pattern GAP = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");

	/** All else is the principal's. */
	private static final Set<String> EDITORS_TOO = Set.of("/admin", "/admin/rules", "/admin/account");

	/** Of what is an editor's otherwise. */
	private static final Set<Asked> NOT_FOR_EDITORS = Set.of(new Asked(HttpMethod.POST, "/admin/rules/publish"),
			new Asked(HttpMethod.POST, "/admin/rules/proposal/decline"));

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	private List<Asked> all;

	@BeforeEach
	void collect() {
		Stream<Asked> mapped = this.mappings.getHandlerMethods().keySet().stream().flatMap(Asked::of);
		Stream<Asked> promised = PROMISED.stream().map((path) -> new Asked(HttpMethod.GET, path));
		this.all = Stream.concat(mapped, promised)
			.filter((asked) -> asked.path().matches("/admin(/.*)?"))
			.distinct()
			.toList();
		assertThat(this.all).containsAll(NOT_FOR_EDITORS)
			.hasSizeGreaterThan(PROMISED.size())
			.anyMatch((asked) -> asked.method() == HttpMethod.POST);
	}

	@Test
	void askForALogin() throws Exception {
		isKeptOut(Caller.at(this.mvc));
	}

	@Test
	void askForALoginOnceTheSessionIsOver() throws Exception {
		Caller anna = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
		Caller elsewhere = anna.twin();
		assertThat(anna.sends("/admin/account/sign-out-everywhere").getStatus()).isEqualTo(303);
		for (Asked asked : this.all) {
			isKeptOut(elsewhere.twin(), asked);
		}
	}

	private void isKeptOut(Caller caller) throws Exception {
		for (Asked asked : this.all) {
			isKeptOut(caller, asked);
		}
	}

	private static void isKeptOut(Caller caller, Asked asked) throws Exception {
		MockHttpServletResponse response = asked.by(caller);
		if (asked.method() == HttpMethod.GET) {
			assertThat(response.getStatus()).as("%s", asked).isEqualTo(302);
			assertThat(response.getHeader("Location")).startsWith("/login?to=%2Fadmin");
		}
		else {
			assertThat(response.getStatus()).as("%s", asked).isEqualTo(403);
		}
		isKeptNowhere(response);
	}

	private static void isKeptNowhere(MockHttpServletResponse response) {
		assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(response.getHeader("X-Robots-Tag")).startsWith("noindex");
	}

	@Test
	void areThePrincipalsUnlessTheyAreForEditors() throws Exception {
		Caller editor = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
		for (Asked asked : this.all) {
			if (!asked.isForEditors()) {
				MockHttpServletResponse response = asked.by(editor);
				assertThat(response.getStatus()).as("%s", asked).isEqualTo(403);
				isKeptNowhere(response);
			}
		}
	}

	@Test
	void takeNoFormWithoutItsToken() throws Exception {
		Caller principal = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
		for (Asked asked : this.all) {
			if (asked.method() != HttpMethod.GET) {
				assertThat(principal.sendsWithoutToken(asked.method(), asked.path()).getStatus()).as("%s", asked)
					.isEqualTo(403);
			}
		}
		assertThat(principal.opens("/admin/account").getStatus()).as("still signed in").isEqualTo(200);
	}

	@Test
	void areShownToThePrincipalAndKeptNowhere() throws Exception {
		Caller principal = Caller.at(this.mvc).comesIn(this.people.make(Role.PRINCIPAL));
		for (Asked asked : this.all) {
			if (asked.method() == HttpMethod.GET) {
				MockHttpServletResponse response = asked.by(principal);
				assertThat(response.getStatus()).as("%s", asked).isNotIn(302, 403).isLessThan(500);
				isKeptNowhere(response);
			}
		}
		assertThat(principal.opens("/admin/nowhere").getStatus()).isEqualTo(404);
	}

	/** A way to ask. */
	private record Asked(HttpMethod method, String path) {

		static Stream<Asked> of(RequestMappingInfo mapping) {
			Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
			return mapping.getPatternValues()
				.stream()
				.flatMap((pattern) -> (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
					.stream()
					.map((method) -> new Asked(method.asHttpMethod(), GAP.matcher(pattern).replaceAll("1"))));
		}

		boolean isForEditors() {
			return !NOT_FOR_EDITORS.contains(this) && EDITORS_TOO.stream()
				.anyMatch((open) -> this.path.equals(open) || (!open.equals("/admin") && this.path.startsWith(open)));
		}

		MockHttpServletResponse by(Caller caller) throws Exception {
			return (this.method == HttpMethod.GET) ? caller.opens(this.path) : caller.asks(this.method, this.path);
		}

	}

}
