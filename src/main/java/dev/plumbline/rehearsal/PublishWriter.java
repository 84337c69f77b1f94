package dev.plumbline.rehearsal;

import dev.plumbline.account.Role;
import dev.plumbline.account.SignedIn;
import dev.plumbline.advice.RuleSet;
import dev.plumbline.rehearsal.PublishView.ObstacleView;
import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Obstacle;
import dev.plumbline.ruleset.PublishGate;
import dev.plumbline.ruleset.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers what there is to know before the draft is published. */
@Component
class PublishWriter {

	private final StandingWriter standings;

	private final DraftRules draftRules;

	private final Versions versions;

	private final List<PublishGate> gates;

	private final MessageSource messages;

	private final Clock clock;

	PublishWriter(StandingWriter standings, DraftRules draftRules, Versions versions, List<PublishGate> gates,
			MessageSource messages, Clock clock) {
		this.standings = standings;
		this.draftRules = draftRules;
		this.versions = versions;
		this.gates = gates;
		this.messages = messages;
		this.clock = clock;
	}

	PublishView write(Locale locale) {
		StandingView standing = this.standings.write(locale);
		Draft draft = standing.standing().draft();
		if (draft == null) {
			return new PublishView(standing, 0, List.of(), null, List.of(), isPrincipal());
		}
		RuleSet rules = this.draftRules.of(draft).ruleSet();
		ScenarioState scenarios = (rules != null) ? ScenarioState.of(draft.text(), rules, LocalDate.now(this.clock))
				: null;
		return new PublishView(standing, draft.version(),
				PartView.of(this.versions.text(standing.standing().published().number()), draft.text()), scenarios,
				obstacles(obstacles(draft, standing, scenarios), locale), isPrincipal());
	}

	/** What would be refused, also once everything on the page is confirmed. */
	private List<Obstacle> obstacles(Draft draft, StandingView standing, @Nullable ScenarioState scenarios) {
		List<Obstacle> obstacles = new ArrayList<>();
		if (standing.same()) {
			obstacles.add(new Obstacle("publish.obstacle.same", List.of()));
		}
		if (standing.mistakes() > 0) {
			obstacles.add(new Obstacle("publish.obstacle.mistakes", List.of(standing.mistakes())));
			return obstacles;
		}
		if (scenarios != null && !scenarios.passing()) {
			obstacles.add(new Obstacle("publish.obstacle.scenarios", List.of(scenarios.failing().size())));
		}
		this.gates.forEach((gate) -> obstacles.addAll(gate.obstacles(draft, true)));
		return obstacles;
	}

	List<ObstacleView> obstacles(List<Obstacle> obstacles, Locale locale) {
		return obstacles.stream()
			.map((obstacle) -> new ObstacleView(
					this.messages.getMessage(obstacle.sentence(), obstacle.values().toArray(), locale),
					address(obstacle.sentence())))
			.toList();
	}

	/** Where it is seen to. */
	private static String address(String key) {
		return switch (key) {
			case "rehearsal.obstacle.acknowledge" -> "#acknowledged";
			case "publishing.reason" -> "#reason";
			case "publish.obstacle.same", "publishing.unchanged" -> "/admin/rules";
			default -> key.startsWith("rehearsal.") ? RehearsalPage.PATH : "/admin/rules/check";
		};
	}

	private static boolean isPrincipal() {
		Authentication login = SecurityContextHolder.getContext().getAuthentication();
		return login != null && login.getPrincipal() instanceof SignedIn someone && someone.role() == Role.PRINCIPAL;
	}

}
