package dev.plumbline.browser;

import dev.plumbline.questionnaire.Page;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

/** What holds of every page: it keeps nobody out, and sticks out nowhere. */
@BrowserTest
class EveryPageTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/?deleted", "/privacy", "/accessibility", "/imprint", "/faq",
			"/faq/kafka-rabbitmq-or-nats?messaging=replay", "/faq/what-is-a-distributed-systems-engineer", "/start",
			"/start?writers=same-records", "/start?peakRequestsPerSecond=x", "/search?q=kafka", "/search?q=kakfa",
			"/api", "/evidence", "/evidence?q=kafka&overdue", "/questionnaire", "/unreadable.html", "/casebook",
			"/casebook?verdict=distributed", "/casebook/agreement", "/casebook/alibaba-k8s-2019",
			"/casebook/netflix-keystone-2016", "/verify", "/verify?number=PL-1999-000001", "/verify?number=none" })
	void holdsOfWhatIsOpenToAll(String path, Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(path);
		visitor.findsNoFault();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/assessments/nobodys", "/casebook/nobody" })
	void holdsOfRefusals(String path, Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.isRefused(path);
		visitor.isAt("There is no such page");
		visitor.findsNoFault();
	}

	@ParameterizedTest
	@MethodSource
	void holdsOfEveryPageOfQuestions(Page page, Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(visitor.isAdvised(Sample.DISTRIBUTED) + "/questions/" + page.id());
		visitor.isAt(page.title());
		visitor.findsNoFault();
	}

	static Stream<Named<Page>> holdsOfEveryPageOfQuestions() {
		return Questionnaire.shipped().pages().stream().map((page) -> Named.of(page.id(), page));
	}

	@Test
	void holdsOfTheReview(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(visitor.isAdvised(Sample.DISTRIBUTED) + "/review");
		visitor.isAt("Your answers");
		visitor.reads("do not go together");
		visitor.findsNoFault();
	}

	@ParameterizedTest
	@EnumSource
	void holdsOfEveryRecommendation(Sample sample, Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(visitor.isAdvised(sample));
		visitor.isOnThePageCalled(sample.verdict() + ": recommendation · Plumbline");
		visitor.findsNoFault();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?dataGb=90000", "?dataGb=much" })
	void holdsOfAnswersTriedOut(String tried, Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(visitor.isAdvised(Sample.DISTRIBUTED) + "/what-if" + tried);
		visitor.isAt("What if?");
		visitor.findsNoFault();
	}

	@Test
	void holdsOfTheLastQuestionBeforeDeleting(Visitors visitors) {
		Visitor visitor = visitors.with(Device.DESK);
		visitor.opens(visitor.isAdvised(Sample.NOT_NEEDED) + "/delete");
		visitor.isAt("Delete this recommendation?");
		visitor.findsNoFault();
	}

}
