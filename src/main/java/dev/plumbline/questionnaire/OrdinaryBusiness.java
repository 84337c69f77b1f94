package dev.plumbline.questionnaire;

import tools.jackson.core.type.TypeReference;

import java.util.List;
import java.util.Map;

/** A made-up business that sampled answers are drawn around. */
record OrdinaryBusiness(String name, Map<String, Object> answers) {

	static List<Answers> all(Questionnaire questionnaire) {
		return StrictYaml.resource("/ordinary-businesses.yaml", new TypeReference<List<OrdinaryBusiness>>() {
		}).stream().map((business) -> questionnaire.read(business.answers())).toList();
	}

}
