package dev.plumbline.rehearsal.comparing;

/** How many, by where the answer sets come from. */
public record Counts(int kept, int casebook, int samples) {

	/** None at all. */
	public static final Counts NONE = new Counts(0, 0, 0);

	static Counts one(Population population) {
		return switch (population) {
			case KEPT -> new Counts(1, 0, 0);
			case CASEBOOK -> new Counts(0, 1, 0);
			case SAMPLES -> new Counts(0, 0, 1);
		};
	}

	/** Both together. */
	public Counts plus(Counts other) {
		return new Counts(this.kept + other.kept, this.casebook + other.casebook, this.samples + other.samples);
	}

	/** Those of one population. */
	public int of(Population population) {
		return switch (population) {
			case KEPT -> this.kept;
			case CASEBOOK -> this.casebook;
			case SAMPLES -> this.samples;
		};
	}

	/** Wherever they come from. */
	public int all() {
		return this.kept + this.casebook + this.samples;
	}

}
