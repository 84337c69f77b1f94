package dev.plumbline.assessment;

import dev.plumbline.advice.Advice;
import jakarta.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Found by Spring Data by its name. */
class KeepingRevisionsImpl implements KeepingRevisions {

	private final EntityManager entities;

	KeepingRevisionsImpl(EntityManager entities) {
		this.entities = entities;
	}

	@Override
	@Transactional
	public Assessment save(Assessment assessment) {
		Assessment kept = kept(assessment);
		// the row is ours before its revision is written: of two who give advice at the
		// same moment one is refused here
		this.entities.flush();
		Long id = kept.id();
		Advice advice = assessment.isNewlyAdvised() ? kept.advice() : null;
		if (id != null && advice != null) {
			this.entities.persist(new Revision(id, kept.revision(), kept.answers(), advice, kept.updatedAt()));
			kept.noteRevision();
		}
		return kept;
	}

	private Assessment kept(Assessment assessment) {
		if (assessment.id() != null) {
			return this.entities.merge(assessment);
		}
		this.entities.persist(assessment);
		return assessment;
	}

}
