package dev.plumbline.casebook.pages;

import dev.plumbline.advice.Shipped;
import dev.plumbline.casebook.Agreement.Comparison;
import dev.plumbline.casebook.CaseOutcome;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.casebook.ReviewedCase;
import dev.plumbline.casebook.pages.CaseView.Reason;
import dev.plumbline.casebook.pages.CaseView.Side;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands behind a miss, whether something was chosen there or a test decided. */
class SidesWriterTest {

	private final CasebookWords words = words();

	private static CasebookWords words() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages", "messages-questionnaire", "messages-casebook");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new CasebookWords(messages, Locale.ENGLISH, Shipped.RULES.current());
	}

	@Test
	void namesTheRulesForTheChosenAndForWhatWouldHaveBeenRight() {
		List<Side> sides = sides("alibaba-k8s-2019", CaseOutcome.COORDINATION);
		assertThat(sides).extracting(Side::label).containsExactly("Consul", "etcd");
		assertThat(sides.get(0).reasons()).extracting(Reason::rule).contains("Names across many hosts");
		assertThat(sides).allSatisfy((side) -> assertThat(side.reasons())
			.allMatch((reason) -> reason.weight().matches("[+−][1-8]|ruled out")));
	}

	@Test
	void saysWhatRulesACandidateOut() {
		List<Reason> reasons = sides("hn-2021", CaseOutcome.STYLE).stream()
			.flatMap((side) -> side.reasons().stream())
			.toList();
		assertThat(reasons).isNotEmpty().noneMatch((reason) -> reason.weight().equals("ruled out"));
		assertThat(sides("monzo-2020", CaseOutcome.STYLE, Map.of("engineers", 2)).get(1).reasons())
			.anyMatch((reason) -> reason.weight().equals("ruled out"));
	}

	@Test
	void namesTheRuleThatDecidedATest() {
		List<Side> sides = sides("form3-uk-2026", CaseOutcome.AVAILABILITY);
		assertThat(sides).singleElement().satisfies((side) -> {
			assertThat(side.sum()).isEqualTo("Yes");
			assertThat(side.reasons()).singleElement()
				.satisfies((reason) -> assertThat(Shipped.RULES.current().rulebook().rule(reason.rule()).because())
					.isEqualTo(reason.because()));
		});
	}

	@Test
	void namesAllThreeTestsBehindAVerdict() {
		assertThat(sides("form3-uk-2026", CaseOutcome.VERDICT)).hasSize(3);
	}

	@Test
	void ownsUpWhereNoRuleDecidedATest() {
		assertThat(sides("hn-2021", CaseOutcome.AVAILABILITY, Map.of())).singleElement()
			.satisfies((side) -> assertThat(side.reasons()).extracting(Reason::rule).containsExactly("No rule"));
	}

	private List<Side> sides(String id, CaseOutcome outcome) {
		return sides(id, outcome, Casebook.shipped().find(id).orElseThrow().answers().toMap());
	}

	private List<Side> sides(String id, CaseOutcome outcome, Map<String, Object> answers) {
		PublishedCase published = Casebook.shipped().find(id).orElseThrow();
		ReviewedCase reviewed = new ReviewedCase(published, Shipped.advise(answers), List.<Comparison>of());
		return new SidesWriter(reviewed, this.words).sides(outcome);
	}

}
