package dev.plumbline.account;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/**
 * Lets a session hold text and nothing else: no object is ever made of what stands in the
 * database, so that nobody who can write there can have code run here, and one release
 * can read what another wrote.
 */
class SessionText implements ConversionService {

	@Override
	public boolean canConvert(@Nullable Class<?> source, Class<?> target) {
		return true;
	}

	@Override
	public boolean canConvert(@Nullable TypeDescriptor source, TypeDescriptor target) {
		return true;
	}

	@Override
	public <T> @Nullable T convert(@Nullable Object source, Class<T> target) {
		return target.cast(convert(source));
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, @Nullable TypeDescriptor from, TypeDescriptor target) {
		return convert(source);
	}

	private static @Nullable Object convert(@Nullable Object source) {
		if (source == null) {
			return null;
		}
		if (source instanceof String text) {
			return text.getBytes(StandardCharsets.UTF_8);
		}
		if (source instanceof byte[] bytes) {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		throw new IllegalArgumentException("A session holds text only, not " + source.getClass().getName());
	}

}
