package dev.plumbline.enquiry.desk;

import dev.plumbline.account.AdminPlace;
import dev.plumbline.account.Role;
import dev.plumbline.enquiry.EnquiryRetention;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnquiryRetention.class)
class DeskConfiguration {

	static final String PATH = "/admin/enquiries";

	@Bean
	AdminPlace enquiriesPlace() {
		return new AdminPlace(200, PATH, "desk.nav", Role.PRINCIPAL);
	}

}
