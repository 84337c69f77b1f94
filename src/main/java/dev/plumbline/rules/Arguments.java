package dev.plumbline.rules;

import java.util.List;

/** The values written into the gaps of one sentence, from left to right. */
public final class Arguments {

	private final List<Object> values;

	Arguments(List<Object> values) {
		this.values = List.copyOf(values);
	}

	/** The value of the evidence named in gap {@code index}, counted from 0. */
	public double number(int index) {
		return (Double) this.values.get(index);
	}

	/** The word or text in gap {@code index}, counted from 0. */
	public String text(int index) {
		return (String) this.values.get(index);
	}

	/** The words in gap {@code index}, counted from 0. */
	@SuppressWarnings("unchecked")
	public List<String> list(int index) {
		return (List<String>) this.values.get(index);
	}

}
