package dev.plumbline.drawing;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {

	private final AdviceForDrawing advice = AdviceForDrawing.ordinary();

	@Test
	void drawsOnePlaceForOneWriter() {
		assertThat(texts()).contains("One place", "Records").doesNotContain("Place A");
	}

	@Test
	void drawsRecordsInEachPlaceForCustomersWithAHome() {
		this.advice.answer("writers", "home-region");
		assertThat(texts()).contains("Place A", "Place B", "Place C").filteredOn("Records"::equals).hasSize(3);
	}

	@Test
	void drawsTheSameRecordsAcrossPlaces() {
		this.advice.answer("writers", "same-records");
		assertThat(texts()).contains("Place A", "The same records").doesNotContain("Records");
	}

	@Test
	void bordersEachPlaceThatDataMustNotLeave() {
		this.advice.answer("residency", "several-places");
		assertThat(bordersOf("several-places")).isEqualTo(bordersOf("none") + 4);
	}

	@Test
	void bindsPlacesOnlyByTransactionsThatAreAsked() {
		this.advice.answer("writers", "home-region");
		assertThat(texts()).doesNotContain("all or nothing", "settled later");
		assertThat(textsWith("atomic")).contains("all or nothing");
		assertThat(textsWith("eventual")).contains("settled later");
	}

	@Test
	void saysAllThreeInWords() {
		this.advice.answer("writers", "same-records").answer("residency", "one-place");
		assertThat(textsWith("atomic")).contains("within one place");
		assertThat(Drawings.dataModel(this.advice.advice(), "d").text()).isEqualTo(
				"Data are written: in several places, the same records in each. Data have to stay: within one place. "
						+ "Transactions across places: all or nothing, at once.");
	}

	@Test
	void saysAnAnswerWeHaveNoWordsForByItsId() {
		this.advice.answer("writers", "on-the-moon");
		assertThat(Drawings.dataModel(this.advice.advice(), "d").text()).contains("Data are written: on-the-moon.");
	}

	private long bordersOf(String residency) {
		this.advice.answer("writers", "home-region").answer("residency", residency);
		return new Page(Drawings.dataModel(this.advice.advice(), "d").svg()).named("rect")
			.stream()
			.filter((rect) -> rect.getAttribute("stroke-width").equals("2.5"))
			.count();
	}

	private List<String> textsWith(String transactions) {
		this.advice.answer("crossRegionTransactions", transactions);
		return texts();
	}

	private List<String> texts() {
		return new Page(Drawings.dataModel(this.advice.advice(), "d").svg()).texts()
			.stream()
			.map(Page.Text::text)
			.toList();
	}

}
