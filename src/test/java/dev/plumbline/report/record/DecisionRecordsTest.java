package dev.plumbline.report.record;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.Scenario;
import dev.plumbline.advice.Scenarios;
import dev.plumbline.advice.Shipped;
import dev.plumbline.advice.explaining.Explainer;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.report.Report;
import dev.plumbline.report.Seal;
import dev.plumbline.rules.RuleSetText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a decision record says of the golden scenarios; run with -Dgolden=write to renew
 * the files.
 */
class DecisionRecordsTest {

	private static final Path FOLDER = Path.of("src/test/resources/report/record");

	private static final String GOLDEN = "scenarios/01-golden.yaml";

	private final DecisionRecords records = new DecisionRecords(messages());

	static List<Scenario> scenarios() {
		return Scenarios.of(new RuleSetText(Map.of(GOLDEN, Shipped.TEXT.file(GOLDEN)))).all();
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void saysWhatItSaid(Scenario scenario) throws IOException {
		String written = written(scenario, Shipped.RULES.current());
		Path file = FOLDER.resolve(scenario.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".md");
		if ("write".equals(System.getProperty("golden"))) {
			Files.createDirectories(FOLDER);
			Files.writeString(file, written);
		}
		assertThat(written).isEqualTo(Files.readString(file));
	}

	@Test
	void keepsNoFileOfAScenarioThatIsGone() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			assertThat(files).hasSameSizeAs(scenarios());
		}
	}

	@Test
	void showsRulesOfStrangersAsTheyAreTyped() {
		String evil = "a <img src=x onerror=alert(1)> *b* __c__ http://evil.example `d` # e";
		Map<String, String> files = new HashMap<>(Shipped.TEXT.files());
		files.replaceAll((name, text) -> name.endsWith(".dslr")
				? text.replaceAll("Because \"([^\"]*)\"", "Because \"" + evil + "\"") : text);
		RuleSet hostile = RuleSet.read(1, new RuleSetText(files));
		String written = written(scenarios().get(2), hostile);
		StringBuilder shown = new StringBuilder();
		Parser.builder().build().parse(written).accept(new Suspicious(shown));
		assertThat(shown.toString()).contains(evil);
		assertThat(written).doesNotContain("http://evil", "\\n<img", " <img");
	}

	private String written(Scenario scenario, RuleSet ruleSet) {
		Answers answers = Questionnaire.shipped().read(scenario.answers());
		Advice advice = new Advisor(Shipped.RULES, "0.1.0").advise(Shipped.requirements(answers), Shipped.DAY, ruleSet);
		Seal seal = new Seal("0123456789abcdef", "c2VhbGVk", Instant.parse("2026-11-01T12:34:56Z"));
		Report report = new Report("PL-2026-000123", 1, answers, advice, ruleSet, Instant.parse("2026-11-01T12:00:00Z"),
				seal, new byte[0]);
		return this.records.write(report, Explainer.explain(ruleSet, Shipped.requirements(answers)), Locale.ENGLISH);
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages", "messages-questionnaire", "messages-seal");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	/** Collects the text, and stops at what only markup of a stranger could have made. */
	private static final class Suspicious extends AbstractVisitor {

		private final StringBuilder shown;

		Suspicious(StringBuilder shown) {
			this.shown = shown;
		}

		@Override
		public void visit(Text text) {
			this.shown.append(text.getLiteral());
		}

		@Override
		public void visit(HtmlInline html) {
			fail(html);
		}

		@Override
		public void visit(HtmlBlock html) {
			fail(html);
		}

		@Override
		public void visit(Image image) {
			fail(image);
		}

		@Override
		public void visit(Emphasis emphasis) {
			fail(emphasis);
		}

		@Override
		public void visit(Code code) {
			fail(code);
		}

		private static void fail(Node node) {
			throw new AssertionError("Markup of a stranger: " + node);
		}

	}

}
