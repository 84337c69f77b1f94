package dev.plumbline.advice;

import java.util.Set;

/** The names that rules of the first stratum have given to the situation. */
public record Concepts(Set<String> names) {

	/** Whether the situation was called so. */
	public boolean has(String name) {
		return this.names.contains(name);
	}

}
