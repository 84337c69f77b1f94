package dev.plumbline.embedded;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.nio.file.Path;

/**
 * Where the embedded server keeps its data.
 *
 * @param folder relative to the folder in which the program was started
 */
@Validated
@ConfigurationProperties("plumbline.embedded")
record EmbeddedSettings(@NotNull @DefaultValue("data/postgres") Path folder) {
}
