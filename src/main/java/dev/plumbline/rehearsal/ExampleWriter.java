package dev.plumbline.rehearsal;

import dev.plumbline.advice.Advice;
import dev.plumbline.advice.Advice.Finding;
import dev.plumbline.rehearsal.ExampleView.Decided;
import dev.plumbline.rehearsal.ExampleView.Fired;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what two rule sets say of one answer set side by side. */
final class ExampleWriter {

	private final Words words;

	/** Names of the rules that the draft words otherwise. */
	private final Set<String> changed;

	ExampleWriter(Words words, Set<String> changed) {
		this.words = words;
		this.changed = changed;
	}

	ExampleView write(Example example, Advice before, Advice now) {
		Map<String, String> after = decided(now);
		List<Decided> all = new ArrayList<>();
		decided(before).forEach((what, id) -> all.add(new Decided(this.words.what(what), this.words.value(what, id),
				this.words.value(what, after.getOrDefault(what, id)))));
		return new ExampleView(example.population(), example.number(), example.title(), before.headline(),
				now.headline(), all.stream().filter((one) -> !one.before().equals(one.now())).toList(),
				all.stream().filter((one) -> one.before().equals(one.now())).toList(), only(before, now),
				only(now, before), reworded(before, now), this.words.answers(example.answers()),
				example.advised() != null);
	}

	/** Everything decided, by its name in the contract. */
	static Map<String, String> decided(Advice advice) {
		Map<String, String> decided = new LinkedHashMap<>();
		decided.put("verdict", advice.verdict().id());
		decided.put("tests.traffic", advice.tests().traffic().outcome().id());
		decided.put("tests.availability", advice.tests().availability().outcome().id());
		decided.put("tests.dataModel", advice.tests().dataModel().outcome().id());
		advice.choices().forEach((area, choice) -> decided.put("choices." + area, choice.choice()));
		return decided;
	}

	private static List<Fired> only(Advice here, Advice notThere) {
		Set<String> there = names(notThere);
		return here.findings().stream().filter((one) -> !there.contains(one.rule())).map(ExampleWriter::fired).toList();
	}

	private List<Fired> reworded(Advice before, Advice now) {
		Set<String> there = names(before);
		return now.findings()
			.stream()
			.filter((one) -> this.changed.contains(one.rule()) && there.contains(one.rule()))
			.map(ExampleWriter::fired)
			.toList();
	}

	private static Set<String> names(Advice advice) {
		return advice.findings().stream().map(Finding::rule).collect(Collectors.toSet());
	}

	private static Fired fired(Finding finding) {
		return new Fired(finding.rule(), finding.because());
	}

}
