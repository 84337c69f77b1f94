package dev.plumbline.assessment.whatif;

import dev.plumbline.advice.Advisor;
import dev.plumbline.advice.explaining.Explainer;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.assessment.asking.Trials;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.assessment.explanations.ExplanationSettings;
import dev.plumbline.assessment.explanations.Explanations;
import dev.plumbline.assessment.explanations.NotNow;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Whoever tries while there is no time is told when to come back, and loses nothing. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class CrowdedWhatIfTests {

	private static final Answers ORDINARY = Answers.none().with("dataGb", 200).with("regionOutage", "half-day");

	@Autowired
	Trials trials;

	@Autowired
	TriedWriter writer;

	@Autowired
	Advisor advisor;

	@Autowired
	Clock clock;

	@Autowired
	Retention retention;

	@Autowired
	Assessments assessments;

	@Autowired
	ThymeleafViewResolver pages;

	/** What the frame of every page is told. */
	@Autowired
	List<HandlerInterceptor> frame;

	@Test
	void tellsOneAddressThatItHasHadItsShareWhileOthersAreServed() throws Exception {
		try (Explanations explanations = explanations(Duration.ofMinutes(1))) {
			MockMvc page = page(explanations);
			String address = address();
			assertThat(tried(page, address, "192.0.2.1").getStatus()).isEqualTo(200);
			assertLater(tried(page, address, "192.0.2.1"), 429, "You are trying faster than we allow. Wait ");
			assertThat(tried(page, address, "192.0.2.2").getStatus()).isEqualTo(200);
		}
	}

	@Test
	void tellsEverybodyThatThereIsTooMuchToDo() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch released = new CountDownLatch(1);
		ExecutorService others = Executors.newSingleThreadExecutor();
		try (Explanations explanations = explanations(Duration.ofMillis(100))) {
			Future<?> other = others.submit(() -> explanations.within(new Caller("another"), () -> {
				begun.countDown();
				return wait(released);
			}));
			begun.await();
			assertLater(tried(page(explanations), address(), "192.0.2.1"), 503,
					"We have too much to do at the moment. Wait a second");
			assertThatThrownBy(other::get).hasCauseInstanceOf(NotNow.class);
		}
		finally {
			released.countDown();
			others.shutdown();
		}
	}

	private static boolean wait(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return true;
	}

	private static void assertLater(MockHttpServletResponse response, int status, String says) throws Exception {
		assertThat(response.getStatus()).isEqualTo(status);
		assertThat(Integer.parseInt(response.getHeader("Retry-After"))).isBetween(1, 60);
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains(says, "name=\"dataGb\" value=\"9000\"")
			.doesNotContain("Keep these answers");
	}

	/** One at work, one waiting, one for each address. */
	private static Explanations explanations(Duration patience) {
		return new Explanations(new ExplanationSettings(1, 1, patience, 1, 0), Explainer::explain,
				new SimpleMeterRegistry());
	}

	private MockMvc page(Explanations explanations) {
		return MockMvcBuilders
			.standaloneSetup(new WhatIfPage(this.trials, this.writer, this.advisor, explanations, this.clock))
			.addInterceptors(this.frame.toArray(HandlerInterceptor[]::new))
			// not as it is, which would be told of another context
			.setViewResolvers((name, locale) -> this.pages.resolveViewName(name, locale))
			.build();
	}

	private static MockHttpServletResponse tried(MockMvc page, String address, String caller) throws Exception {
		return page.perform(get(address + "/what-if").param("dataGb", "9000").with((request) -> {
			request.setRemoteAddr(caller);
			return request;
		})).andReturn().getResponse();
	}

	private String address() {
		Assessment assessment = new Assessment(ORDINARY, this.clock.instant(), this.retention);
		assessment.advise(
				this.advisor.advise(Questionnaire.shipped().requirements(ORDINARY), LocalDate.now(this.clock)),
				this.clock.instant(), this.retention);
		return "/assessments/" + this.assessments.save(assessment).secret().value();
	}

}
