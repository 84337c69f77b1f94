package dev.plumbline.site;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Gives a page of ours to whoever sends what the server cannot even read as a request,
 * and so never hands to the application.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(OurPage.class.getName());
			}
		});
	}

	/** Created by Tomcat, by its name. */
	public static final class OurPage extends ErrorReportValve {

		private static final Log logger = LogFactory.getLog(OurPage.class);

		@Override
		protected void report(Request request, Response response, @Nullable Throwable failure) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			try {
				response.setContentType("text/html;charset=UTF-8");
				PageHeaders.set("", request.isSecure(), response::setHeader);
				response.getReporter().write(page());
				response.finishResponse();
			}
			catch (IOException ex) {
				logger.debug("The client left before it was told what is wrong", ex);
			}
		}

		private static String page() throws IOException {
			return new ClassPathResource("static/unreadable.html").getContentAsString(StandardCharsets.UTF_8);
		}

	}

}
