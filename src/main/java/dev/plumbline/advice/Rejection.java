package dev.plumbline.advice;

/**
 * Why a candidate came behind the one chosen, exclusions left aside.
 *
 * @param decidedBy what put the other first: {@code score}; at the same score
 * {@code operations}, {@code runs-already}, {@code managed}, {@code open-source} or
 * {@code order}; {@code lead} when it stood first, but not by the lead it needs; or
 * {@code nothing} when only its exclusion was in the way
 * @param lacks points with which it would have been chosen; 0 when only its exclusion was
 * in the way
 */
public record Rejection(String decidedBy, int lacks) {
}
