package dev.plumbline.enquiry;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.Assessments;
import dev.plumbline.assessment.Revision;
import dev.plumbline.assessment.Revisions;
import dev.plumbline.assessment.recommendation.RecommendationViews;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the recommendation from which somebody enquires. */
@Component
class Offers {

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

	private final Assessments assessments;

	private final Revisions revisions;

	private final RecommendationViews views;

	private final Clock clock;

	Offers(Assessments assessments, Revisions revisions, RecommendationViews views, Clock clock) {
		this.assessments = assessments;
		this.revisions = revisions;
		this.views = views;
		this.clock = clock;
	}

	/** What can be sent of an assessment now; nothing while it has no advice. */
	Optional<Offer> last(String id, Locale locale) {
		return find(id).flatMap((assessment) -> this.revisions.find(assessment, assessment.revision())
			.filter((revision) -> assessment.isAdvised())
			.map((revision) -> offer(assessment, revision, locale)));
	}

	/** What was shown of it; nothing once it is deleted. */
	Optional<Offer> shown(String id, String revision, Locale locale) {
		return NUMBER.matcher(revision).matches()
				? find(id).flatMap((assessment) -> this.revisions.find(assessment, Integer.parseInt(revision))
					.map((found) -> offer(assessment, found, locale)))
				: Optional.empty();
	}

	private Optional<Assessment> find(String id) {
		return this.assessments.findKept(id, LocalDate.now(this.clock));
	}

	private Offer offer(Assessment assessment, Revision revision, Locale locale) {
		Long id = assessment.id();
		if (id == null) {
			throw new IllegalStateException("Not kept");
		}
		return new Offer(new Enquiry.Sent(id, revision.number()), "/assessments/" + assessment.secret().value(),
				revision.advice().verdict().id(), revision.advice().headline(),
				this.views.answers(revision.answers(), locale));
	}

}
