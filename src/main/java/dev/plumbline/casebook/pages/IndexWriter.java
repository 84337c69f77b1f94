package dev.plumbline.casebook.pages;

import dev.plumbline.casebook.Agreement;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.casebook.ReviewedCase;
import dev.plumbline.casebook.ReviewedCasebook;
import dev.plumbline.casebook.pages.IndexView.Card;
import dev.plumbline.casebook.pages.IndexView.Chapter;

import java.util.List;

/** Prepares the index of the casebook. */
final class IndexWriter {

	private final ReviewedCasebook book;

	IndexWriter(ReviewedCasebook book) {
		this.book = book;
	}

	IndexView view(CasebookFilter filter) {
		CasebookFilter possible = filter.possible();
		List<Chapter> chapters = this.book.casebook()
			.chapters()
			.stream()
			.map((chapter) -> chapter(chapter, possible))
			.filter((chapter) -> !chapter.cases().isEmpty())
			.toList();
		Agreement agreement = this.book.agreement();
		return new IndexView(this.book.cases().size(),
				chapters.stream().mapToInt((chapter) -> chapter.cases().size()).sum(), agreement.overall(),
				agreement.misses().size(), this.book.ruleSet().number(), possible, filter.refused(), chapters);
	}

	private Chapter chapter(Casebook.Chapter chapter, CasebookFilter filter) {
		return new Chapter(chapter.title(),
				chapter.cases()
					.stream()
					.flatMap((published) -> this.book.find(published.id()).stream())
					.filter(filter::lets)
					.map(IndexWriter::card)
					.toList());
	}

	private static Card card(ReviewedCase reviewed) {
		PublishedCase published = reviewed.published();
		return new Card(published.id(), published.title(), published.year(), published.scope(),
				reviewed.advice().verdict().id(), reviewed.score());
	}

}
