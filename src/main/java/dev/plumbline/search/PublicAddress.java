package dev.plumbline.search;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where this site is, for search engines. Never taken from a request: whoever sends one
 * says what they like, and pages are kept by caches.
 *
 * @param address such as {@code https://plumbline.example}; absent where nobody has said
 * it, and then pages name no address of theirs
 */
@Validated
@ConfigurationProperties("plumbline.site")
record PublicAddress(@Nullable @Pattern(regexp = "https?://[^\\s/?#]+(/[^\\s?#]*)?") String address) {

	/** An empty setting, as an environment may pass it, is none. */
	PublicAddress {
		address = (address == null || address.isBlank()) ? null : address.strip().replaceFirst("/+$", "");
	}

	/** The whole of an address within the site. */
	@Nullable String of(String path) {
		return (this.address != null) ? this.address + path : null;
	}

}
