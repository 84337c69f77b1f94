package dev.plumbline.search;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The editions that are kept, and what stands in them. */
@Component
class Index {

	/** Few enough to read, of each kind. */
	private static final int MOST_OF_A_KIND = 6;

	private static final int MOST_OF_ONE_KIND = 100;

	private static final String HEADLINE = "StartSel=\"" + Snippet.START + "\", StopSel=\"" + Snippet.STOP
			+ "\", MaxFragments=2, MaxWords=28, MinWords=14, FragmentDelimiter=\" … \"";

	private static final String INSERT = "insert into search_document "
			+ "(edition, kind, key, place, title, names, summary, body) values (?, ?, ?, ?, ?, ?, ?, ?)";

	private static final String WHOLE = "websearch_to_tsquery('english', :text)";

	private static final String BEGUN = "(" + WHOLE
			+ " || (websearch_to_tsquery('english', :before) && to_tsquery('english', :word)))";

	private static final String FIND = """
			with asked as (select %s as query),
			ranked as (
			    select kind, key, place, title, summary, summary || ' ' || body as text, query,
			        ts_rank(words, query, 1) as rank
			    from search_document, asked
			    where edition = :edition and words @@ query and (:kind = '' or kind = :kind)),
			numbered as (
			    select ranked.*, count(*) over (partition by kind) as of_its_kind,
			        row_number() over (partition by kind order by rank desc, place) as number
			    from ranked)
			select kind, key, title, summary, of_its_kind, ts_headline('english', text, query, :headline) as snippet
			from numbered where number <= :most order by kind, number""";

	private final JdbcTemplate batches;

	private final JdbcClient sql;

	Index(JdbcTemplate batches, JdbcClient sql) {
		this.batches = batches;
		this.sql = sql;
	}

	/**
	 * Makes sure that an edition is there, as a whole or not at all.
	 * @return whether it had to be filled
	 */
	@Transactional
	public boolean keep(String edition, List<Document> documents) {
		// waits for a copy that is just filling it
		boolean missing = this.sql.sql("insert into search_edition (hash) values (?) on conflict do nothing")
			.param(edition)
			.update() == 1;
		if (missing) {
			this.batches.batchUpdate(INSERT, new Filling(edition, documents));
		}
		else {
			this.sql.sql("update search_edition set used_at = now() where hash = ?").param(edition).update();
		}
		return missing;
	}

	/** Deletes what no copy has used for a day, though every copy says so each hour. */
	@Transactional
	public int forget() {
		return this.sql.sql("delete from search_edition where used_at < now() - interval '1 day'").update();
	}

	/** When an edition was filled, if it is there. */
	Optional<Instant> filledAt(String edition) {
		return this.sql.sql("select filled_at from search_edition where hash = ?")
			.param(edition)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/** What holds all that is asked for; the best of each kind, or many of one. */
	Hits find(String edition, Query query, @Nullable Kind only) {
		Query.Begun begun = query.begun();
		return find(edition, FIND.formatted((begun != null) ? BEGUN : WHOLE), query.text(), begun, only);
	}

	/** What holds any of the words, best first. */
	Hits findAny(String edition, Query query) {
		return find(edition, FIND.formatted(WHOLE), String.join(" or ", query.words()), null, null);
	}

	private Hits find(String edition, String statement, String text, Query.@Nullable Begun begun, @Nullable Kind only) {
		return Hits.of(this.sql.sql(statement)
			.param("edition", edition)
			.param("text", text)
			.param("before", (begun != null) ? begun.before() : "")
			.param("word", (begun != null) ? begun.word() + ":*" : "")
			.param("kind", (only != null) ? only.id() : "")
			.param("most", (only != null) ? MOST_OF_ONE_KIND : MOST_OF_A_KIND)
			.param("headline", HEADLINE)
			.query(Index::hit)
			.list());
	}

	private static Hits.Counted hit(ResultSet row, int number) throws SQLException {
		return new Hits.Counted(new Hit(Kind.of(row.getString("kind")), row.getString("key"), row.getString("title"),
				Snippet.of(row.getString("snippet"), row.getString("summary"))), row.getInt("of_its_kind"));
	}

	/**
	 * Whether a query asks for anything: not for words alone that stand in every text,
	 * nor only for what is not to be there.
	 */
	boolean saysAnything(Query query) {
		return this.sql.sql("select querytree(" + WHOLE + ") not in ('', 'T')")
			.param("text", query.text())
			.query(Boolean.class)
			.single();
	}

	private record Filling(String edition, List<Document> documents) implements BatchPreparedStatementSetter {

		@Override
		public void setValues(PreparedStatement row, int place) throws SQLException {
			Document document = this.documents.get(place);
			row.setString(1, this.edition);
			row.setString(2, document.kind().id());
			row.setString(3, document.key());
			row.setInt(4, place);
			row.setString(5, document.title());
			row.setString(6, document.names());
			row.setString(7, document.summary());
			row.setString(8, document.body());
		}

		@Override
		public int getBatchSize() {
			return this.documents.size();
		}

	}

}
