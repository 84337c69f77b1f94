/**
 * JSON in, JSON out: the door through which other programs ask for advice, its OpenAPI
 * document and the page that explains it. Keeps only what it is asked to keep, and never
 * answers a mistake with anything but a sentence.
 */
@NullMarked
package dev.plumbline.api;

import org.jspecify.annotations.NullMarked;
