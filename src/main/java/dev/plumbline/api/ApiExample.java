package dev.plumbline.api;

import dev.plumbline.advice.Advice;
import dev.plumbline.questionnaire.RefusedAnswers;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** An example on the page: a title and the answers sent. */
record ApiExample(String title, Map<String, Object> answers) {

	private static final List<String> SHOWN = List.of("verdict", "headline", "provisional", "needed", "tests",
			"choices", "confidence", "runway", "rulebook", "program", "asOf");

	private static final List<String> SHOWN_OF_A_TEST = List.of("outcome", "used", "usedNow", "because");

	private static final List<String> SHOWN_OF_A_CHOICE = List.of("choice", "runnerUp", "margin");

	static List<ApiExample> all() {
		YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
		try (InputStream in = new ClassPathResource("api/examples.yaml").getInputStream()) {
			return yaml.readValue(in, new TypeReference<List<ApiExample>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the examples", ex);
		}
	}

	/** What is sent and what comes back, asked for now. */
	Shown shown(AdviceOfToday advice, ProblemTexts texts) {
		String request = ApiJson.writeIndented(Map.of("answers", this.answers));
		try {
			return new Shown(this.title, request, 200, ApiJson.writeIndented(excerpt(advice.on(this.answers))));
		}
		catch (RefusedAnswers refused) {
			Problem problem = texts.problem(refused);
			return new Shown(this.title, request, problem.status(), ApiJson.writeIndented(problem));
		}
	}

	private static ObjectNode excerpt(Advice advice) {
		ObjectNode excerpt = ApiJson.tree(advice).retain(SHOWN);
		retain(excerpt.path("tests"), SHOWN_OF_A_TEST);
		retain(excerpt.path("choices"), SHOWN_OF_A_CHOICE);
		return excerpt;
	}

	private static void retain(JsonNode objects, List<String> fields) {
		for (JsonNode object : objects) {
			((ObjectNode) object).retain(fields);
		}
	}

	/** An example as the page shows it; request and response are indented JSON. */
	record Shown(String title, String request, int status, String response) {
	}

}
