package dev.plumbline.api;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes JSON for the API: fields in the order in which they are declared, whatever the
 * rest of the program does with JSON, so that the same advice is the same bytes.
 */
final class ApiJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.addModule(new SimpleModule().addSerializer(new PlainNumbers(Double.class))
			.addSerializer(new PlainNumbers(double.class)))
		.build();

	private static final JsonMapper INDENTED = JSON.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

	private ApiJson() {
	}

	static byte[] write(Object value) {
		return JSON.writeValueAsBytes(value);
	}

	/** The same as a tree, to take parts out of. */
	static ObjectNode tree(Object value) {
		return read(write(value));
	}

	/** An object that was written before. */
	static ObjectNode read(byte[] json) {
		return (ObjectNode) JSON.readTree(json);
	}

	/** The same for people. */
	static String writeIndented(Object value) {
		return INDENTED.writeValueAsString(value);
	}

	/** Writes 500 where the number is whole, and not 500.0 or 5.0E8. */
	private static final class PlainNumbers extends StdSerializer<Double> {

		private static final double EXACT = 1L << 53;

		PlainNumbers(Class<Double> type) {
			super(type);
		}

		@Override
		public void serialize(Double number, JsonGenerator generator, SerializationContext context) {
			if (number == Math.rint(number) && Math.abs(number) <= EXACT) {
				generator.writeNumber(number.longValue());
			}
			else {
				generator.writeNumber(number);
			}
		}

	}

}
