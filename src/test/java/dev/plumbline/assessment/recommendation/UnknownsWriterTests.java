package dev.plumbline.assessment.recommendation;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.explaining.Explainer;
import dev.plumbline.assessment.recommendation.UnknownsView.Result;
import dev.plumbline.assessment.recommendation.UnknownsView.Unknown;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.PlainBusiness;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.ruleset.ShippedRules;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not known, in the words of the page. */
class UnknownsWriterTests {

	private static final RuleSet RULES = new ShippedRules().current();

	@Test
	void hasNothingOpenWhenEverythingWasSaid() {
		UnknownsView view = view(PlainBusiness.tests());
		assertThat(view.open()).isZero();
		assertThat(view.varies()).isEmpty();
	}

	@Test
	void tellsWhatDependsOnAnOpenAnswerAndWhatDoesNot() {
		UnknownsView view = view(PlainBusiness.tests().unsure("regionOutage"));
		assertThat(view.tried()).isEqualTo(4);
		assertThat(view.varies()).extracting(Result::what)
			.containsExactly("Verdict", "Is availability across regions really needed?", "Where it runs");
		assertThat(view.varies().get(0).shares()).extracting((share) -> share.outcome() + " " + share.often())
			.containsExactly("Not needed in about half of them (50%)", "Distributed in some of them (25%)",
					"Not yet in some of them (25%)");
		assertThat(view.holds()).extracting(Result::what).contains("Queue", "Database for the business data");
	}

	@Test
	void ranksWhatIsWorthFindingOutAndNamesWhatIsNot() {
		UnknownsView view = view(PlainBusiness.tests().unsure("regionOutage").unsure("runsKubernetes"));
		assertThat(view.first()).singleElement().satisfies((open) -> {
			assertThat(open.answer().id()).isEqualTo("regionOutage");
			assertThat(open.worth()).isEqualTo("This alone decides.");
			assertThat(open.findOut()).contains("Our region is gone");
		});
		assertThat(view.needless()).extracting(RecommendationView.Linked::label).containsExactly("Runs Kubernetes");
	}

	@Test
	void showsAFewAtOnceAndTheRestOnDemand() {
		UnknownsView view = view(everythingUnsure());
		assertThat(view.some()).isTrue();
		assertThat(view.first()).hasSize(3);
		assertThat(view.more()).isNotEmpty().extracting(Unknown::worth).contains("This settles a little of it.");
		assertThat(view.first().size() + view.more().size() + view.needless().size()).isEqualTo(view.open());
	}

	@Test
	void isReadable() {
		String page = page(
				view(PlainBusiness.tests().unsure("regionOutage").unsure("dataGb").unsure("runsKubernetes")));
		assertThat(page).contains("3 answers are unsure or a range. We worked the advice out for each of the 40 ways")
			.contains("<a href=\"/me/change?answer=regionOutage\">")
			.contains("Not worth finding out, as they change nothing:")
			.contains("Queue <b>No queue</b>")
			.doesNotContain("??");
	}

	@Test
	void saysWhenOnlySomeWaysWereTried() {
		String page = page(view(everythingUnsure()));
		assertThat(page).contains("38 answers are unsure or a range. We worked the advice out for 512 of the many ways")
			.contains("Made no difference in anything we tried:")
			.contains("<code>")
			.contains("<ol class=\"find-out\" start=\"4\">")
			.doesNotContain("??");
	}

	@Test
	void saysWhenNothingDependsOnWhatIsOpen() {
		String page = page(view(PlainBusiness.tests().unsure("runsKubernetes")));
		assertThat(page)
			.contains("One answer is unsure or a range. We worked the advice out for each of the 2 ways to read it")
			.contains("Nothing, so there is nothing you would have to find out.")
			.doesNotContain("What to find out first");
	}

	private static UnknownsView view(Answers answers) {
		return new UnknownsWriter(new RecommendationWords(messages(), Locale.ENGLISH, RULES), RULES.candidates())
			.write(Explainer.explain(RULES, Questionnaire.shipped().requirements(answers)));
	}

	private static String page(UnknownsView view) {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(messages());
		return engine
			.process("assessment/recommendation-unknowns", Set.of("unknowns"),
					new Context(Locale.ENGLISH, Map.of("unknowns", view, "change", "/me/change")))
			.replaceAll("\\s+", " ");
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private static Answers everythingUnsure() {
		Answers answers = Answers.none();
		for (Question question : Questionnaire.shipped().questions()) {
			answers = answers.unsure(question.id());
		}
		return answers;
	}

}
