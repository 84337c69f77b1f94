package dev.plumbline.comeback;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.Optional;

/**
 * Where this site is, as links in letters have to say.
 *
 * @param address such as {@code https://plumbline.example}; absent where nobody has said
 * it, and then no link can be sent
 */
@ConfigurationProperties("plumbline.site")
record Home(@Nullable String address) {

	/** The whole of an address within the site; empty where the site's is not known. */
	Optional<String> link(String within) {
		return Optional.ofNullable(this.address)
			.map(String::strip)
			.filter((known) -> !known.isEmpty())
			.map((known) -> known.replaceFirst("/+$", "") + within);
	}

}
