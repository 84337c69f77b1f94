package dev.plumbline.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How long letters are kept, for the page that says so; checked where they are emptied.
 *
 * @param kept after they were handed over
 */
@ConfigurationProperties("plumbline.mail")
record LettersKept(@DefaultValue("30d") Duration kept) {
}
