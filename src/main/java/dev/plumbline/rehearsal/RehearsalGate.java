package dev.plumbline.rehearsal;

import dev.plumbline.ruleset.Draft;
import dev.plumbline.ruleset.Obstacle;
import dev.plumbline.ruleset.PublishGate;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Nothing is published unseen: without a fresh rehearsal of exactly this draft, or when
 * it changes much advice and nobody has said that they know.
 */
@Component
class RehearsalGate implements PublishGate {

	private final Rehearsals rehearsals;

	private final RehearsalSettings settings;

	RehearsalGate(Rehearsals rehearsals, RehearsalSettings settings) {
		this.rehearsals = rehearsals;
		this.settings = settings;
	}

	@Override
	public List<Obstacle> obstacles(Draft draft, boolean acknowledged) {
		Standing standing = this.rehearsals.standing(draft);
		Rehearsed found = standing.found();
		return switch (standing.state()) {
			case NEVER, OVERTAKEN -> List.of(new Obstacle("rehearsal.obstacle.none", List.of()));
			case RUNNING -> List.of(new Obstacle("rehearsal.obstacle.running", List.of()));
			case CANCELLED, STOPPED, FAILED -> List.of(new Obstacle("rehearsal.obstacle.unfinished", List.of()));
			case OLD -> List.of(new Obstacle("rehearsal.obstacle.old", List.of()));
			case FRESH -> (found != null && !acknowledged && needsAcknowledgement(found))
					? List.of(acknowledgement(found)) : List.of();
		};
	}

	/** Whether so much changes that whoever publishes has to say that they know. */
	boolean needsAcknowledgement(Rehearsed found) {
		return found.findings().shareChanged() > this.settings.acknowledgeShare();
	}

	private Obstacle acknowledgement(Rehearsed found) {
		return new Obstacle("rehearsal.obstacle.acknowledge",
				List.of(Percent.of(found.findings().shareChanged()), Percent.of(this.settings.acknowledgeShare())));
	}

}
