package dev.plumbline.rules;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure or a reason comes from.
 *
 * @param id short and stable, such as {@code S57}
 * @param publisher who says so, with the year where it is known
 * @param address the publisher's own address; absent where none is known
 * @param note what to keep in mind when relying on it
 */
public record Source(String id, String title, String publisher, @Nullable String address, @Nullable String note) {
}
