package dev.plumbline.report.record;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is put into a document shows as it was typed, for whoever renders it. */
class MarkdownTest {

	private static final Parser PARSER = Parser.builder().build();

	static Stream<String> hostile() {
		return Stream.of("*bold* _lean_ **x** __y__ ~~gone~~", "# heading", "1. one", "1) one", "12345. no", "- item",
				"+ item", "* item", "> quote", "    code", "\tcode", "```sh", "~~~", "`code`", "---", "===", "***",
				"___", "[link](http://evil.example)", "![image](x)", "[ref]: http://evil.example", "[^1]: note",
				"<b>bold</b>", "<script>alert(1)</script>", "<!-- gone -->", "<http://evil.example>",
				"http://evil.example/a_b_c", "www.evil.example", "a@b.example", "a &amp; b &copy; &#35;",
				"back\\slash \\* \\", "a|b|c", "| a | b |", "two  \nlines\n\nand a third", "line\u2028separator",
				"$x$ {{ y }} {% z %}", ":smile: :::note", "\u0000nul", "a\\", "trailing  ", "Ünïcödé 你好 😀",
				"@everyone #1", "-", "+", "=", "1.", "#");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void showsAsItWasTyped(String typed) {
		String shown = typed.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
		Node paragraph = only(new Markdown().paragraph(typed));
		assertThat(paragraph).isInstanceOf(Paragraph.class);
		assertThat(plain(paragraph)).isEqualTo(shown);
		Node heading = only(new Markdown().heading(3, typed));
		assertThat(heading).isInstanceOf(Heading.class);
		assertThat(plain(heading)).isEqualTo(shown);
		Node list = only(new Markdown().bullet(typed));
		assertThat(list).isInstanceOf(BulletList.class);
		assertThat(plain(list.getFirstChild().getFirstChild())).isEqualTo(shown);
		Node led = only(new Markdown().bullet(0, typed, typed));
		assertThat(texts(led)).isEqualTo(shown + " " + shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://evil.example/a", "https://evil.example", "www.evil.example", "a@b.example" })
	void leavesNothingForSitesThatMakeLinksUnasked(String address) {
		assertThat(Markdown.escaped(address)).doesNotContain("http://", "https://", "www.", "a@").contains("\\");
	}

	@Test
	void leadsToAddressesOfTheWebAlone() {
		assertThat(links(new Markdown().link("A [title](x)", "https://example.org/a_(b)?c=d&e", "Somebody, 2026")))
			.containsExactly("https://example.org/a_(b)?c=d&e");
		for (String address : List.of("javascript:alert(1)", "data:text/html,x", "https://a b", "https://a>b",
				"https://a\\b", "//example.org")) {
			assertThat(links(new Markdown().link("A title", address, "Somebody"))).isEmpty();
		}
		assertThat(links(new Markdown().link("A title", null, ""))).isEmpty();
	}

	private static List<String> links(Markdown markdown) {
		List<String> links = new ArrayList<>();
		PARSER.parse(markdown.toString()).accept(new AbstractVisitor() {

			@Override
			public void visit(Link link) {
				links.add(link.getDestination());
			}

		});
		return links;
	}

	private static Node only(Markdown markdown) {
		Node document = PARSER.parse(markdown.toString());
		assertThat(document.getFirstChild()).as(markdown.toString()).isNotNull().isSameAs(document.getLastChild());
		return document.getFirstChild();
	}

	/** The text below, which must be nothing but text. */
	private static String plain(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			assertThat(child).isInstanceOf(Text.class);
		}
		return texts(node);
	}

	private static String texts(Node node) {
		StringBuilder text = new StringBuilder();
		node.accept(new AbstractVisitor() {

			@Override
			public void visit(Text found) {
				text.append(found.getLiteral());
			}

		});
		return text.toString();
	}

}
