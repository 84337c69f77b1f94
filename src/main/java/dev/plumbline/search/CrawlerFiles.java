package dev.plumbline.search;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

/** What search engines read before the pages: what there is, and what is not for them. */
@Controller
class CrawlerFiles {

	private static final String KEPT_OUT = """
			User-agent: *
			Disallow: /admin
			Disallow: /assessments/
			Disallow: /api/v1/
			""";

	private final PublicPages pages;

	private final PublicAddress address;

	private final Editions editions;

	CrawlerFiles(PublicPages pages, PublicAddress address, Editions editions) {
		this.pages = pages;
		this.address = address;
		this.editions = editions;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots() {
		String sitemap = this.address.of("/sitemap.xml");
		return (sitemap != null) ? KEPT_OUT + "Sitemap: " + sitemap + "\n" : KEPT_OUT;
	}

	/** Addresses in it are whole ones, so that there is none without the site's own. */
	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String sitemap() {
		if (this.address.address() == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String changed = this.editions.since()
			.map((since) -> "<lastmod>" + since.atOffset(ZoneOffset.UTC).toLocalDate() + "</lastmod>")
			.orElse("");
		return this.pages.all()
			.entrySet()
			.stream()
			.map((page) -> "<url><loc>" + location(page) + "</loc>" + (page.getValue().fromRules() ? changed : "")
					+ "</url>\n")
			.collect(Collectors.joining("", """
					<?xml version="1.0" encoding="UTF-8"?>
					<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
					""", "</urlset>\n"));
	}

	private String location(Map.Entry<String, PublicPages.Page> page) {
		return HtmlUtils.htmlEscape(String.valueOf(this.address.of(page.getKey())));
	}

}
