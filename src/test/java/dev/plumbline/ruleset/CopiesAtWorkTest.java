package dev.plumbline.ruleset;

import dev.plumbline.account.Copy;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.embedded.EmptyDatabase;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.rules.RulesRefused;
import dev.plumbline.ruleset.text.Part;
import dev.plumbline.ruleset.text.Parts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Publishing while two copies of the whole program are asked for advice. */
@Tag("storage")
class CopiesAtWorkTest {

	private static final String ANSWERS = """
			{"answers": {"peakRequestsPerSecond": 200, "messaging": ["jobs", "replay"], "engineers": 20}}""";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Pattern EDITION = Pattern.compile("Edition (\\d+)\\.");

	private static final String MARKUP = "<script>alert(1)</script> <img src=x onerror=alert(1)> ${T(java.lang.Runtime)} "
			+ "{0} __${7*7}__ #{site.name} @{/x} *{y} {{7*7}} 'it' & done";

	private static final String BRACKETS = "<b>${7*7}</b> [[${7*7}]] [(${7*7})] {0} __${7*7}__ #{site.name} 'it' & so on";

	private static final String SHORT = "<b>${7*7}</b> [[${7*7}]] __${7*7}__ {0} units";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final List<HostileText> HOSTILE = HostileText.all();

	private static final List<Copy> COPIES = new ArrayList<>();

	@BeforeAll
	static void start() throws Exception {
		COPIES.addAll(Copy.start(2, EmptyDatabase.create(), new ArrayList<>()));
	}

	@AfterAll
	static void stop() {
		COPIES.forEach(Copy::close);
	}

	@Test
	void bringsWhatIsPublishedIntoForceOnBothWithoutAFailure(TestReporter reporter) throws Exception {
		Map<Integer, Integer> editions = new ConcurrentHashMap<>();
		Load load = new Load(editions);
		try {
			for (int edition = 1; edition <= 3; edition++) {
				int next = edition;
				// known before it is published, since it is in force at once
				editions.put(COPIES.get(0).context().getBean(Versions.class).published().number() + 1, edition);
				int number = publish(COPIES.get(0), (text) -> edition(text, next));
				Instant published = Instant.now();
				assertThat(rules(COPIES.get(0)).current().number()).isEqualTo(number);
				load.waitFor(number);
				reporter.publishEntry("in force on the other copy after",
						Duration.between(published, Instant.now()).toMillis() + " ms");
			}
		}
		finally {
			load.end();
		}
		assertThat(load.failures).isEmpty();
		assertThat(load.answered.get()).isGreaterThan(10);
	}

	@Test
	void goesOnAdvisingWhileHostileTextsAreRefused() throws Exception {
		Version before = COPIES.get(0).context().getBean(Versions.class).published();
		Load load = new Load(Map.of());
		int refused = 0;
		try {
			for (int i = 0; i < HOSTILE.size(); i += 6) {
				refused += isRefused(COPIES.get(0), HOSTILE.get(i)) ? 1 : 0;
			}
		}
		finally {
			load.end();
		}
		assertThat(refused).isEqualTo((HOSTILE.size() + 5) / 6);
		assertThat(load.answered.get()).isPositive();
		assertThat(load.failures).filteredOn((failure) -> !failure.contains("said editions")).isEmpty();
		assertThat(COPIES.get(0).context().getBean(Versions.class).published()).isEqualTo(before);
	}

	private static boolean isRefused(Copy copy, HostileText hostile) {
		try {
			publish(copy, (text) -> hostile.ruleSet());
			return false;
		}
		catch (PublishingRefused | RulesRefused ex) {
			return true;
		}
		finally {
			Editing.signIn("carla", "PRINCIPAL");
			Drafts drafts = copy.context().getBean(Drafts.class);
			drafts.current().ifPresent((draft) -> drafts.discard(draft.version()));
			Editing.signOut();
		}
	}

	@Test
	void showsMarkupAndExpressionsAsTheyWereTyped() throws Exception {
		Copy copy = COPIES.get(1);
		publish(copy, CopiesAtWorkTest::injected);
		JsonNode advice = json(send(copy, "/api/v1/advice?explain=full", ANSWERS));
		assertThat(texts(advice)).anyMatch((text) -> text.equals(MARKUP + " 96.")).contains(BRACKETS);
		String location = send(copy, "/api/v1/assessments", ANSWERS).headers().firstValue("Location").orElseThrow();
		String page = location.replaceFirst("^https?://[^/]+", "").replaceFirst("\\.json$", "");
		assertThat(texts(json(get(copy, page + ".json")))).contains(MARKUP + " 96.", BRACKETS);
		assertThat(shown(get(copy, page).body())).contains(MARKUP + " 96", BRACKETS, "Kafka " + BRACKETS);
		assertThat(shown(get(copy, page + "/what-if").body())).doesNotContain("java.lang.Runtime@");
		assertThat(shown(get(copy, "/evidence").body())).contains(SHORT, "note " + BRACKETS, "title " + BRACKETS,
				"publisher " + BRACKETS);
		assertThat(get(copy, "/rules.drl").body()).contains(MARKUP + " 96.", "rule \"" + BRACKETS + "\"");
		for (String address : List.of(page, page + "/what-if", "/evidence", "/casebook")) {
			assertThat(get(copy, address).body()).as("%s", address)
				.doesNotContain("<script>alert", "<img src=x", "<b>${", "<b>49");
		}
	}

	private static RuleSetText injected(RuleSetText text) {
		Map<String, String> files = new TreeMap<>(text.files());
		// what follows changes advice, which is not the point here
		files.keySet().removeIf((file) -> file.startsWith("scenarios/"));
		files.put("39-injected.dslr", """
				chapter "%s"
				stratum evidence

				rule "%s"
				when
				  Messages are needed
				then
				  Favour kafka by our first principle
				  Warn "%s [cores-of-one-machine]."
				  Because "%s [cores-of-one-machine]."
				  Source injected
				end
				""".formatted(BRACKETS, BRACKETS, MARKUP, MARKUP));
		files.merge("sources.yaml", "- id: injected\n  title: %s\n  publisher: %s\n  note: %s\n"
			.formatted(yaml("title"), yaml("publisher"), yaml("note")), String::concat);
		files.computeIfPresent("candidates.yaml",
				(name, candidates) -> candidates.replace("label: Apache Kafka", "label: " + yaml("Kafka")));
		RuleSetText all = new RuleSetText(files);
		Part figure = Parts.of(all).find(Part.Kind.FIGURE, "cores-of-one-machine").orElseThrow();
		return Parts.of(all)
			.with(new Part(figure.kind(), figure.file(), figure.name(),
					figure.text()
						.replaceFirst("source: .*", "source: injected")
						.replaceFirst("unit: .*", Matcher.quoteReplacement("unit: \"" + SHORT + "\""))
						.replaceFirst("note: .*", Matcher.quoteReplacement("note: " + yaml("note")))));
	}

	private static String yaml(String what) {
		return "\"" + what + " " + BRACKETS + "\"";
	}

	/** What somebody reads, tags and all that is no text left out. */
	private static String shown(String html) {
		return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", "")).replaceAll("\\s+", " ");
	}

	private static List<String> texts(JsonNode node) {
		List<String> texts = new ArrayList<>();
		node.forEach((child) -> texts.addAll(texts(child)));
		if (node.isString()) {
			texts.add(node.asString());
		}
		return texts;
	}

	private static RuleSetText edition(RuleSetText text, int edition) {
		return Editing.replaced(text, "12-edition.dslr", """
				chapter "Edition"
				stratum concepts

				rule "Edition"
				when
				  Messages are needed
				then
				  Warn "Edition %1$d."
				  Because "Edition %1$d."
				  Source our-judgement
				end
				""".formatted(edition));
	}

	/** As the page does once everything else agrees. */
	private static int publish(Copy copy, UnaryOperator<RuleSetText> change) {
		ConfigurableApplicationContext beans = copy.context();
		Drafts drafts = beans.getBean(Drafts.class);
		Publishing publishing = new Publishing(beans.getBean(RuleSets.class), drafts,
				new PublishChecks(List.of(), Clock.systemUTC()), beans.getBean(PublishedRules.class),
				beans.getBean(RuleSetLog.class), beans.getBean(Clock.class),
				beans.getBean(PlatformTransactionManager.class));
		Editing.signIn("carla", "PRINCIPAL");
		try {
			Draft draft = drafts.begin();
			return publishing.publish(drafts.save(draft.version(), change).version(), Editing.REASON, true);
		}
		finally {
			Editing.signOut();
		}
	}

	private static RulesInForce rules(Copy copy) {
		return copy.context().getBean(RulesInForce.class);
	}

	private static HttpResponse<String> send(Copy copy, String path, String body) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(URI.create(copy.address() + path))
			.header("Content-Type", "application/json")
			.timeout(PATIENCE)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static HttpResponse<String> get(Copy copy, String path) throws Exception {
		HttpResponse<String> response = HTTP.send(
				HttpRequest.newBuilder(URI.create(copy.address() + path)).timeout(PATIENCE).build(),
				HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as("%s", path).isEqualTo(200);
		return response;
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JsonMapper.shared().readTree(response.body());
	}

	/** Visitors of both copies, who look closely at what they are told. */
	private static final class Load {

		private final ExecutorService visitors = Executors.newFixedThreadPool(4);

		private final AtomicBoolean going = new AtomicBoolean(true);

		private final AtomicInteger answered = new AtomicInteger();

		private final Map<Copy, Integer> newest = new ConcurrentHashMap<>();

		private final Queue<String> failures = new ConcurrentLinkedQueue<>();

		private final Map<Integer, Integer> editions;

		private Load(Map<Integer, Integer> editions) {
			this.editions = editions;
			for (Copy copy : List.of(COPIES.get(0), COPIES.get(1), COPIES.get(0), COPIES.get(1))) {
				this.visitors.execute(() -> visit(copy));
			}
		}

		private void visit(Copy copy) {
			while (this.going.get()) {
				try {
					HttpResponse<String> response = send(copy, "/api/v1/advice", ANSWERS);
					if (response.statusCode() == 200) {
						look(copy, response.body());
					}
					else {
						this.failures.add(response.statusCode() + " " + response.body());
					}
				}
				catch (Exception ex) {
					this.failures.add(ex.toString());
				}
			}
		}

		private void look(Copy copy, String body) {
			int number = JsonMapper.shared().readTree(body).get("rulebook").asInt();
			List<Integer> said = EDITION.matcher(body)
				.results()
				.map((edition) -> Integer.valueOf(edition.group(1)))
				.distinct()
				.toList();
			Integer expected = this.editions.get(number);
			if (!said.equals((expected != null) ? List.of(expected) : List.of())) {
				this.failures.add("rule set " + number + " said editions " + said);
			}
			this.newest.merge(copy, number, Math::max);
			this.answered.incrementAndGet();
		}

		private void waitFor(int number) throws InterruptedException {
			Instant deadline = Instant.now().plus(PATIENCE);
			while (COPIES.stream().anyMatch((copy) -> this.newest.getOrDefault(copy, 0) < number)) {
				assertThat(Instant.now()).as("in force everywhere by then, %s", this.failures).isBefore(deadline);
				TimeUnit.MILLISECONDS.sleep(20);
			}
		}

		private void end() throws InterruptedException {
			this.going.set(false);
			this.visitors.shutdown();
			assertThat(this.visitors.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		}

	}

}
