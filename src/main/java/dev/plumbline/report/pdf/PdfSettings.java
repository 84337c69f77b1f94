package dev.plumbline.report.pdf;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * How much of the machine making PDFs may take. The defaults suit two processors and a
 * heap of 768 MB.
 *
 * @param threads how many are made at once; each keeps its typefaces in memory
 * @param queue how many more may wait for their turn
 * @param patience how long a request waits before it is given up, from 100 milliseconds
 * to two minutes
 */
@Validated
@ConfigurationProperties("plumbline.report")
record PdfSettings(@Min(1) @Max(64) @DefaultValue("2") int threads, @Min(1) @Max(1_000) @DefaultValue("8") int queue,
		@DurationMin(millis = 100) @DurationMax(minutes = 2) @DefaultValue("20s") Duration patience) {
}
