package dev.plumbline.casebook.likeness;

import dev.plumbline.advice.Advice;
import dev.plumbline.casebook.CasebookReviews;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.casebook.ReviewedCase;
import dev.plumbline.casebook.ReviewedCasebook;
import dev.plumbline.drawing.Amounts;
import dev.plumbline.questionnaire.AnswerWords;
import dev.plumbline.questionnaire.Answers;
import dev.plumbline.questionnaire.Question;
import dev.plumbline.questionnaire.Questionnaire;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Names the published cases that a system is like, for a page to show. */
@Component
public class SimilarCases {

	private final Questionnaire questionnaire = Questionnaire.shipped();

	private final CasebookReviews reviews;

	private final AnswerWords words;

	SimilarCases(CasebookReviews reviews, MessageSource messages) {
		this.reviews = reviews;
		this.words = new AnswerWords(
				(key, values) -> messages.getMessage("questionnaire.value." + key, values, Locale.ENGLISH));
	}

	/**
	 * Those nearest to what somebody answered, at most three, the nearest first; none
	 * when nothing is near, or too little was answered to say so.
	 * @param advice given for these answers, whatever its age
	 */
	public List<SimilarCase> to(Answers answers, Advice advice) {
		ReviewedCasebook book = this.reviews.current();
		return shown(book, Likeness.nearest(book.casebook(), answers, advice));
	}

	/** Those nearest to one of them, itself left out. */
	public List<SimilarCase> to(PublishedCase published) {
		ReviewedCasebook book = this.reviews.current();
		return shown(book, Likeness.nearest(book.casebook(), published));
	}

	private List<SimilarCase> shown(ReviewedCasebook book, List<Neighbour> neighbours) {
		return neighbours.stream()
			.map((neighbour) -> shown(book.find(neighbour.published().id()).orElseThrow(), neighbour))
			.toList();
	}

	private SimilarCase shown(ReviewedCase reviewed, Neighbour neighbour) {
		PublishedCase published = neighbour.published();
		return new SimilarCase(published.id(), published.title(), published.year(), published.lesson(),
				reviewed.advice().verdict().id(), neighbour.differences().stream().map(this::difference).toList());
	}

	private SimilarCase.Difference difference(Neighbour.Difference difference) {
		Question question = this.questionnaire.question(difference.answer());
		String label = this.questionnaire.wording(question.id()).label();
		return new SimilarCase.Difference(label, value(question, label, difference.ours()),
				value(question, label, difference.theirs()));
	}

	/** A number in the stated reading can have more digits than anybody said. */
	private String value(Question question, String label, Object value) {
		if (!(value instanceof Number number)) {
			return this.words.of(question, value);
		}
		String written = Amounts.number(number.doubleValue());
		boolean said = label.toLowerCase(Locale.ENGLISH).contains(String.valueOf(question.unit()));
		return said ? written : written + "\u00a0" + question.unit();
	}

}
