package dev.plumbline.ruleset;

import dev.plumbline.rules.RuleSetText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** A rule set's text as the database keeps it. */
final class KeptFiles {

	private KeptFiles() {
	}

	static String json(RuleSetText text) {
		return JsonMapper.shared().writeValueAsString(text.files());
	}

	static RuleSetText text(String json) {
		return new RuleSetText(JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {
		}));
	}

}
