package dev.plumbline.report.pdf;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ PdfSettings.class, SiteSettings.class })
class PdfConfiguration {

}
