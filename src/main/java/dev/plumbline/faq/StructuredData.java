package dev.plumbline.faq;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/**
 * Questions and answers in the words of schema.org, as JSON for a script element that
 * nothing runs.
 */
final class StructuredData {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private StructuredData() {
	}

	/** JSON without any character that could end the element it stands in. */
	static String of(List<Answers.Answer> answers) {
		List<Question> questions = answers.stream().map(StructuredData::question).toList();
		return JSON.writeValueAsString(new FaqPage("https://schema.org", "FAQPage", questions))
			.replace("&", "\\u0026")
			.replace("<", "\\u003c")
			.replace(">", "\\u003e");
	}

	private static Question question(Answers.Answer answer) {
		String text = answer.text().isEmpty() ? answer.inShort() : answer.inShort() + "\n\n" + answer.text();
		return new Question("Question", answer.question(), new Accepted("Answer", text));
	}

	/** In one order, so that every copy of the program writes the same page. */
	@JsonPropertyOrder({ "@context", "@type", "mainEntity" })
	private record FaqPage(@JsonProperty("@context") String context, @JsonProperty("@type") String type,
			@JsonProperty("mainEntity") List<Question> questions) {
	}

	@JsonPropertyOrder({ "@type", "name", "acceptedAnswer" })
	private record Question(@JsonProperty("@type") String type, @JsonProperty("name") String name,
			@JsonProperty("acceptedAnswer") Accepted answer) {
	}

	@JsonPropertyOrder({ "@type", "text" })
	private record Accepted(@JsonProperty("@type") String type, @JsonProperty("text") String text) {
	}

}
