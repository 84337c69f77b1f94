package dev.plumbline.api;

import dev.plumbline.advice.Advice;
import dev.plumbline.assessment.explanations.Caller;
import dev.plumbline.assessment.explanations.NotNow;
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
import java.util.Set;

/**
 * An example on the page: a title and the answers sent.
 *
 * @param explain whether it asks for everything that explains the advice
 */
record ApiExample(String title, boolean explain, Map<String, Object> answers) {

	private static final List<String> SHOWN = List.of("verdict", "headline", "provisional", "needed", "tests",
			"choices", "confidence", "runway", "rulebook", "program", "asOf");

	private static final List<String> SHOWN_EXPLAINED = List.of("verdict", "headline", "whyNot", "readings");

	private static final Set<String> EXPLAINED_AREA = Set.of("queue");

	private static final List<String> SHOWN_OF_A_TEST = List.of("outcome", "used", "usedNow", "because");

	private static final List<String> SHOWN_OF_A_CHOICE = List.of("choice", "runnerUp", "margin");

	static List<ApiExample> all() {
		YAMLMapper yaml = YAMLMapper.builder()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build();
		try (InputStream in = new ClassPathResource("api/examples.yaml").getInputStream()) {
			return yaml.readValue(in, new TypeReference<List<ApiExample>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the examples", ex);
		}
	}

	/** What is sent and what comes back, asked for now. */
	Shown shown(AdviceOfToday advice, Caller caller, ProblemTexts texts) {
		try {
			return shown(200, this.explain ? excerpt(advice.explainedOn(this.answers, caller))
					: excerpt(advice.on(this.answers)));
		}
		catch (RefusedAnswers refused) {
			Problem problem = texts.problem(refused);
			return shown(problem.status(), problem);
		}
		catch (NotNow later) {
			// the door would say the same
			Problem problem = texts.problem(later);
			return shown(problem.status(), problem);
		}
	}

	private Shown shown(int status, Object response) {
		return new Shown(this.title, this.explain ? "?explain=full" : "",
				ApiJson.writeIndented(Map.of("answers", this.answers)), status, ApiJson.writeIndented(response));
	}

	private static ObjectNode excerpt(ExplainedAdvice advice) {
		ObjectNode excerpt = ApiJson.tree(advice).retain(SHOWN_EXPLAINED);
		((ObjectNode) excerpt.path("whyNot")).retain(EXPLAINED_AREA);
		return excerpt;
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
	record Shown(String title, String query, String request, int status, String response) {
	}

}
