package dev.plumbline.search;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to search engines and to whoever shows a link to it.
 *
 * @param address the one of several that is meant; absent where the site does not know
 * its own
 * @param image a picture for it, if the site knows its address
 * @param article whether it is a text rather than a part of the site
 */
record Headline(String description, @Nullable String address, @Nullable String image, boolean article) {
}
