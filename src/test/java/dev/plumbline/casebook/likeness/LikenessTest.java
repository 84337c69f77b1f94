package dev.plumbline.casebook.likeness;

import dev.plumbline.advice.Shipped;
import dev.plumbline.casebook.Casebook;
import dev.plumbline.casebook.PublishedCase;
import dev.plumbline.casebook.likeness.Neighbour.Difference;
import dev.plumbline.questionnaire.AnswerSamples;
import dev.plumbline.questionnaire.Answers;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LikenessTest {

	private static final Casebook BOOK = Casebook.shipped();

	private static final Answers SHOP = Answers.none()
		.with("peakRequestsPerSecond", 60)
		.with("peakWritesPerSecond", 6)
		.with("dataGb", 20)
		.with("engineers", 8)
		.with("availability", "99.5")
		.with("regionOutage", "half-day")
		.with("writers", "one-place")
		.with("residency", "none")
		.with("messaging", List.of())
		.with("coordination", List.of());

	@Test
	void isTheSameInBothDirectionsAndBetweenNothingAndOne() {
		List<Profile> profiles = new ArrayList<>(BOOK.cases().stream().map(Profile::of).toList());
		AnswerSamples samples = Shipped.samples(8);
		Stream.generate(samples::next).limit(100).map(LikenessTest::profile).forEach(profiles::add);
		int compared = 0;
		for (Profile one : profiles) {
			for (Profile other : profiles) {
				OptionalDouble distance = one.distanceTo(other);
				assertThat(distance).isEqualTo(other.distanceTo(one));
				distance.ifPresent((value) -> assertThat(value).isBetween(0.0, 1.0));
				compared += distance.isPresent() ? 1 : 0;
			}
		}
		assertThat(compared).isGreaterThan(3_000);
	}

	@Test
	void isNothingBetweenSystemsThatDoNotDiffer() {
		assertThat(profile(SHOP).distanceTo(profile(SHOP))).hasValue(0);
		assertThat(profile(SHOP).distanceTo(profile(SHOP.with("yearlyGrowth", 3).with("hosting", "aws")))).hasValue(0);
	}

	@Test
	void isOneWhereEverythingIsAsDifferentAsCanBe() {
		Profile least = everything(false);
		Profile most = everything(true);
		for (Trait trait : List.of(Trait.TRAFFIC, Trait.ENGINEERS, Trait.AVAILABILITY, Trait.WRITERS)) {
			assertThat(trait.between(least.value(trait), most.value(trait))).as(trait.name()).isEqualTo(1);
		}
		assertThat(least.distanceTo(most).orElseThrow()).isGreaterThan(0.9);
	}

	private static Profile everything(boolean most) {
		Map<Trait, Object> values = new EnumMap<>(Trait.class);
		for (Trait trait : Trait.values()) {
			List<String> choices = trait.question().choices();
			values.put(trait, switch (trait.question().kind()) {
				case NUMBER, WHOLE -> most ? trait.question().max() : trait.question().min();
				case CHOICE -> choices.get(most ? choices.size() - 1 : 0);
				case SEVERAL -> most ? choices : List.of();
				case YES_NO -> most;
			});
		}
		return new Profile(values);
	}

	@Test
	void comparesNumbersByHowManyTimesOneIsTheOther() {
		assertThat(Trait.TRAFFIC.between(10.0, 100.0)).isCloseTo(0.25, within(1e-9));
		assertThat(Trait.TRAFFIC.between(1_000.0, 10_000.0)).isCloseTo(0.25, within(1e-9));
		assertThat(Trait.TRAFFIC.between(0.0, 1.0)).isZero();
		assertThat(Trait.TRAFFIC.between(1.0, 1e6)).isEqualTo(1);
	}

	@Test
	void comparesChoicesByTheStepsBetweenThem() {
		assertThat(Trait.AVAILABILITY.between("99.9", "99.95")).isCloseTo(1 / 6.0, within(1e-9));
		assertThat(Trait.WRITERS.between("one-place", "same-records")).isEqualTo(1);
	}

	@Test
	void comparesListsByWhatTheyShare() {
		assertThat(Trait.MESSAGING.between(List.of(), List.of())).isZero();
		assertThat(Trait.MESSAGING.between(List.of(), List.of("jobs"))).isEqualTo(0.5);
		assertThat(Trait.MESSAGING.between(List.of("jobs", "replay"), List.of("replay", "jobs"))).isZero();
		assertThat(Trait.MESSAGING.between(List.of("jobs"), List.of("jobs", "replay"))).isCloseTo(1 / 3.0,
				within(1e-9));
	}

	@Test
	void countsOneGreatDifferenceForMoreThanManySmallOnes() {
		Answers slightly = SHOP.with("peakRequestsPerSecond", 600)
			.with("peakWritesPerSecond", 60)
			.with("dataGb", 200)
			.with("availability", "99.9");
		assertThat(profile(SHOP).distanceTo(profile(slightly)).orElseThrow())
			.isLessThan(profile(SHOP).distanceTo(profile(SHOP.with("writers", "same-records"))).orElseThrow());
	}

	@Test
	void aCaseIsNearestToItself() {
		assertThat(BOOK.cases()).filteredOn((published) -> published.answers().isGiven("peakRequestsPerSecond"))
			.hasSizeGreaterThan(40)
			.allSatisfy((published) -> {
				Neighbour nearest = Likeness.nearest(Profile.of(published), BOOK.cases().stream()).get(0);
				assertThat(nearest.published()).isEqualTo(published);
				assertThat(nearest.distance()).isZero();
				assertThat(nearest.differences()).isEmpty();
			});
	}

	@Test
	void leavesACaseOutOfItsOwnNeighbours() {
		assertThat(BOOK.cases())
			.allSatisfy((published) -> assertThat(Likeness.nearest(BOOK, published)).extracting(Neighbour::published)
				.doesNotContain(published));
	}

	@Test
	void namesThreeAtMostTheNearestFirstAndNoneTooFar() {
		List<List<Neighbour>> all = BOOK.cases()
			.stream()
			.map((published) -> Likeness.nearest(BOOK, published))
			.toList();
		assertThat(all).anyMatch((neighbours) -> neighbours.size() == 3)
			.anyMatch(List::isEmpty)
			.allSatisfy((neighbours) -> assertThat(neighbours).hasSizeLessThanOrEqualTo(3)
				.isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()))
				.allMatch((neighbour) -> neighbour.distance() <= Likeness.FARTHEST));
	}

	@Test
	void leavesThoseEquallyNearInTheOrderOfTheBook() {
		PublishedCase first = BOOK.cases().get(0);
		List<PublishedCase> cases = new ArrayList<>(Collections.nCopies(2, first));
		assertThat(Likeness.nearest(Profile.of(first), cases.stream())).extracting(Neighbour::distance)
			.containsExactly(0.0, 0.0);
		Profile shop = profile(SHOP);
		assertThat(Likeness.nearest(shop, BOOK.cases().stream()))
			.isEqualTo(Likeness.nearest(shop, BOOK.cases().stream()));
	}

	@Test
	void comparesNothingWhileADecidingAnswerIsOpen() {
		for (String deciding : List.of("peakRequestsPerSecond", "regionOutage", "writers", "residency")) {
			assertThat(nearest(SHOP)).isNotEmpty();
			assertThat(nearest(SHOP.without(deciding))).as(deciding).isEmpty();
			assertThat(nearest(SHOP.unsure(deciding))).as(deciding).isEmpty();
		}
	}

	@Test
	void comparesNothingWithLittleInCommon() {
		Answers four = Answers.none()
			.with("peakRequestsPerSecond", 60)
			.with("regionOutage", "half-day")
			.with("writers", "one-place")
			.with("residency", "none");
		assertThat(nearest(four)).isEmpty();
	}

	@Test
	void takesTheTrafficThatFollowsFromDailyUsers() {
		assertThat(nearest(SHOP.without("peakRequestsPerSecond").with("dailyUsers", 25_000))).isNotEmpty();
	}

	@Test
	void takesACaseThatNamesNoAnalyticsToHaveNone() {
		Answers analytics = SHOP.with("workloads", List.of("analytics")).with("analyticsEventsPerSecond", 500_000);
		assertThat(nearest(analytics))
			.allSatisfy((neighbour) -> assertThat(neighbour.published().answers().isGiven("analyticsEventsPerSecond"))
				.isTrue());
	}

	@Test
	void namesWhereTheyDifferMost() {
		PublishedCase hackerNews = BOOK.find("hn-2021").orElseThrow();
		Answers more = hackerNews.answers().with("dataGb", 200).with("engineers", 4);
		assertThat(Likeness.nearest(profile(more), Stream.of(hackerNews))).singleElement()
			.satisfies((neighbour) -> assertThat(neighbour.differences())
				.containsExactly(new Difference("dataGb", 200.0, 20.0), new Difference("engineers", 4, 2)));
	}

	@Test
	void isDocumentedWithTheWeightsItHas() throws IOException {
		Map<String, Integer> documented = new HashMap<>();
		Pattern.compile("(?m)^\\| ((?:`\\w+`(?:, )?)+) \\| (\\d) \\|")
			.matcher(Files.readString(Path.of("docs/casebook.md")))
			.results()
			.forEach((row) -> Pattern.compile("\\w+")
				.matcher(row.group(1))
				.results()
				.forEach((id) -> documented.put(id.group(), Integer.valueOf(row.group(2)))));
		assertThat(documented).isEqualTo(
				Stream.of(Trait.values()).collect(Collectors.toMap((trait) -> trait.question().id(), Trait::weight)));
	}

	private static List<Neighbour> nearest(Answers answers) {
		return Likeness.nearest(profile(answers), BOOK.cases().stream());
	}

	private static Profile profile(Answers answers) {
		return Profile.of(answers, Shipped.ADVISOR.advise(Shipped.requirements(answers), Shipped.DAY));
	}

}
