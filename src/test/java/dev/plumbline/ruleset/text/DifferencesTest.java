package dev.plumbline.ruleset.text;

import dev.plumbline.advice.Shipped;
import dev.plumbline.rules.RuleSetText;
import dev.plumbline.ruleset.text.Differences.Difference;
import dev.plumbline.ruleset.text.Part.Kind;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DifferencesTest {

	@Test
	void nameWhatWasChangedAddedAndTakenOut() {
		Parts parts = Parts.of(Shipped.TEXT);
		Part changed = parts.find(Kind.RULE, "A handful of services").orElseThrow();
		RuleSetText after = parts
			.with(new Part(changed.kind(), changed.file(), changed.name(), changed.text().replace("known", "learned")));
		after = Parts.of(after).with(new Part(Kind.FIGURE, "evidence.yaml", "new-one", "- name: new-one\n"));
		after = Parts.of(after).without(Parts.of(after).find(Kind.SOURCE, "S03").orElseThrow());
		assertThat(Differences.between(Shipped.TEXT, after).all())
			.extracting(Difference::kind, Difference::name, (one) -> one.before() != null, (one) -> one.after() != null)
			.containsExactly(tuple(Kind.RULE, "A handful of services", true, true),
					tuple(Kind.FIGURE, "new-one", false, true), tuple(Kind.SOURCE, "S03", true, false));
	}

	@Test
	void madeOneAfterTheOtherTurnOneRuleSetIntoTheOther() {
		RuleSetText after = edited();
		RuleSetText made = Shipped.TEXT;
		for (Difference difference : Differences.between(Shipped.TEXT, after).all()) {
			made = difference.applyTo(made);
		}
		assertThat(Differences.between(made, after).all()).isEmpty();
		assertThat(made.hash()).isEqualTo(after.hash());
	}

	@Test
	void bringFilesThatARuleSetDidNotHave() {
		Map<String, String> files = new TreeMap<>(Shipped.TEXT.files());
		files.keySet().removeIf((file) -> file.startsWith("qualification"));
		RuleSetText made = new RuleSetText(files);
		for (Difference difference : Differences.between(made, Shipped.TEXT).all()) {
			made = difference.applyTo(made);
		}
		assertThat(made).isEqualTo(Shipped.TEXT);
	}

	@Test
	void showAFileWhosePartsOnlyMoved() {
		RuleSetText before = text("rule \"A\"\nend\n\nrule \"B\"\nend\n");
		RuleSetText after = text("rule \"B\"\nend\n\nrule \"A\"\nend\n");
		assertThat(Differences.between(before, after).all()).singleElement().satisfies((difference) -> {
			assertThat(difference.name()).isEqualTo("a.dslr#whole");
			assertThat(difference.applyTo(before)).isEqualTo(after);
		});
	}

	private static RuleSetText edited() {
		Map<String, String> files = new TreeMap<>(Shipped.TEXT.files());
		files.merge("20-traffic-test.dslr", "\nrule \"Last\"\nwhen\nthen\nend\n", String::concat);
		files.computeIfPresent("candidates.yaml", (name, text) -> text.replace("prior: 4", "prior: 3"));
		files.computeIfPresent("sources.yaml", (name, text) -> text + "# the end\n");
		files.remove("scenarios/09-second-look.yaml");
		files.put("45-new.dslr", "chapter \"New\"\nstratum concepts\n");
		return new RuleSetText(files);
	}

	private static RuleSetText text(String chapter) {
		return new RuleSetText(new TreeMap<>(Map.of("a.dslr", chapter)));
	}

}
