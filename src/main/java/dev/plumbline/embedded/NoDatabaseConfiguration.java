package dev.plumbline.embedded;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Says what is missing when nobody has named a database and there is no embedded server,
 * as in the packaged program.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingClass("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@Conditional(NoDatabaseNamed.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class NoDatabaseConfiguration {

	@Bean
	JdbcConnectionDetails noConnectionDetails() {
		throw new StartRefused("Plumbline needs a PostgreSQL database: set SPRING_DATASOURCE_URL, "
				+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
	}

}
