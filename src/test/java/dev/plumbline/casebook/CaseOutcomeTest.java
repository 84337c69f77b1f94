package dev.plumbline.casebook;

import dev.plumbline.advice.Advice.Outcome;
import dev.plumbline.advice.Advice.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaseOutcomeTest {

	@ParameterizedTest
	@CsvSource({ "NOT_NEEDED, single-server, single-machine", "NOT_YET, single-server, single-machine",
			"NOT_NEEDED, primary-with-standby, single-primary", "NOT_YET, warm-standby-region, single-primary",
			"ONE_PART, single-server, distributed", "DISTRIBUTED, multi-region-active, distributed" })
	void aVerdictIsReadTogetherWithItsTopology(Verdict verdict, String topology, String word) {
		assertThat(CaseOutcome.VERDICT.said(Opinions.verdict(verdict, topology))).isEqualTo(Said.of(word));
	}

	@Test
	void aVerdictThatCannotTellAgreesWithNothing() {
		Said said = CaseOutcome.VERDICT.said(Opinions.verdict(Verdict.CANNOT_TELL, "single-server"));
		assertThat(said.word()).isEqualTo("cannot-tell");
		assertThat(said.agreesWith()).isEmpty();
	}

	@Test
	void eachTestSpeaksForItself() {
		Opinion opinion = Opinions.tests(Outcome.YES, Outcome.NO, Outcome.NOT_YET);
		assertThat(CaseOutcome.TRAFFIC.said(opinion)).isEqualTo(Said.of("true"));
		assertThat(CaseOutcome.AVAILABILITY.said(opinion)).isEqualTo(Said.of("false"));
		assertThat(CaseOutcome.DATA_MODEL.said(opinion).word()).isEqualTo("not-yet");
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAFFIC", "AVAILABILITY", "DATA_MODEL" })
	void notYetAgreesWithEitherButIsNoYesOrNo(CaseOutcome test) {
		Said said = test.said(Opinions.tests(Outcome.NOT_YET, Outcome.NOT_YET, Outcome.NOT_YET));
		assertThat(said.agreesWith()).containsExactlyInAnyOrder("true", "false");
		assertThat(said.isYesOrNo()).isFalse();
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAFFIC", "AVAILABILITY", "DATA_MODEL" })
	void anUnknownTestAgreesWithNothing(CaseOutcome test) {
		Said said = test.said(Opinions.tests(Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN));
		assertThat(said.agreesWith()).isEmpty();
		assertThat(said.isYesOrNo()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "postgres-sharded", "cockroachdb", "yugabytedb", "spanner" })
	void aDatabaseOfManyWritersIsDistributedWhateverTheDataModelSays(String database) {
		for (Outcome outcome : Outcome.values()) {
			assertThat(CaseOutcome.DATA_MODEL.said(Opinions.dataModel(outcome, database))).isEqualTo(Said.of("true"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "NO, false", "NOT_YET, not-yet", "YES, true" })
	void withOneWriterTheDataModelDecides(Outcome outcome, String word) {
		assertThat(CaseOutcome.DATA_MODEL.said(Opinions.dataModel(outcome, "postgres-partitioned")).word())
			.isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource({ "postgres", "postgres-partitioned" })
	void onePostgresIsReplicationTooUnlessItStandsAlone(String database) {
		assertThat(CaseOutcome.DATABASE.said(Opinions.database("single-server", database)).agreesWith())
			.containsExactly("single-postgres");
		assertThat(CaseOutcome.DATABASE.said(Opinions.database("primary-with-standby", database)).agreesWith())
			.containsExactlyInAnyOrder("single-postgres", "postgres-replication");
	}

	@ParameterizedTest
	@CsvSource({ "postgres-replicas, postgres-replication", "postgres-sharded, sharded-distributed",
			"cockroachdb, sharded-distributed", "yugabytedb, sharded-distributed", "spanner, sharded-distributed" })
	void otherDatabasesHaveOneWord(String database, String word) {
		assertThat(CaseOutcome.DATABASE.said(Opinions.database("single-server", database))).isEqualTo(Said.of(word));
	}

	@ParameterizedTest
	@CsvSource({ "none, none", "postgres-queue, none", "managed-queue, none", "rabbitmq, rabbitmq", "nats, nats",
			"kafka, kafka" })
	void aQueueNobodyHasToRunCountsAsNone(String queue, String word) {
		assertThat(CaseOutcome.QUEUE.said(Opinions.parts(queue, "none", "monolith"))).isEqualTo(Said.of(word));
	}

	@ParameterizedTest
	@CsvSource({ "none, none", "postgres-lock, none", "etcd, etcd", "consul, consul", "zookeeper, zookeeper" })
	void aLockInTheDatabaseCountsAsNoCoordination(String coordination, String word) {
		assertThat(CaseOutcome.COORDINATION.said(Opinions.parts("none", coordination, "monolith")))
			.isEqualTo(Said.of(word));
	}

	@ParameterizedTest
	@CsvSource({ "monolith, modular-monolith", "modular-monolith, modular-monolith",
			"modular-plus-services, modular-monolith", "microservices, microservices" })
	void onlyMicroservicesAreMicroservices(String style, String word) {
		assertThat(CaseOutcome.STYLE.said(Opinions.parts("none", "none", style))).isEqualTo(Said.of(word));
	}

}
