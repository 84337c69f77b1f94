package dev.plumbline.site;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import javax.sql.DataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What shows nothing personal is read from memory, however busy the database is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class WithoutDatabaseTests {

	private static final List<String> PAGES = List.of("/", "/start?writers=one-place", "/faq",
			"/faq/kafka-rabbitmq-or-nats", "/faq/kafka-rabbitmq-or-nats?messaging=replay&messagesPerSecond=60000",
			"/casebook", "/casebook/agreement", "/casebook/figma-2020", "/evidence", "/evidence?q=kafka", "/api",
			"/verify", "/contact", "/questionnaire", "/privacy", "/accessibility", "/imprint", "/robots.txt",
			"/api/v1/questions", "/search");

	/** The least that the pool allows. */
	private static final long PATIENCE_MS = 250;

	@Autowired
	MockMvc mvc;

	@Autowired
	DataSource database;

	@Test
	void areShownWhileNoConnectionIsToBeHad() throws Exception {
		HikariDataSource pool = this.database.unwrap(HikariDataSource.class);
		long patience = pool.getConnectionTimeout();
		List<Connection> taken = new ArrayList<>();
		try {
			while (taken.size() < pool.getMaximumPoolSize()) {
				taken.add(pool.getConnection());
			}
			pool.setConnectionTimeout(PATIENCE_MS);
			for (String page : PAGES) {
				assertThatNoException().as(page).isThrownBy(() -> assertThat(status(page)).isEqualTo(200));
			}
			assertThat(status("/search?q=kafka")).isEqualTo(503);
		}
		finally {
			pool.setConnectionTimeout(patience);
			giveBack(taken);
		}
	}

	private int status(String page) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(page)).andReturn().getResponse();
		return response.getStatus();
	}

	private static void giveBack(List<Connection> taken) throws SQLException {
		for (Connection connection : taken) {
			connection.close();
		}
	}

}
