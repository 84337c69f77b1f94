package dev.plumbline.assessment.recommendation;

import dev.plumbline.assessment.Assessment;
import org.springframework.ui.Model;

import java.util.Locale;

/** Something on the recommendation page that is prepared elsewhere. */
public interface RecommendationPart {

	/** Adds what the templates of this part ask for. */
	void addTo(Model model, Assessment assessment, Locale locale);

}
