package dev.plumbline.packaged;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** That the two services of {@code compose.yaml} fit together. */
class ComposeFileTest {

	private final JsonNode file = new YAMLMapper().readTree(Path.of("compose.yaml"));

	private final JsonNode application = this.file.at("/services/plumbline");

	private final JsonNode database = this.file.at("/services/database");

	@Test
	void givesTheApplicationTheDatabaseThatItStarts() {
		JsonNode settings = this.application.path("environment");
		JsonNode made = this.database.path("environment");
		assertThat(settings.path("SPRING_DATASOURCE_URL").asString())
			.isEqualTo("jdbc:postgresql://database:5432/" + made.path("POSTGRES_DB").asString());
		assertThat(settings.path("SPRING_DATASOURCE_USERNAME")).isEqualTo(made.path("POSTGRES_USER"));
		assertThat(settings.path("SPRING_DATASOURCE_PASSWORD")).isEqualTo(made.path("POSTGRES_PASSWORD"));
		assertThat(this.application.at("/depends_on/database/condition").asString()).isEqualTo("service_healthy");
	}

	@Test
	void keepsTheDatabaseInAVolumeAndToItself() {
		assertThat(this.database.path("image").asString()).isEqualTo("postgres:18");
		assertThat(this.database.path("volumes").path(0).asString()).isEqualTo("database:/var/lib/postgresql");
		assertThat(this.file.path("volumes").has("database")).isTrue();
		assertThat(this.database.has("ports")).isFalse();
	}

}
