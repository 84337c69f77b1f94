package dev.plumbline.rules;

/** Lets the benchmarks run rules whose actions do nothing. */
public final class Silenced {

	private Silenced() {
	}

	public static <C> Rulebook<C> of(Rulebook<C> rulebook) {
		return Rulebook.silent(rulebook);
	}

}
