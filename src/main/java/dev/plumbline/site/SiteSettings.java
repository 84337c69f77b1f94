package dev.plumbline.site;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.util.List;

/**
 * Who stands behind the site.
 *
 * @param principal the name of the one engineer
 * @param imprint name and address of who runs it, line by line; none until somebody says
 */
@Validated
@ConfigurationProperties("plumbline.site")
record SiteSettings(@NotBlank @DefaultValue("James Henderson") String principal, @DefaultValue List<String> imprint) {

	SiteSettings {
		imprint = List.copyOf(imprint);
	}

}
