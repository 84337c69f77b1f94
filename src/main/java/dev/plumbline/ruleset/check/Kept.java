package dev.plumbline.ruleset.check;

/** A report with the text it is about, as it is kept. */
record Kept(Checked checked, Report report) {
}
