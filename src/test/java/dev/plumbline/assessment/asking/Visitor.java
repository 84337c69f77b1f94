package dev.plumbline.assessment.asking;

import jakarta.servlet.http.Cookie;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Somebody who opens pages, fills in what the page asks and follows where it leads, with
 * no script and no cookie but the one that protects forms. Refuses to fill in a field
 * that the page does not have.
 */
class Visitor {

	static final List<String> PLAIN = List.of("peakRequestsPerSecond=40", "yearlyGrowth=1.5", "dataGb=100",
			"availability=99.9", "regionOutage=half-day", "dataLoss=minutes", "writers=one-place", "residency=none",
			"workloads=business", "messaging=none", "coordination=none", "engineers=8", "onCall=1-3",
			"servicesToday=one-app", "databaseToday=postgres", "reasons=none");

	private static final Pattern FIELD = Pattern.compile("<(?:input|button)[^>]*?\\sname=\"([^\"]+)\"");

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

	private final MockMvc mvc;

	private final List<Cookie> cookies = new ArrayList<>();

	private String address = "/questionnaire";

	private String page = "";

	private int status;

	Visitor(MockMvc mvc) {
		this.mvc = mvc;
	}

	/** Opens a page, and whatever it sends on to. */
	Visitor opens(String address) throws Exception {
		return follow(perform(get(URI.create(address))), address);
	}

	/** Sends the form of the page with these fields and a press on its first button. */
	Visitor answers(String... fields) throws Exception {
		return presses("go=next", fields);
	}

	/** The same with those of the fields that the page has. */
	Visitor answersWith(List<String> fields) throws Exception {
		return answers(
				fields.stream().filter((field) -> fields().contains(field.split("=")[0])).toArray(String[]::new));
	}

	/** Asks for the advice on what was answered; the address it is at. */
	String advised() throws Exception {
		MockHttpServletResponse response = this.mvc.perform(post(URI.create(home() + "/review")))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(303);
		assertThat(response.getHeader("Location")).isEqualTo(home());
		return home();
	}

	/** Sends the form of the page with these fields and that button. */
	Visitor presses(String button, String... fields) throws Exception {
		MockHttpServletRequestBuilder form = post(UriComponentsBuilder.fromPath(action()).build().toUri())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED);
		hidden().forEach((name, values) -> form.param(name, values.toArray(String[]::new)));
		List<String> all = new ArrayList<>(List.of(fields));
		all.add(button);
		for (String field : all) {
			String[] both = field.split("=", 2);
			assertThat(fields()).as("fields of %s", title()).contains(both[0]);
			form.param(both[0], both[1]);
		}
		MockHttpServletResponse response = perform(form);
		if (response.getStatus() == 200 || response.getStatus() >= 400) {
			return sees(response);
		}
		assertThat(response.getStatus()).isEqualTo(303);
		return follow(response, action());
	}

	/** Goes from page to page with the answers each asks for, to the review. */
	Visitor walks(List<String> answers) throws Exception {
		while (!this.address.endsWith("/review")) {
			String before = this.address;
			answersWith(answers);
			assertThat(this.address).as("%s: %s", title(), this.page).isNotEqualTo(before);
		}
		return this;
	}

	private Visitor follow(MockHttpServletResponse response, String from) throws Exception {
		String to = from;
		MockHttpServletResponse last = response;
		while (last.getStatus() / 100 == 3) {
			to = last.getHeader("Location");
			last = perform(get(URI.create(to)));
		}
		this.address = to;
		return sees(last);
	}

	private Visitor sees(MockHttpServletResponse response) throws Exception {
		this.status = response.getStatus();
		this.page = response.getContentAsString();
		return this;
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.toArray(Cookie[]::new));
		}
		MockHttpServletResponse response = this.mvc.perform(request).andReturn().getResponse();
		assertThat(response.getCookies()).extracting(Cookie::getName).isSubsetOf("XSRF-TOKEN");
		this.cookies.addAll(List.of(response.getCookies()));
		return response;
	}

	int status() {
		return this.status;
	}

	String page() {
		return this.page;
	}

	/** Where the visitor is, without the secret. */
	String place() {
		return this.address.replaceFirst("/assessments/[0-9a-v]{26}", "").replaceFirst("#.*", "");
	}

	String address() {
		return this.address;
	}

	/** The address of the assessment. */
	String home() {
		return this.address.substring(0, "/assessments/".length() + 26);
	}

	String title() {
		return only("<title>([^<]*)");
	}

	/** The mistakes on the page. */
	List<String> mistakes() {
		return all("class=\"mistake\"[^>]*>\\s*<span[^>]*>[^<]*</span>\\s*([^<]*)");
	}

	/** The text in a field. */
	String text(String field) {
		return only("name=\"" + Pattern.quote(field) + "\" value=\"([^\"]*)\"");
	}

	boolean isTicked(String option) {
		return Pattern.compile("id=\"" + Pattern.quote(option) + "\"[^>]*checked").matcher(this.page).find();
	}

	/** What the review says of an answer. */
	String said(String label) {
		return only("<dt>" + Pattern.quote(HtmlUtils.htmlEscape(label)) + "</dt>\\s*<dd>(.*?)</dd>")
			.replaceAll("<[^>]*>", " ")
			.replaceAll("[\\s\u00a0]+", " ")
			.strip();
	}

	List<String> asked() {
		return all("id=\"q-([^\"]+)\"");
	}

	private List<String> fields() {
		return FIELD.matcher(this.page).results().map((field) -> field.group(1)).toList();
	}

	private Map<String, List<String>> hidden() {
		Map<String, List<String>> hidden = new LinkedHashMap<>();
		HIDDEN.matcher(this.page)
			.results()
			.forEach((field) -> hidden.computeIfAbsent(field.group(1), (name) -> new ArrayList<>())
				.add(HtmlUtils.htmlUnescape(field.group(2))));
		return hidden;
	}

	private String action() {
		return only("<form[^>]* action=\"([^\"]*)\"");
	}

	private String only(String pattern) {
		List<String> found = all(pattern);
		assertThat(found).as("%s in %s", pattern, this.page).isNotEmpty();
		return HtmlUtils.htmlUnescape(found.get(0));
	}

	List<String> all(String pattern) {
		return Pattern.compile(pattern, Pattern.DOTALL)
			.matcher(this.page)
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
	}

	/** The plain answers with others in their place. */
	static List<String> plainBut(String... others) {
		List<String> answers = new ArrayList<>(PLAIN);
		for (String other : others) {
			answers.removeIf((answer) -> answer.startsWith(other.split("=")[0] + "="));
		}
		answers.addAll(Arrays.asList(others));
		return answers;
	}

}
