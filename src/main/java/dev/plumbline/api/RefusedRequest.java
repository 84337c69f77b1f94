package dev.plumbline.api;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Thrown when a request cannot be read; carries what the problem document will say. */
final class RefusedRequest extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Fault fault;

	private final @Nullable String field;

	private final transient List<String> values;

	private RefusedRequest(Fault fault, @Nullable String field, String... values) {
		// the visitor's mistake, not a fault to trace
		super(fault.key(), null, false, false);
		this.fault = fault;
		this.field = field;
		this.values = List.of(values);
	}

	/** Something is wrong with the request as a whole. */
	static RefusedRequest whole(Fault fault, String... values) {
		return new RefusedRequest(fault, null, values);
	}

	/**
	 * Something is wrong with one field.
	 * @param values for the sentence, after the field itself
	 */
	static RefusedRequest of(Fault fault, String field, String... values) {
		return new RefusedRequest(fault, field, values);
	}

	Fault fault() {
		return this.fault;
	}

	@Nullable String field() {
		return this.field;
	}

	List<String> values() {
		return this.values;
	}

}
