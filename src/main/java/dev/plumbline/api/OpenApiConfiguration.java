package dev.plumbline.api;

import dev.plumbline.questionnaire.Questionnaire;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStream;

/**
 * Publishes the OpenAPI document: our words, and schemas made from what the program does.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	@Bean
	OpenAPI openApi() throws IOException {
		try (InputStream in = new ClassPathResource("api/openapi.yaml").getInputStream()) {
			return Yaml31.mapper().readValue(in, OpenAPI.class);
		}
	}

	/**
	 * Added late, because springdoc copies the document above in a way that loses schemas
	 * of maps.
	 */
	@Bean
	OpenApiCustomizer generatedSchemas() {
		return (document) -> {
			document.getComponents().addSchemas("Answers", AnswersSchema.of(Questionnaire.shipped()));
			AdviceSchema.all().forEach(document.getComponents()::addSchemas);
		};
	}

}
