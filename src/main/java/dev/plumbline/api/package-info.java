/**
 * JSON in, JSON out: the door through which other programs ask for advice, its OpenAPI
 * document and the page that explains it. Stores nothing, and never answers a mistake
 * with anything but a sentence.
 */
@NullMarked
package dev.plumbline.api;

import org.jspecify.annotations.NullMarked;
