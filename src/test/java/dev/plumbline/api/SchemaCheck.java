package dev.plumbline.api;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Checks JSON against the schemas of an OpenAPI document: the few words of JSON Schema
 * that ours use, and stricter in one: an object holds nothing that is not described.
 */
final class SchemaCheck {

	private final JsonNode document;

	SchemaCheck(JsonNode document) {
		this.document = document;
	}

	List<String> faults(String schema, JsonNode value) {
		List<String> faults = new ArrayList<>();
		check(schema, this.document.at("/components/schemas/" + schema), value, faults);
		return faults;
	}

	private void check(String where, JsonNode schema, JsonNode value, List<String> faults) {
		if (schema.isMissingNode() || schema.isBoolean()) {
			faults.add(where + " is not described");
			return;
		}
		if (schema.has("$ref")) {
			check(where, this.document.at(schema.path("$ref").asString().substring(1)), value, faults);
			return;
		}
		if (schema.has("anyOf")) {
			checkAlternatives(where, schema, value, faults);
			return;
		}
		if (!hasType(schema.path("type").asString(""), value)) {
			faults.add(where + " is no " + schema.path("type"));
			return;
		}
		if (!schema.has("type")) {
			return;
		}
		checkLimits(where, schema, value, faults);
		checkObject(where, schema, value, faults);
		checkArray(where, schema, value, faults);
	}

	private void checkAlternatives(String where, JsonNode schema, JsonNode value, List<String> faults) {
		boolean fits = schema.path("anyOf").valueStream().anyMatch((alternative) -> {
			List<String> found = new ArrayList<>();
			check(where, alternative, value, found);
			return found.isEmpty();
		});
		if (!fits) {
			faults.add(where + " fits none of its alternatives");
		}
	}

	private static boolean hasType(String type, JsonNode value) {
		return switch (type) {
			case "object" -> value.isObject();
			case "array" -> value.isArray();
			case "string" -> value.isString();
			case "boolean" -> value.isBoolean();
			case "number" -> value.isNumber();
			case "integer" -> value.isIntegralNumber();
			case "" -> true;
			default -> false;
		};
	}

	private static void checkLimits(String where, JsonNode schema, JsonNode value, List<String> faults) {
		if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
			faults.add(where + " has no choice " + value);
		}
		if (schema.has("minimum") && value.asDouble() < schema.path("minimum").asDouble()
				|| schema.has("maximum") && value.asDouble() > schema.path("maximum").asDouble()) {
			faults.add(where + " is out of range: " + value);
		}
	}

	private void checkObject(String where, JsonNode schema, JsonNode value, List<String> faults) {
		schema.path("required").forEach((name) -> {
			if (!value.has(name.asString())) {
				faults.add(where + " lacks " + name);
			}
		});
		value.forEachEntry((name, field) -> {
			JsonNode described = schema.path("properties").path(name);
			check(where + "." + name, described.isMissingNode() ? schema.path("additionalProperties") : described,
					field, faults);
		});
	}

	private void checkArray(String where, JsonNode schema, JsonNode value, List<String> faults) {
		if (!value.isArray()) {
			return;
		}
		value.forEach((item) -> check(where + "[]", schema.path("items"), item, faults));
		if (schema.path("uniqueItems").asBoolean(false)
				&& new HashSet<>(value.valueStream().toList()).size() < value.size()) {
			faults.add(where + " lists something twice");
		}
	}

}
