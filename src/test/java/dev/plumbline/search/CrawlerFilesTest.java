package dev.plumbline.search;

import dev.plumbline.casebook.Casebook;
import dev.plumbline.faq.ShippedAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.web.server.ResponseStatusException;
import org.xml.sax.InputSource;

import javax.xml.parsers.DocumentBuilderFactory;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What search engines are told, with an address of the site and without. */
class CrawlerFilesTest {

	private static final PublicPages PAGES = new PublicPages(ShippedAnswers.ANSWERS);

	private final Editions editions = Mockito.mock();

	@Test
	void listsEveryPublicPageByItsWholeAddress() throws Exception {
		Mockito.when(this.editions.since()).thenReturn(Optional.of(Instant.parse("2026-11-22T23:59:59Z")));
		String sitemap = files("https://plumbline.example/").sitemap();
		List<String> addresses = all(sitemap, "loc");
		assertThat(addresses).hasSize(PAGES.all().size())
			.doesNotHaveDuplicates()
			.allMatch((address) -> address.startsWith("https://plumbline.example/"))
			.contains("https://plumbline.example/", "https://plumbline.example/faq/kafka-rabbitmq-or-nats",
					"https://plumbline.example/casebook/" + Casebook.shipped().cases().get(0).id());
		assertThat(all(sitemap, "lastmod")).containsOnly("2026-11-22").hasSizeBetween(70, addresses.size() - 1);
	}

	@Test
	void saysNothingOfDaysItDoesNotKnow() throws Exception {
		Mockito.when(this.editions.since()).thenReturn(Optional.empty());
		assertThat(all(files("https://a.example/b&c").sitemap(), "lastmod")).isEmpty();
		assertThat(all(files("https://a.example/b&c").sitemap(), "loc")).contains("https://a.example/b&c/faq");
	}

	@ParameterizedTest
	@CsvSource({ ",", "'',", "' '," })
	void listsNothingWithoutAnAddressOfTheSite(String address) {
		assertThatThrownBy(() -> files(address).sitemap()).isInstanceOf(ResponseStatusException.class)
			.hasMessageContaining("404");
		assertThat(files(address).robots()).contains("Disallow: /assessments/").doesNotContain("Sitemap");
	}

	@Test
	void saysWhereTheListIs() {
		assertThat(files("https://plumbline.example").robots()).startsWith("User-agent: *\n")
			.endsWith("\nSitemap: https://plumbline.example/sitemap.xml\n");
	}

	private CrawlerFiles files(String address) {
		return new CrawlerFiles(PAGES, new PublicAddress(address), this.editions);
	}

	private static List<String> all(String xml, String element) throws Exception {
		var found = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(xml)))
			.getElementsByTagName(element);
		return IntStream.range(0, found.getLength()).mapToObj((i) -> found.item(i).getTextContent()).toList();
	}

}
