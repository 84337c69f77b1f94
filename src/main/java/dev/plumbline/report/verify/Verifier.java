package dev.plumbline.report.verify;

import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
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
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whether a report is genuine, to whoever holds it or knows its number. */
@Component
class Verifier {

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
		Optional<Report> kept = this.reports.kept(entry);
		Reproduced reproduced = kept.flatMap((report) -> StrictJson.read(report.sealedJson()))
			.flatMap(Claim::of)
			.map((claim) -> isGenuine(claim, entry) && this.comparison.isReproduced(claim, locale) ? Reproduced.YES
					: Reproduced.NO)
			.orElse(kept.isPresent() ? Reproduced.NO : Reproduced.GONE);
		return new NumberResult(number, reproduced, Facts.of(entry, kept.isPresent()));
	}

	/** What can be told of a file. */
	FileResult file(byte[] file, Locale locale) {
		boolean pdf = AttachedFiles.isPdf(file);
		List<byte[]> texts = pdf ? AttachedFiles.of(file) : List.of(file);
		List<Claim> claims = texts.stream()
			.flatMap((text) -> StrictJson.read(text).flatMap(Claim::of).stream())
			.toList();
		if (claims.isEmpty()) {
			return FileResult.unreadable(pdf ? Outcome.NOTHING_ATTACHED : Outcome.NO_REPORT, pdf, texts.size());
		}
		Claim claim = claims.stream().filter(this::isSealed).findFirst().orElse(claims.get(0));
		boolean issued = pdf && this.ledger.reportOf(file)
			.filter((number) -> number.equals(claim.particulars().number()))
			.isPresent();
		return result(claim, pdf, issued, pdf ? texts.size() : 0, locale);
	}

	private FileResult result(Claim claim, boolean pdf, boolean issued, int attachments, Locale locale) {
		Entry entry = this.ledger.find(claim.particulars().number()).orElse(null);
		Outcome outcome = outcome(claim, entry);
		Facts facts = (entry != null) ? Facts.of(entry, this.reports.kept(entry).isPresent()) : null;
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

	private Told told(Claim claim, Locale locale) {
		AnswerWords words = new AnswerWords(
				(key, values) -> this.messages.getMessage("questionnaire.value." + key, values, locale));
		Answers answers = claim.answers();
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
