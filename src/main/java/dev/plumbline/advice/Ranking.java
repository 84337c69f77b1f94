package dev.plumbline.advice;

import dev.plumbline.advice.Candidates.Area;
import dev.plumbline.advice.Candidates.Candidate;
import dev.plumbline.questionnaire.Requirements;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order of the candidates of one area, and who of them is chosen. */
final class Ranking {

	/** What puts one candidate before another, by name, the weightiest first. */
	private final Map<String, Comparator<Standing>> reasons = new LinkedHashMap<>();

	private final Comparator<Standing> order;

	Ranking(Area area, Requirements requirements) {
		this.reasons.put("exclusion", Comparator.comparing((standing) -> !standing.eligible()));
		this.reasons.put("score", Comparator.comparing((standing) -> -standing.score()));
		this.reasons.put("operations", Comparator.comparing((standing) -> standing.candidate().operations()));
		this.reasons.put("runs-already",
				Comparator.comparing((standing) -> !runsAlready(standing.candidate(), requirements)));
		this.reasons.put("managed",
				Comparator.comparing((standing) -> requirements.managedServices() && !standing.candidate().managed()));
		this.reasons.put("open-source", Comparator.comparing((standing) -> !standing.candidate().openSource()));
		this.reasons.put("order", Comparator.comparing((standing) -> area.candidates().indexOf(standing.candidate())));
		this.order = this.reasons.values().stream().reduce(Comparator::thenComparing).orElseThrow();
	}

	/**
	 * Beside what was concluded, this and managed services are all that choosing asks.
	 */
	static boolean runsAlready(Candidate candidate, Requirements requirements) {
		return !candidate.runsAlready().isEmpty() && candidate.runsAlready()
			.entrySet()
			.stream()
			.allMatch((answer) -> requirements.given(answer.getKey())
					&& answer.getValue().equals(requirements.value(answer.getKey())));
	}

	List<Standing> sorted(List<Standing> standings) {
		return standings.stream().sorted(this.order).toList();
	}

	/** Who needs a lead and does not have it gives way to the best of the others. */
	static Standing withEnoughLead(List<Standing> eligible) {
		Standing best = eligible.get(0);
		return eligible.stream()
			.filter((other) -> other != best && best.score() - other.score() < best.candidate().lead())
			.findFirst()
			.orElse(best);
	}

	/** Why a candidate came behind the one chosen, as if no rule excluded it. */
	Rejection rejection(List<Standing> standings, Candidate candidate) {
		int lacks = 0;
		while (!bestWith(standings, candidate, lacks).candidate().equals(candidate)) {
			lacks++;
		}
		return new Rejection((lacks == 0) ? "nothing" : decidedBy(standings, candidate), lacks);
	}

	private String decidedBy(List<Standing> standings, Candidate candidate) {
		Standing best = bestWith(standings, candidate, 0);
		Standing own = standings.stream()
			.filter((standing) -> standing.candidate().equals(candidate))
			.map((standing) -> standing.pardonedWith(0))
			.findFirst()
			.orElseThrow();
		if (this.order.compare(own, best) < 0) {
			return "lead";
		}
		return this.reasons.entrySet()
			.stream()
			.filter((reason) -> reason.getValue().compare(own, best) != 0)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
	}

	private Standing bestWith(List<Standing> standings, Candidate candidate, int points) {
		return withEnoughLead(standings.stream()
			.map((standing) -> standing.candidate().equals(candidate) ? standing.pardonedWith(points) : standing)
			.filter(Standing::eligible)
			.sorted(this.order)
			.toList());
	}

}
