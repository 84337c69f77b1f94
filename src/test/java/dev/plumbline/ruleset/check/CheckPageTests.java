package dev.plumbline.ruleset.check;

import dev.plumbline.account.Caller;
import dev.plumbline.account.Role;
import dev.plumbline.account.TestAccounts;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Drafts;
import dev.plumbline.ruleset.work.LongWork;
import dev.plumbline.ruleset.work.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;

/** The check of the rules as an editor begins, watches and reads it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class CheckPageTests {

	private static final String PATH = "/admin/rules/check";

	@Autowired
	MockMvc mvc;

	@Autowired
	TestAccounts people;

	@Autowired
	LongWork work;

	@Autowired
	JdbcClient sql;

	@Autowired
	Drafts drafts;

	private Caller editor;

	@BeforeEach
	void signIn() throws Exception {
		this.sql.sql("delete from rule_set_draft").update();
		this.editor = Caller.at(this.mvc).comesIn(this.people.make(Role.EDITOR));
	}

	@Test
	void checksTheRulesInForceAndShowsWhatItFoundAndWhatItSearched() throws Exception {
		MockHttpServletResponse started = this.editor.sends(PATH);
		assertThat(started.getStatus()).isEqualTo(303);
		assertThat(started.getHeader("Location")).isEqualTo(PATH);
		Run run = await();
		assertThat(run.state()).isEqualTo(Run.State.DONE);
		String page = this.editor.opens(PATH).getContentAsString();
		assertThat(page)
			.contains("Checked was rule set ", "5,000 answer sets drawn", "Check them again",
					"Looked for and not found", "Rules that never fire",
					"href=\"/admin/rules/chapters/11-contradictions.dslr\"")
			.doesNotContain("The text has changed since this check", "??");
	}

	@Test
	void saysThatADraftWithMistakesCannotBeChecked() throws Exception {
		Draft draft = as(this.drafts::begin);
		as(() -> this.drafts.save(draft.version(), (text) -> {
			Map<String, String> files = new TreeMap<>(text.files());
			files.merge("33-queue.dslr", "\nnot a sentence\n", String::concat);
			return new RuleSetText(files);
		}));
		assertThat(this.editor.opens(PATH).getContentAsString()).contains("a mistake, so that it cannot be read")
			.doesNotContain("Check them");
		assertThat(this.editor.sends(PATH).getStatus()).isEqualTo(409);
	}

	@Test
	void showsHowFarARunHasComeUntilItIsCancelled() throws Exception {
		CountDownLatch end = new CountDownLatch(1);
		long id = this.work.start(Checks.KIND, "a text of this test", (progress) -> {
			progress.total(200);
			progress.done(60);
			end.await();
			return "never";
		});
		try {
			assertThat(this.editor.opens(PATH).getContentAsString())
				.contains("The rules are being checked", "/admin/rules/work/" + id + "/cancel", "Look again",
						"htmx.min")
				.doesNotContain("Check them");
			MockHttpServletResponse further = this.editor.opens("/admin/rules/work/" + id + "?said=3");
			assertThat(further.getContentAsString()).contains("<progress")
				.contains("hx-swap-oob")
				.doesNotContain("<html");
			assertThat(further.getHeader("HX-Refresh")).isNull();
			assertThat(this.editor.sends("/admin/rules/work/" + id + "/cancel").getHeader("Location")).isEqualTo(PATH);
			assertThat(this.editor.opens(PATH).getContentAsString()).contains("The last run was cancelled.",
					"Check them");
			assertThat(this.editor.opens("/admin/rules/work/" + id).getHeader("HX-Refresh")).isEqualTo("true");
		}
		finally {
			end.countDown();
		}
	}

	@Test
	void knowsNoOtherRuns() throws Exception {
		assertThat(this.editor.opens("/admin/rules/work/999999999").getStatus()).isEqualTo(404);
	}

	private static <T> T as(Supplier<T> work) {
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("anna", null, "ROLE_PRINCIPAL"));
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private Run await() {
		Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
		Run run = this.work.latest(Checks.KIND).orElseThrow();
		while (run.isRunning() && Instant.now().isBefore(deadline)) {
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
			run = this.work.latest(Checks.KIND).orElseThrow();
		}
		return run;
	}

}
