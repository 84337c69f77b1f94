package dev.plumbline.ruleset.editor;

import dev.plumbline.account.AdminPlace;
import dev.plumbline.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditorConfiguration {

	static final String PATH = "/admin/rules";

	@Bean
	AdminPlace rulesPlace() {
		return new AdminPlace(100, PATH, "rules.nav.rules", Role.EDITOR);
	}

}
