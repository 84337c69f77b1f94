package dev.plumbline.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.time.Instant;

/**
 * Prints the first administrator's one-time link, on a start that finds none able to come
 * in.
 */
@Component
class FirstLink implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(FirstLink.class);

	private final FirstAdministrator administrator;

	private final ApplicationContext context;

	private final Environment environment;

	FirstLink(FirstAdministrator administrator, ApplicationContext context, Environment environment) {
		this.administrator = administrator;
		this.context = context;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.administrator.prepare(Instant.ofEpochMilli(this.context.getStartupDate())).ifPresent(this::print);
	}

	private void print(Token token) {
		logger.info("""
				Nobody can sign in yet. Set the first administrator's password within {} days at

				    http://localhost:{}{}

				or under the same path at your own address. The link works once; without a password, every \
				start prints a fresh one.""", Links.VALID.toDays(), this.environment.getProperty("local.server.port"),
				Links.address(token));
	}

}
