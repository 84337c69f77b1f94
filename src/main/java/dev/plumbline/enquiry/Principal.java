package dev.plumbline.enquiry;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The one engineer, and where this site is, for letters that are read away from it; both
 * are checked where the pages and the reports read them.
 *
 * @param name as written under letters
 * @param address such as {@code https://plumbline.example}; absent where nobody has said
 * it, and then letters hold no link
 */
@ConfigurationProperties("plumbline.site")
public record Principal(@Name("principal") @DefaultValue("James Henderson") String name, @Nullable String address) {

	/** The whole of an address within the site; null where the site's is not known. */
	public @Nullable String link(String within) {
		boolean known = this.address != null && !this.address.isBlank();
		return known ? this.address.strip().replaceFirst("/+$", "") + within : null;
	}

}
