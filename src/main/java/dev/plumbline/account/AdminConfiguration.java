package dev.plumbline.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdminConfiguration {

	@Bean
	AdminPlace startPlace() {
		return new AdminPlace(0, "/admin", "admin.nav.start", Role.EDITOR);
	}

	@Bean
	AdminPlace usersPlace() {
		return new AdminPlace(800, "/admin/users", "admin.nav.users", Role.PRINCIPAL);
	}

	@Bean
	AdminPlace auditPlace() {
		return new AdminPlace(900, "/admin/audit", "admin.nav.audit", Role.PRINCIPAL);
	}

	@Bean
	AdminPlace ownPlace() {
		return new AdminPlace(1000, "/admin/account", "admin.nav.own", Role.EDITOR);
	}

}
