package dev.plumbline.account.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class FilterFormTest {

	@Test
	void asksForNothingWhenNothingIsPutIn() {
		FilterForm form = new FilterForm("", null, "  ", "", "");
		assertThat(form.isEmpty()).isTrue();
		assertThat(form.mistakes()).isEmpty();
		assertThat(form.filter()).isEqualTo(new AuditFilter(null, null, null, null, null));
	}

	@Test
	void readsWhatIsPutIn() {
		FilterForm form = new FilterForm("anna", "signed-in", " anna ", "2026-05-30", "2026-05-31");
		assertThat(form.mistakes()).isEmpty();
		assertThat(form.filter()).isEqualTo(
				new AuditFilter("anna", "signed-in", "anna", LocalDate.of(2026, 5, 30), LocalDate.of(2026, 5, 31)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "2026-02-30", "31.5.2026", "+99999-01-01", "0001-01-01", "-0044-03-15" })
	void saysBesideTheFieldWhatIsNoDay(String day) {
		assertThat(new FilterForm(null, null, null, day, null).mistakes()).containsOnlyKeys("from");
		assertThat(new FilterForm(null, null, null, null, day).mistakes()).containsOnlyKeys("to");
	}

	@Test
	void saysThatTheLastDayComesFirst() {
		assertThat(new FilterForm(null, null, null, "2026-05-31", "2026-05-30").mistakes())
			.isEqualTo(Map.of("to", "audit.filter.ends-first"));
		assertThat(new FilterForm(null, null, null, "2026-05-31", "2026-05-31").mistakes()).isEmpty();
	}

	@Test
	void keepsTheFiltersInTheAddressesOfFurtherPages() {
		FilterForm form = new FilterForm("-", "", "a&b=c", "2026-05-31", null);
		assertThat(form.address("/admin/audit", Map.of("older", 7)))
			.isEqualTo("/admin/audit?who=-&subject=a%26b%3Dc&from=2026-05-31&older=7");
	}

}
