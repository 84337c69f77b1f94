package dev.plumbline.ruleset.text;

/**
 * Where a part begins.
 *
 * @param line from 0
 */
record Beginning(int line, Part.Kind kind, String name) {
}
