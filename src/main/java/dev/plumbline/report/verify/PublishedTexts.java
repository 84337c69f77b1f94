package dev.plumbline.report.verify;

import dev.plumbline.rules.RuleSetText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** Reads them from where they are published. */
@Component
class PublishedTexts implements RuleTexts {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient sql;

	PublishedTexts(JdbcClient sql) {
		this.sql = sql;
	}

	@Override
	public RuleSetText text(int number) {
		return this.sql.sql("select files from rule_set where number = :number")
			.param("number", number)
			.query(String.class)
			.optional()
			.map((files) -> new RuleSetText(JSON.readValue(files, new TypeReference<Map<String, String>>() {
			})))
			.orElseThrow(() -> new IllegalArgumentException("There is no rule set " + number));
	}

}
