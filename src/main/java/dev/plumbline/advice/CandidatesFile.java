package dev.plumbline.advice;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.advice.Advice.Span;
import dev.plumbline.rules.RuleSetYaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import java.util.List;
import java.util.Map;

/** The shape of {@code candidates.yaml}. */
record CandidatesFile(@JsonProperty(required = true) List<AreaEntry> areas,
		@JsonProperty(required = true) List<Candidates.Rung> ladder) {

	static final String NAME = "candidates.yaml";

	/**
	 * Reads the file.
	 * @throws dev.plumbline.rules.RulesRefused when it is not of this shape
	 */
	static Candidates read(String yaml) {
		CandidatesFile file = RuleSetYaml.read(NAME, yaml, new TypeReference<CandidatesFile>() {
		});
		CandidatesShape.check(file, yaml);
		return new Candidates(file.areas.stream().map(AreaEntry::area).toList(), List.copyOf(file.ladder));
	}

	record AreaEntry(String id, String label, String lastResort, List<CandidateEntry> candidates) {

		Candidates.Area area() {
			return new Candidates.Area(this.id, this.label, this.lastResort,
					this.candidates.stream().map(CandidateEntry::candidate).toList());
		}

	}

	record CandidateEntry(String id, @Nullable String word, String label, int prior, int operations,
			@Nullable Integer lead, boolean managed, boolean openSource, @Nullable String inherits,
			@Nullable Map<String, Object> runsAlready, @Nullable CostEntry cost) {

		Candidates.Candidate candidate() {
			return new Candidates.Candidate(this.id, (this.word != null) ? this.word : this.id, this.label, this.prior,
					this.operations, (this.lead != null) ? this.lead : 0, this.managed, this.openSource, this.inherits,
					(this.runsAlready != null) ? this.runsAlready : Map.of(),
					(this.cost != null) ? this.cost.cost() : Candidates.CandidateCost.NOTHING);
		}

	}

	record CostEntry(List<Double> personMonths, List<Double> people, List<Double> infrastructure) {

		Candidates.CandidateCost cost() {
			return new Candidates.CandidateCost(span(this.personMonths), span(this.people), span(this.infrastructure));
		}

		private static Span span(List<Double> ends) {
			return new Span(ends.get(0), ends.get(1));
		}

	}

}
