package dev.plumbline.casebook;

import dev.plumbline.casebook.PublishedCase.Fact;
import dev.plumbline.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CasebookTest {

	private final Casebook casebook = Casebook.shipped();

	@Test
	void holdsEveryCaseFile() throws IOException, URISyntaxException {
		URI folder = Objects.requireNonNull(Casebook.class.getResource("/casebook/")).toURI();
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			assertThat(
					files.map((file) -> file.getFileName().toString()).filter((name) -> !name.equals("casebook.yaml")))
				.containsExactlyInAnyOrderElementsOf(
						this.casebook.cases().stream().map((published) -> published.id() + ".yaml").toList());
		}
		assertThat(this.casebook.cases()).hasSize(49);
	}

	@Test
	void findsACaseByItsId() {
		assertThat(this.casebook.find("notion-2021")).get()
			.satisfies((found) -> assertThat(found.title()).startsWith("Notion"));
		assertThat(this.casebook.find("nobody-2021")).isEmpty();
	}

	@Test
	void refusesTheSameCaseTwice() {
		PublishedCase once = this.casebook.cases().get(0);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Casebook(List.of(new Casebook.Chapter("One", List.of(once, once)))))
			.withMessageContaining(once.id());
	}

	@Test
	void everyCaseCanBeAdvisedOn() {
		assertThat(this.casebook.cases()).allSatisfy(
				(published) -> assertThat(Questionnaire.shipped().requirements(published.answers())).isNotNull());
	}

	@Test
	void everyCaseSaysSomethingThatAdviceCanContradict() {
		assertThat(this.casebook.cases()).allSatisfy((published) -> assertThat(published.expected()).isNotEmpty());
		assertThat(this.casebook.cases().stream().flatMap((published) -> published.expected().keySet().stream()))
			.contains(CaseOutcome.values());
	}

	@Test
	void everyCaseRestsOnAFactWithASource() {
		assertThat(this.casebook.cases())
			.allSatisfy((published) -> assertThat(published.facts()).anyMatch((fact) -> fact.address() != null));
	}

	@Test
	void noTextIsUsedTwice() {
		assertThat(this.casebook.cases()
			.stream()
			.flatMap((published) -> Stream.concat(Stream.of(published.title(), published.ran(), published.lesson()),
					published.facts().stream().map(Fact::fact))))
			.doesNotHaveDuplicates()
			.allSatisfy((text) -> assertThat(text).isEqualTo(text.strip()).hasSizeBetween(20, 260));
	}

	@Test
	void explainsNoMissTwiceInTheSameWords() {
		assertThat(this.casebook.cases().stream().flatMap((published) -> published.misses().values().stream()))
			.isNotEmpty()
			.doesNotHaveDuplicates()
			.allSatisfy((text) -> assertThat(text).isEqualTo(text.strip()).hasSizeBetween(80, 400));
	}

	@Test
	void everyAddressIsOneThatABrowserOpens() {
		assertThat(
				this.casebook.cases()
					.stream()
					.flatMap((published) -> Stream.concat(
							Stream.of(published.source().address(), published.source().original()),
							published.facts().stream().map(Fact::address)))
					.filter(Objects::nonNull)
					.map(URI::getScheme)
					.collect(Collectors.toSet()))
			.containsExactlyInAnyOrder("http", "https");
	}

}
