package dev.plumbline.report.verify;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.advice.RulesInForce;
import dev.plumbline.advice.Shipped;
import dev.plumbline.questionnaire.Requirements;
import dev.plumbline.report.verify.Replay.Cause;
import dev.plumbline.report.verify.Replay.Step;
import dev.plumbline.rules.RuleSetText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

/** Which part of newer rules makes an advice come out otherwise. */
class ReplayTest {

	private static final RuleSet THEN = Shipped.RULES.current();

	/** Sixty engineers in six teams who are told to take a few services out. */
	private static final Requirements REQUIREMENTS = Shipped
		.requirements(Map.of("peakRequestsPerSecond", 3000, "engineers", 60, "teams", 6, "reasons",
				List.of("blocked-releases"), "messaging", List.of("replay"), "messagesPerSecond", 500));

	private static final Advice GIVEN = Shipped.ADVISOR.advise(REQUIREMENTS, Shipped.DAY);

	private final Map<String, String> files = new TreeMap<>(Shipped.TEXT.files());

	@Test
	void findsNothingWhereNothingChanged() {
		assertThat(steps(THEN)).singleElement().satisfies((step) -> {
			assertThat(step.cause()).isEqualTo(Cause.DATE);
			assertThat(step.advice()).isEqualTo(GIVEN);
		});
		assertThat(Replay.isIdentical(GIVEN, JsonMapper.shared().valueToTree(GIVEN))).isTrue();
	}

	@Test
	void blamesTheFigures() {
		List<Step> steps = steps(fewerTeams());
		assertThat(steps).extracting(Step::cause).containsExactly(Cause.DATE, Cause.FIGURES);
		assertThat(style(steps, 0)).isEqualTo("modular-plus-services");
		assertThat(style(steps, 1)).isEqualTo("modular-monolith");
	}

	@Test
	void blamesTheCandidates() {
		change("candidates.yaml",
				(text) -> text.replace("{ id: nats, label: NATS, prior: 1,", "{ id: nats, label: NATS, prior: 90,"));
		List<Step> steps = steps(newer());
		assertThat(steps).extracting(Step::cause).containsExactly(Cause.DATE, Cause.CANDIDATES);
		assertThat(steps.get(0).advice().chosen("queue")).isNotEqualTo("nats");
		assertThat(steps.get(1).advice().chosen("queue")).isEqualTo("nats");
	}

	@Test
	void blamesTheRules() {
		weakerRule();
		List<Step> steps = steps(newer());
		assertThat(steps).extracting(Step::cause).containsExactly(Cause.DATE, Cause.RULES);
		assertThat(style(steps, 1)).isEqualTo("modular-monolith");
	}

	@Test
	void tellsFiguresFromRulesWhereBothChanged() {
		change("candidates.yaml",
				(text) -> text.replace("{ id: nats, label: NATS, prior: 1,", "{ id: nats, label: NATS, prior: 90,"));
		weakerRule();
		List<Step> steps = steps(newer());
		assertThat(steps).extracting(Step::cause).containsExactly(Cause.DATE, Cause.CANDIDATES, Cause.RULES);
		assertThat(style(steps, 1)).isEqualTo("modular-plus-services");
		assertThat(steps.get(1).advice().chosen("queue")).isEqualTo("nats");
		assertThat(style(steps, 2)).isEqualTo("modular-monolith");
	}

	@Test
	void saysAllTogetherWhereTheyCannotBeToldApart() {
		this.files.replaceAll((name, text) -> name.equals("evidence.yaml") || name.endsWith(".dslr")
				? text.replace("blocking-teams", "teams-in-the-way") : text);
		weakerRule();
		List<Step> steps = steps(newer());
		assertThat(steps).extracting(Step::cause).containsExactly(Cause.DATE, Cause.TOGETHER);
		assertThat(style(steps, 1)).isEqualTo("modular-monolith");
	}

	private RuleSet fewerTeams() {
		change("evidence.yaml", (text) -> text.replaceFirst("(?s)(- name: blocking-teams\\s+value: )\\d+", "$150"));
		return newer();
	}

	private void weakerRule() {
		change("35-style.dslr", (text) -> text.replace("Favour modular-plus-services overwhelmingly",
				"Favour modular-plus-services a little"));
	}

	private void change(String file, UnaryOperator<String> change) {
		String before = this.files.get(file);
		this.files.put(file, change.apply(before));
		assertThat(this.files.get(file)).isNotEqualTo(before);
	}

	private RuleSet newer() {
		return RuleSet.read(2, new RuleSetText(this.files));
	}

	private static String style(List<Step> steps, int step) {
		return steps.get(step).advice().chosen("style");
	}

	private List<Step> steps(RuleSet now) {
		RuleTexts texts = (number) -> (number == 1) ? Shipped.TEXT : new RuleSetText(this.files);
		Replay replay = new Replay(new InForce(now), new Mixtures(texts), "0.2.0");
		assertThat(replay.again(REQUIREMENTS, GIVEN, THEN)).isEqualTo(GIVEN);
		return replay.untilToday(REQUIREMENTS, GIVEN, THEN, Shipped.DAY);
	}

	private record InForce(RuleSet current) implements RulesInForce {

		@Override
		public RuleSet byNumber(int number) {
			return (number == 1) ? THEN : this.current;
		}

	}

}
