package dev.plumbline.casebook.pages;

import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.CasebookReviews;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.casebook.ReviewedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** The cases, told with their sources, their estimates and their misses. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class CasebookPagesTests {

	static final List<String> cases = Casebook.shipped().cases().stream().map(PublishedCase::id).toList();

	private static final int LARGEST_PAGE = 100 * 1024;

	private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

	private static final Pattern INSIDE = Pattern.compile("href=\"#([^\"]+)\"");

	private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

	private static final Pattern CARD = Pattern.compile("href=\"/casebook/([a-z0-9-]+)\"");

	@Autowired
	MockMvc mvc;

	@Autowired
	CasebookReviews reviews;

	@ParameterizedTest
	@FieldSource("cases")
	void tellsACaseWithEverythingThatIsKnownOfIt(String id) throws Exception {
		PublishedCase published = Casebook.shipped().find(id).orElseThrow();
		String page = page("/casebook/" + id);
		String text = HtmlUtils.htmlUnescape(page);
		assertThat(text).contains(published.title(), published.ran(), published.lesson(), published.source().title(),
				published.source().address().toString());
		assertThat(published.facts()).allMatch((fact) -> text.contains(fact.fact()))
			.allMatch((fact) -> fact.address() == null || text.contains(fact.address().toString()));
		if (published.source().bias() != null) {
			assertThat(text).contains("Mind the teller", published.source().bias());
		}
		assertThat(text.contains("Known to us, but not found in a source again"))
			.isEqualTo(published.facts().stream().anyMatch((fact) -> fact.address() == null));
		assertThat(page).doesNotContain("<script", " style=", " th:", "??");
		assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE);
	}

	@ParameterizedTest
	@FieldSource("cases")
	void marksEveryAnswerAsStatedOrEstimated(String id) throws Exception {
		PublishedCase published = Casebook.shipped().find(id).orElseThrow();
		String page = page("/casebook/" + id);
		int given = published.answers().toMap().size();
		assertThat(page.split("class=\"stated\"", -1)).hasSize(published.stated().size() + 1);
		assertThat(page.split("class=\"estimated\"", -1)).hasSize(given - published.stated().size() + 1);
	}

	@ParameterizedTest
	@FieldSource("cases")
	void saysWhereItAgreesAndWhyNot(String id) throws Exception {
		ReviewedCase reviewed = this.reviews.current().find(id).orElseThrow();
		String page = page("/casebook/" + id);
		int agreed = reviewed.score().agreed();
		assertThat(page.split("class=\"agrees\"", -1)).hasSize(agreed + 1);
		assertThat(page.split("class=\"missed\"", -1)).hasSize(reviewed.misses().size() + 1);
		assertThat(reviewed.misses()).allSatisfy((miss) -> assertThat(HtmlUtils.htmlUnescape(page))
			.contains(reviewed.published().misses().get(miss.outcome())));
	}

	@ParameterizedTest
	@FieldSource("cases")
	void leadsEveryLinkWithinThePageSomewhereAndSkipsNoHeading(String id) throws Exception {
		assertSound(page("/casebook/" + id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/casebook", "/casebook?verdict=one-part&agreement=agrees", "/casebook/agreement" })
	void leadsEveryLinkSomewhere(String address) throws Exception {
		assertSound(page(address));
	}

	private static void assertSound(String page) {
		List<String> ids = ID.matcher(page).results().map((id) -> id.group(1)).toList();
		Set<String> once = new HashSet<>(ids);
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(INSIDE.matcher(page).results().map((link) -> link.group(1))).allMatch(once::contains);
		assertThat(page).doesNotContain("??");
		int level = 0;
		for (MatchResult heading : HEADING.matcher(page).results().toList()) {
			int next = Integer.parseInt(heading.group(1));
			assertThat(next).isLessThanOrEqualTo(level + 1);
			level = next;
		}
	}

	@Test
	void showsTheRulesBehindAMiss() throws Exception {
		assertThat(page("/casebook/alibaba-k8s-2019")).contains("Consul: ", "etcd: ",
				"Live settings and leaders for many services", "id=\"miss-coordination\"");
	}

	@Test
	void listsEveryCaseOnce() throws Exception {
		assertThat(shown(page("/casebook"))).containsExactlyElementsOf(cases);
	}

	@Test
	void showsOnlyTheCasesOfAVerdict() throws Exception {
		List<String> distributed = this.reviews.current()
			.cases()
			.stream()
			.filter((reviewed) -> reviewed.advice().verdict().id().equals("distributed"))
			.map((reviewed) -> reviewed.published().id())
			.toList();
		String page = page("/casebook?verdict=distributed&agreement=");
		assertThat(shown(page)).isNotEmpty().containsExactlyElementsOf(distributed);
		assertThat(page).contains(distributed.size() + " of " + cases.size() + " cases.")
			.containsPattern("<option value=\"distributed\"\\s+selected=\"selected\">Distributed");
	}

	@Test
	void showsOnlyTheMissesOrOnlyTheHits() throws Exception {
		List<String> misses = shown(page("/casebook?agreement=misses"));
		assertThat(misses).contains("monzo-2020", "alibaba-k8s-2019");
		assertThat(shown(page("/casebook?agreement=agrees"))).hasSize(cases.size() - misses.size())
			.doesNotContainAnyElementsOf(misses);
	}

	@Test
	void saysSoWhenNoCaseIsLikeThat() throws Exception {
		assertThat(page("/casebook?verdict=cannot-tell")).contains("No case is like that.", "Show all");
	}

	@Test
	void namesWhatIsWrongWithAFilterAndShowsTheRest() throws Exception {
		MockHttpServletResponse response = response("/casebook?verdict=<b>&agreement=misses");
		assertThat(response.getStatus()).isEqualTo(400);
		String page = response.getContentAsString(StandardCharsets.UTF_8);
		assertThat(page).contains("We could not read the filter", "href=\"#filter-verdict\"")
			.doesNotContain("<b>&", "href=\"#filter-agreement\"");
		assertThat(shown(page)).contains("monzo-2020").doesNotContain("hn-2021");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/casebook/nobody-2021", "/casebook/HN-2021", "/casebook/hn-2021/more" })
	void hasNoPageForACaseThatIsNotInTheBook(String address) throws Exception {
		assertThat(response(address).getStatus()).isEqualTo(404);
	}

	@Test
	void saysHowFarTheRulesAgreeOutcomeByOutcome() throws Exception {
		var agreement = this.reviews.current().agreement();
		String page = page("/casebook/agreement");
		assertThat(page).contains("%d of %d".formatted(agreement.overall().agreed(), agreement.overall().of()),
				"%.1f%%".formatted(100 * agreement.overall().share()), "76.1%", "0.0%");
		assertThat(agreement.misses())
			.allSatisfy((miss) -> assertThat(page).contains("/casebook/" + miss.published().id() + "#misses"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/casebook", "/casebook/agreement", "/casebook/hn-2021" })
	void isSentAgainOnlyWhenItHasChanged(String address) throws Exception {
		MockHttpServletResponse first = response(address);
		String tag = first.getHeader(HttpHeaders.ETAG);
		assertThat(tag).startsWith("W/");
		assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-cache");
		MockHttpServletResponse again = this.mvc
			.perform(get(address).accept(MediaType.TEXT_HTML).header(HttpHeaders.IF_NONE_MATCH, tag))
			.andReturn()
			.getResponse();
		assertThat(again.getStatus()).isEqualTo(304);
		assertThat(again.getContentLength()).isZero();
	}

	@Test
	void isLinkedFromEveryPage() throws Exception {
		assertThat(page("/")).contains("href=\"/casebook\"");
	}

	private static List<String> shown(String page) {
		return CARD.matcher(page)
			.results()
			.map((card) -> card.group(1))
			.filter((id) -> !id.equals("agreement"))
			.toList();
	}

	private String page(String address) throws Exception {
		MockHttpServletResponse response = response(address);
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString(StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse response(String address) throws Exception {
		return this.mvc.perform(get(address).accept(MediaType.TEXT_HTML)).andReturn().getResponse();
	}

}
