package dev.plumbline.report;

import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.Revisions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The reports of kept assessments. Each revision is numbered and sealed when anything of
 * it is first handed out, and is the same report ever after.
 */
@Component
public class Reports {

	private static final int SALT_BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final Assessments assessments;

	private final Revisions revisions;

	private final RulesInForce rules;

	private final Ledger ledger;

	private final Sealer sealer;

	private final Clock clock;

	Reports(Assessments assessments, Revisions revisions, RulesInForce rules, Ledger ledger, Sealer sealer,
			Clock clock) {
		this.assessments = assessments;
		this.revisions = revisions;
		this.rules = rules;
		this.ledger = ledger;
		this.sealer = sealer;
		this.clock = clock;
	}

	/**
	 * The report of the last advice given.
	 * @throws IllegalArgumentException when there is none yet
	 */
	public Report of(Assessment assessment) {
		return of(assessment, this.revisions.find(assessment, assessment.revision())
			.orElseThrow(() -> new IllegalArgumentException("Nothing was advised yet")));
	}

	/** The report of one of the revisions of this assessment. */
	public Report of(Assessment assessment, Revision revision) {
		Long id = assessment.id();
		if (id == null) {
			throw new IllegalArgumentException("Not kept, so nothing that could be numbered");
		}
		RuleSet ruleSet = this.rules.byNumber(revision.advice().rulebook());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		Entry entry = this.ledger.find(id, revision.number())
			.orElseGet(() -> this.ledger.enter(id, revision.number(), now,
					(number) -> entry(number, id, revision, ruleSet, now)));
		return report(entry, revision, ruleSet);
	}

	private Entry entry(String number, long assessment, Revision revision, RuleSet ruleSet, Instant now) {
		byte[] salt = new byte[SALT_BYTES];
		this.random.nextBytes(salt);
		Entry unsealed = new Entry(number, assessment, revision.number(), ruleSet.number(), ruleSet.hash(),
				revision.advice().asOf(), revision.advice().program(), "", "", "", HexFormat.of().formatHex(salt), now);
		byte[] content = SealedContent.bytes(json(unsealed, revision));
		Seal seal = this.sealer.seal(content, now);
		return new Entry(number, assessment, unsealed.revision(), unsealed.ruleSet(), unsealed.ruleSetHash(),
				unsealed.asOf(), unsealed.program(), seal.key(), seal.signature(), Sha256.of(content), unsealed.salt(),
				now);
	}

	/**
	 * The report of an entry, while its assessment is kept.
	 * @throws IllegalStateException when it is no longer what was sealed
	 */
	public Optional<Report> kept(Entry entry) {
		return assessment(entry).flatMap((assessment) -> this.revisions.find(assessment, entry.revision()))
			.map((revision) -> report(entry, revision, this.rules.byNumber(entry.ruleSet())));
	}

	/** Whether the assessment of an entry is still there. */
	public boolean isKept(Entry entry) {
		return assessment(entry).isPresent();
	}

	/** Whether something was advised for the same assessment since. */
	public boolean hasNewer(Entry entry) {
		return assessment(entry).filter((assessment) -> assessment.revision() > entry.revision()).isPresent();
	}

	private Optional<Assessment> assessment(Entry entry) {
		LocalDate today = LocalDate.now(this.clock);
		return Optional.ofNullable(entry.assessment())
			.flatMap(this.assessments::findById)
			.filter((assessment) -> !assessment.deleteAfter().isBefore(today));
	}

	private Report report(Entry entry, Revision revision, RuleSet ruleSet) {
		ObjectNode json = json(entry, revision);
		if (!Sha256.of(SealedContent.bytes(json)).equals(entry.content())) {
			throw new IllegalStateException("Report " + entry.number() + " is not kept as it was sealed");
		}
		return new Report(entry.number(), revision.number(), revision.answers(), revision.advice(), ruleSet,
				revision.givenAt(), entry.seal(), SealedContent.sealed(json, entry.seal()));
	}

	private static ObjectNode json(Entry entry, Revision revision) {
		return SealedContent.json(revision.answersText(), revision.adviceText(),
				new Particulars(Particulars.FORMAT, entry.number(), entry.revision(), entry.ruleSet(),
						entry.ruleSetHash(), entry.program(), entry.asOf(), revision.givenAt(), entry.sealedAt(),
						String.valueOf(entry.salt())));
	}

	/**
	 * Remembers a PDF that is handed out by its SHA-256, so that somebody who holds the
	 * file can be told whether it is byte for byte one of ours.
	 */
	public void issued(Report report, byte[] pdf) {
		this.ledger.issued(report.number(), pdf);
	}

}
