package dev.plumbline.enquiry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ EnquirySettings.class, Principal.class })
class EnquiryConfiguration {

}
