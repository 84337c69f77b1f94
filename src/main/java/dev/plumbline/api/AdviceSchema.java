package dev.plumbline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.advice.Advice;
import dev.plumbline.advice.explaining.AskedRule;
import dev.plumbline.advice.explaining.Flip;
import dev.plumbline.advice.explaining.OpenAnswer;
import dev.plumbline.advice.explaining.Readings;
import dev.plumbline.advice.explaining.UsedEvidence;
import dev.plumbline.advice.explaining.WhyNot;
import dev.plumbline.advice.explaining.WhyTest;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says in JSON Schema what an advice looks like, and what explains it, read from the
 * records themselves.
 */
final class AdviceSchema {

	private static final List<Class<?>> TYPES = List.of(Advice.class, ExplainedAdvice.class, WhyTest.class,
			WhyNot.class, Flip.class, Readings.class, OpenAnswer.class, UsedEvidence.class, AskedRule.class);

	private AdviceSchema() {
	}

	/** The advice and the explained one with their parts, by the names of their types. */
	static Map<String, Schema<?>> all() {
		Map<String, Schema<?>> schemas = new LinkedHashMap<>();
		TYPES.forEach((type) -> ModelConverters.getInstance(true).readAll(type).forEach(schemas::put));
		TYPES.stream()
			.flatMap((type) -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
			.filter((type) -> type.isRecord() && schemas.containsKey(type.getSimpleName()))
			.forEach((type) -> schemas.get(type.getSimpleName()).setRequired(required(type).toList()));
		return schemas;
	}

	private static Stream<String> required(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.flatMap((component) -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
					? required(component.getType()) : Stream.of(name(component)));
	}

	private static String name(RecordComponent component) {
		JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
		return (renamed != null) ? renamed.value() : component.getName();
	}

}
