package dev.plumbline.ruleset;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules in force as a file. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class RulesFileTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	RulesInForce rules;

	@Test
	void isOpenToAllAndSaysWhichRulesItHolds() throws Exception {
		RuleSet inForce = this.rules.current();
		MockHttpServletResponse file = file(null);
		assertThat(file.getStatus()).isEqualTo(200);
		assertThat(file.getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(file.getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"plumbline-rules-" + inForce.number() + ".drl\"");
		assertThat(file.getContentAsString())
			.startsWith("// Plumbline, rule set " + inForce.number() + ", published 20")
			.contains("// " + inForce.hash() + "\n", "global dev.plumbline.advice.Conclusions conclusions;",
					"rule \"Strict order for each customer\"\nagenda-group \"evidence\"\nwhen\n")
			.endsWith("end\n")
			.doesNotContain("[");
	}

	@Test
	void isNotSentAgainToWhoeverHasIt() throws Exception {
		String tag = file(null).getHeader("ETag");
		assertThat(tag).startsWith("W/");
		assertThat(file(tag).getStatus()).isEqualTo(304);
		assertThat(file("W/\"0-" + "0".repeat(64) + "\"").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse file(String tag) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.get("/rules.drl").header("If-None-Match", (tag != null) ? tag : "none"))
			.andReturn()
			.getResponse();
	}

}
