package dev.plumbline.enquiry;

import dev.plumbline.advice.Advisor;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Retention;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Questionnaire;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Somebody who fills in the contact form, and can be told from everybody else. */
final class Sender {

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"(form|assessment|revision|shown)\" value=\"([^\"]+)\">");

	private final MockMvc mvc;

	final Map<String, String> fields = new LinkedHashMap<>();

	Sender(MockMvc mvc, String who) {
		this.mvc = mvc;
		this.fields.put("name", who);
		this.fields.put("mail", who.toLowerCase() + "@example.com");
		this.fields.put("company", "Works of " + who);
		this.fields.put("role", "CTO");
		this.fields.put("timeframe", "THIS_QUARTER");
		this.fields.put("budget", "");
		this.fields.put("message", "We of " + who + " have questions.");
		this.fields.put("consent", "yes");
	}

	/** Opens the form at an address, and takes from it what it carries. */
	String opens(String address) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(address)).andReturn().getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		takes(response.getContentAsString());
		return response.getContentAsString();
	}

	void takes(String page) {
		this.fields.keySet().removeIf((name) -> name.equals("assessment") || name.equals("revision"));
		Matcher hidden = HIDDEN.matcher(page);
		while (hidden.find()) {
			this.fields.put(hidden.group(1), hidden.group(2));
		}
	}

	MockHttpServletResponse sends(String... parts) throws Exception {
		MockHttpServletRequestBuilder request = post("/contact");
		this.fields.forEach(request::param);
		for (String part : parts) {
			request.param("send", part);
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

	/** An assessment whose recommendation can be sent. */
	static Assessment advised(Assessments assessments, Advisor advisor, Retention retention) {
		Answers answers = Answers.none().with("dataGb", 120).with("engineers", 6);
		Assessment draft = new Assessment(answers, Instant.parse("2026-11-22T10:00:00Z"), retention);
		draft.advise(advisor.advise(Questionnaire.shipped().requirements(answers), LocalDate.of(2026, 11, 22)),
				Instant.parse("2026-11-22T10:00:00Z"), retention);
		return assessments.save(draft);
	}

}
