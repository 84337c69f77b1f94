package dev.plumbline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.advice.Advice;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says in JSON Schema what an advice looks like, read from the record itself. */
final class AdviceSchema {

	private AdviceSchema() {
	}

	/** The advice and its parts, by the names of their types. */
	static Map<String, Schema<?>> all() {
		Map<String, Schema<?>> schemas = new LinkedHashMap<>();
		ModelConverters.getInstance(true).readAll(Advice.class).forEach(schemas::put);
		Stream.concat(Stream.of(Advice.class), Stream.of(Advice.class.getDeclaredClasses()))
			.filter((type) -> type.isRecord() && schemas.containsKey(type.getSimpleName()))
			.forEach((type) -> schemas.get(type.getSimpleName()).setRequired(required(type)));
		return schemas;
	}

	private static List<String> required(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map(AdviceSchema::name)
			.toList();
	}

	private static String name(RecordComponent component) {
		JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
		return (renamed != null) ? renamed.value() : component.getName();
	}

}
