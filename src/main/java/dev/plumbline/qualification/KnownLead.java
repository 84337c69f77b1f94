package dev.plumbline.qualification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A {@link Lead} as a scenario writes it, in the words of the rules; what is left out is
 * what says least.
 */
record KnownLead(@JsonProperty(required = true) String role, @JsonProperty(required = true) String timeframe,
		@Nullable String budget, @Nullable Boolean workAddress, @Nullable Boolean companyNamed,
		@Nullable Boolean signsOfSpam) {

	/**
	 * What the rules are told.
	 * @throws IllegalArgumentException when a word stands for nothing
	 */
	Lead lead() {
		return new Lead(LeadWords.read(Lead.Role.values(), String.valueOf(this.role)),
				LeadWords.read(Lead.Timeframe.values(), String.valueOf(this.timeframe)),
				(this.budget != null) ? LeadWords.read(Lead.Budget.values(), this.budget) : Lead.Budget.NOT_SAID,
				Boolean.TRUE.equals(this.workAddress), Boolean.TRUE.equals(this.companyNamed),
				Boolean.TRUE.equals(this.signsOfSpam));
	}

	/** How a scenario writes it, by field. */
	static Map<String, Object> written(Lead lead) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("role", LeadWords.of(lead.role()));
		fields.put("timeframe", LeadWords.of(lead.timeframe()));
		fields.put("budget", LeadWords.of(lead.budget()));
		fields.put("workAddress", lead.workAddress());
		fields.put("companyNamed", lead.companyNamed());
		fields.put("signsOfSpam", lead.signsOfSpam());
		return fields;
	}

}
