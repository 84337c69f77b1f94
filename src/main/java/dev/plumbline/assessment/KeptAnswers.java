package dev.plumbline.assessment;

import dev.plumbline.questionnaire.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all kept assessments were last advised on, for whoever asks other rules about it.
 * Assessments go by their numbers here; secret addresses are not even read.
 */
@Component
public class KeptAnswers {

	private static final String LATEST = " from assessment a join assessment_revision r "
			+ "on r.assessment = a.id and r.number = a.revision where a.delete_after >= ?";

	private final JdbcClient sql;

	private final Clock clock;

	KeptAnswers(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	/** How many assessments were ever given advice and are still kept. */
	public int count() {
		return this.sql.sql("select count(*)" + LATEST).param(today()).query(Integer.class).single();
	}

	/**
	 * The next of them by number.
	 * @param number of the assessment after which to begin; 0 for the first
	 * @param most how many at most
	 */
	public List<Given> after(long number, int most) {
		return this.sql.sql("select a.id, r.answers::text" + LATEST + " and a.id > ? order by a.id limit ?")
			.params(today(), number, most)
			.query((row, at) -> new Given(row.getLong(1), row.getString(2)))
			.list();
	}

	/**
	 * For how many of the kept assessments each rule set has given advice, by its number;
	 * one that has given none is left out.
	 */
	public Map<Integer, Integer> advisedByRuleSet() {
		Map<Integer, Integer> advised = new LinkedHashMap<>();
		this.sql.sql("select rule_set, count(distinct assessment) from assessment_revision group by 1 order by 1")
			.query((row) -> {
				advised.put(row.getInt(1), row.getInt(2));
			});
		return advised;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * The answers that an assessment was last advised on.
	 *
	 * @param number of the assessment
	 * @param json as they are kept
	 */
	public record Given(long number, String json) {

		/**
		 * Reads them, which takes a moment.
		 * @throws dev.plumbline.questionnaire.RefusedAnswers when this program cannot
		 */
		public Answers answers() {
			return KeptText.readAnswers(this.json);
		}

		@Override
		public String toString() {
			return "answers of assessment " + this.number;
		}

	}

}
