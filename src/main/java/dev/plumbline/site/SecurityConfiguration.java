package dev.plumbline.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Which addresses are open to whom, and what a form must carry. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] PRINCIPAL_ONLY = { "/admin/users/**", "/admin/audit/**", "/admin/enquiries/**",
			"/admin/mail/**" };

	/** Programs send JSON, which no form can, and are known by nothing they carry. */
	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http) {
		return http.securityMatcher("/api/**")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.securityContext((context) -> context.securityContextRepository(new NullSecurityContextRepository()))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain people(HttpSecurity http, SecurityContextRepository signedIn, CsrfTokenRepository tokens,
			RefusedForms refused) {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(PRINCIPAL_ONLY)
				.hasRole("PRINCIPAL")
				.requestMatchers(HttpMethod.POST, "/admin/rules/publish", "/admin/rules/proposal/decline")
				.hasRole("PRINCIPAL")
				.requestMatchers("/admin/**")
				.authenticated()
				.anyRequest()
				.permitAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens)
				.csrfTokenRequestHandler(new TokensInPages())
				// a token would make every page another for every visitor, and colours do
				// no harm
				.ignoringRequestMatchers("/appearance"))
			.securityContext((context) -> context.securityContextRepository(signedIn))
			// the login page is told where to go on to
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(refused).accessDeniedHandler(refused))
			.logout((logout) -> logout.logoutSuccessUrl("/login?signed-out"))
			// PageHeaders sets them, also on what never comes this far
			.headers(AbstractHttpConfigurer::disable)
			.build();
	}

	/** In a cookie, so that pages open to all need no session. */
	@Bean
	CsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		return tokens;
	}

}
