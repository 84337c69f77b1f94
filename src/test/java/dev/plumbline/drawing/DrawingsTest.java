package dev.plumbline.drawing;

import dev.plumbline.drawing.Page.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every drawing, whatever it shows. */
@Execution(ExecutionMode.CONCURRENT)
class DrawingsTest {

	private static final Set<String> ELEMENTS = Set.of("title", "desc", "text", "path", "rect", "circle");

	private static final Set<String> ATTRIBUTES = Set.of("xmlns", "id", "class", "viewBox", "role", "aria-labelledby",
			"color", "font-family", "font-size", "font-weight", "text-anchor", "fill", "fill-opacity", "stroke",
			"stroke-width", "stroke-dasharray", "stroke-linecap", "x", "y", "width", "height", "rx", "cx", "cy", "r",
			"d");

	private static final List<Drawing> DRAWINGS = SampleDrawings.all().toList();

	private static final List<Page> PAGES = DRAWINGS.stream().map(Page::of).flatMap(List::stream).toList();

	@Test
	void usesNothingThatAStrictPolicyRefuses() {
		for (Page page : PAGES) {
			assertThat(page.elements()).extracting(Element::getTagName).isSubsetOf(ELEMENTS);
			assertThat(page.elements())
				.allSatisfy((element) -> assertThat(Page.attributes(element)).isSubsetOf(ATTRIBUTES));
			assertThat(Page.attributes(page.root())).isSubsetOf(ATTRIBUTES);
		}
	}

	@Test
	void namesAndDescribesItself() {
		DRAWINGS.forEach((drawing) -> Page.of(drawing).forEach((page) -> {
			Element title = page.named("title").get(0);
			Element description = page.named("desc").get(0);
			assertThat(page.root().getAttribute("role")).isEqualTo("img");
			assertThat(page.root().getAttribute("aria-labelledby"))
				.isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
			assertThat(title.getTextContent()).isEqualTo(drawing.title()).isNotBlank();
			assertThat(description.getTextContent()).isEqualTo(drawing.text()).isNotBlank();
		}));
	}

	@Test
	void givesEveryIdOnce() {
		for (Drawing drawing : DRAWINGS) {
			List<String> ids = new ArrayList<>();
			for (Page page : Page.of(drawing)) {
				ids.add(page.root().getAttribute("id"));
				page.elements()
					.stream()
					.map((element) -> element.getAttribute("id"))
					.filter((id) -> !id.isEmpty())
					.forEach(ids::add);
			}
			assertThat(ids).doesNotHaveDuplicates().allMatch((id) -> id.startsWith("sample"));
		}
	}

	@Test
	void keepsEveryTextOnTheSheetAndApartFromTheOthers() {
		for (Page page : PAGES) {
			Area sheet = page.sheet();
			List<Text> texts = page.texts();
			for (int i = 0; i < texts.size(); i++) {
				Text text = texts.get(i);
				assertThat(text.area()).as(text.text())
					.matches((area) -> area.x() >= -0.5 && area.right() <= sheet.right() + 0.5, "within the width")
					.matches((area) -> area.y() >= 0 && area.bottom() <= sheet.bottom(), "within the height");
				assertThat(texts.subList(i + 1, texts.size())).as(page.name() + ": " + text.text())
					.noneMatch(text::meets);
			}
		}
	}

	@Test
	void runsNoLineThroughAText() {
		for (Page page : PAGES) {
			for (Text text : page.texts()) {
				assertThat(page.lines()).as(page.name() + ": " + text.text())
					.noneMatch((line) -> page.crosses(line, text));
			}
		}
	}

	@Test
	void isTheSameForTheSameAdvice() {
		assertThat(SampleDrawings.all()).containsExactlyElementsOf(DRAWINGS);
	}

	@Test
	void isLegibleWithoutAStyleSheet() {
		for (Page page : PAGES) {
			assertThat(page.elements()).filteredOn((element) -> element.hasAttribute("class"))
				.isNotEmpty()
				.allMatch((element) -> element.getAttribute("color").startsWith("#"));
			assertThat(page.texts()).isNotEmpty();
			assertThat(page.named("text"))
				.allMatch((element) -> Double.parseDouble(element.getAttribute("font-size")) >= 13);
		}
	}

	@Test
	void usesOnlyClassesTheStyleSheetKnows() throws IOException {
		Set<String> classes = new HashSet<>();
		for (Page page : PAGES) {
			classes.add(page.root().getAttribute("class"));
			page.elements().forEach((element) -> classes.add(element.getAttribute("class")));
		}
		classes.remove("");
		try (var file = getClass().getResourceAsStream("/static/drawing.css")) {
			String css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(classes).isNotEmpty().allSatisfy((name) -> assertThat(css).contains("." + name + " {"));
		}
	}

}
