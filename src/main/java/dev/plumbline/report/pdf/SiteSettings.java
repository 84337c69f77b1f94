package dev.plumbline.report.pdf;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where this site is, for what is read away from it.
 *
 * @param address such as {@code https://plumbline.example}; absent where nobody has said
 * it, and then documents name no address
 */
@Validated
@ConfigurationProperties("plumbline.site")
record SiteSettings(@Nullable @Pattern(regexp = "https?://[^\\s/?#]+(/[^\\s?#]*)?") String address) {

	/** The address at which a report is verified. */
	@Nullable String verifyAt() {
		return (this.address != null) ? this.address.replaceFirst("/+$", "") + "/verify" : null;
	}

}
