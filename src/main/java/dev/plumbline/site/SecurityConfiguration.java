package dev.plumbline.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Which addresses are open to whom, and what a form must carry. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] PRINCIPAL_ONLY = { "/admin/users/**", "/admin/audit/**", "/admin/enquiries/**" };

	@Bean
	SecurityFilterChain door(HttpSecurity http) {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(PRINCIPAL_ONLY)
				.hasRole("PRINCIPAL")
				.requestMatchers("/admin/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
				.ignoringRequestMatchers("/api/**"))
			// PageHeaders sets them, on what never comes this far too
			.headers(AbstractHttpConfigurer::disable)
			.formLogin(Customizer.withDefaults())
			.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
