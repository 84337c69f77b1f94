package dev.plumbline.report.verify;

import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import dev.plumbline.questionnaire.RefusedAnswers;
import dev.plumbline.report.Entry;
import dev.plumbline.report.Ledger;
import dev.plumbline.report.Report;
import dev.plumbline.report.Reports;
import dev.plumbline.report.Sealer;
import dev.plumbline.report.Sha256;
import dev.plumbline.report.verify.FileResult.Answered;
import dev.plumbline.report.verify.FileResult.Outcome;
import dev.plumbline.report.verify.FileResult.Told;
import dev.plumbline.report.verify.NumberResult.Reproduced;
import dev.plumbline.rules.RulesRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells whether a report is genuine, to whoever holds it or knows its number. */
@Component
class Verifier {

	private static final Logger logger = LoggerFactory.getLogger(Verifier.class);

	private final Ledger ledger;

	private final Sealer sealer;

	private final Reports reports;

	private final Comparison comparison;

	private final MessageSource messages;

	Verifier(Ledger ledger, Sealer sealer, Reports reports, Comparison comparison, MessageSource messages) {
		this.ledger = ledger;
		this.sealer = sealer;
		this.reports = reports;
		this.comparison = comparison;
		this.messages = messages;
	}

	/** What may be told of a number, which anybody can guess. */
	NumberResult number(String number, Locale locale) {
		Entry entry = this.ledger.find(number).orElse(null);
		if (entry == null) {
			return new NumberResult(number, Reproduced.UNKNOWN, null);
		}
		boolean kept = this.reports.isKept(entry);
		return new NumberResult(number, kept ? reproduced(entry, locale) : Reproduced.GONE, Facts.of(entry, kept));
	}

	private Reproduced reproduced(Entry entry, Locale locale) {
		try {
			return this.reports.kept(entry)
				.flatMap((report) -> StrictJson.read(report.sealedJson()))
				.flatMap(Claim::of)
				.filter((claim) -> isGenuine(claim, entry) && this.comparison.isReproduced(claim, locale))
				.map((claim) -> Reproduced.YES)
				.orElse(Reproduced.NO);
		}
		catch (RulesRefused | IllegalArgumentException | IllegalStateException ex) {
			// rules that this release no longer reads, or a row that somebody touched
			logger.error("Report {} cannot be run again from what is kept", entry.number(), ex);
			return Reproduced.IMPOSSIBLE;
		}
	}

	/** What can be told of a file. */
	FileResult file(byte[] file, Locale locale) {
		boolean pdf = AttachedFiles.isPdf(file);
		List<byte[]> texts = pdf ? AttachedFiles.of(file) : List.of(file);
		Claim claim = claim(texts);
		if (claim == null) {
			return FileResult.unreadable(pdf ? Outcome.NOTHING_ATTACHED : Outcome.NO_REPORT, pdf, texts.size());
		}
		boolean issued = pdf && this.ledger.reportOf(file)
			.filter((number) -> number.equals(claim.particulars().number()))
			.isPresent();
		return result(claim, pdf, issued, pdf ? texts.size() : 0, locale);
	}

	/**
	 * The first that is sealed, else the first; never more than two are held at a time.
	 */
	private @Nullable Claim claim(List<byte[]> texts) {
		Claim first = null;
		for (byte[] text : texts) {
			Claim claim = StrictJson.read(text).flatMap(Claim::of).orElse(null);
			if (claim != null && isSealed(claim)) {
				return claim;
			}
			first = (first != null) ? first : claim;
		}
		return first;
	}

	private FileResult result(Claim claim, boolean pdf, boolean issued, int attachments, Locale locale) {
		Entry entry = this.ledger.find(claim.particulars().number()).orElse(null);
		Outcome outcome = outcome(claim, entry);
		Facts facts = (entry != null) ? Facts.of(entry, this.reports.isKept(entry)) : null;
		boolean genuine = outcome == Outcome.GENUINE;
		List<String> wrong = (entry != null && !genuine) ? claim.contradicts(entry) : List.of();
		return new FileResult(outcome, pdf, issued, attachments, facts, claim.besides(), wrong,
				genuine ? told(claim, locale) : null,
				(genuine && entry != null) ? this.comparison.again(claim, this.reports.hasNewer(entry), locale) : null);
	}

	private Outcome outcome(Claim claim, @Nullable Entry entry) {
		if (isSealed(claim)) {
			return (entry != null && isGenuine(claim, entry)) ? Outcome.GENUINE : Outcome.UNRECORDED;
		}
		return (entry != null || this.sealer.knows(claim.seal().key())) ? Outcome.ALTERED : Outcome.STRANGER;
	}

	private boolean isSealed(Claim claim) {
		return this.sealer.isGenuine(claim.seal(), claim.content());
	}

	private boolean isGenuine(Claim claim, Entry entry) {
		return isSealed(claim) && Sha256.of(claim.content()).equals(entry.content());
	}

	/** None when this release no longer takes what was answered then. */
	private static Answers answers(Claim claim) {
		try {
			return claim.answers();
		}
		catch (RefusedAnswers | IllegalArgumentException ex) {
			logger.warn("The answers of report {} are no longer taken: {}", claim.particulars().number(),
					ex.getMessage());
			return Answers.none();
		}
	}

	private Told told(Claim claim, Locale locale) {
		AnswerWords words = new AnswerWords(
				(key, values) -> this.messages.getMessage("questionnaire.value." + key, values, locale));
		Answers answers = answers(claim);
		List<Answered> answered = new ArrayList<>();
		for (Question question : Questionnaire.shipped().questions()) {
			Object value = answers.value(question.id());
			if (value != null) {
				answered.add(new Answered(Questionnaire.shipped().wording(question.id()).label(),
						words.of(question, value)));
			}
			else if (answers.isUnsure(question.id())) {
				answered.add(new Answered(Questionnaire.shipped().wording(question.id()).label(),
						this.messages.getMessage("difference.unsure", null, locale)));
			}
		}
		return new Told(claim.json().path("advice").path("headline").asString(""), claim.particulars().program(),
				answered);
	}

}
