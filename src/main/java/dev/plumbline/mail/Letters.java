package dev.plumbline.mail;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Writes letters from templates: {@code templates/mail/} with the kind of the letter,
 * once as {@code .html} and once as {@code .txt}; the subject is the message
 * {@code mail.subject.} with the kind. They are no pages: an address in them is absolute
 * and comes with the values.
 */
@Component
public class Letters {

	private static final Locale ENGLISH = Locale.ENGLISH;

	private final MessageSource messages;

	private final SpringTemplateEngine html;

	private final SpringTemplateEngine text;

	public Letters(MessageSource messages) {
		this.messages = messages;
		this.html = engine(TemplateMode.HTML, ".html", messages);
		this.text = engine(TemplateMode.TEXT, ".txt", messages);
	}

	/** Engines of its own, since a bean would take the place of that of the pages. */
	private static SpringTemplateEngine engine(TemplateMode mode, String ending, MessageSource messages) {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(ending);
		templates.setTemplateMode(mode);
		templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(messages);
		return engine;
	}

	/**
	 * Begins a letter.
	 * @param about what it belongs to, such as {@code enquiry EN-2026-000123}
	 * @param kind which letter it is, and which templates it has
	 * @param to the one address it goes to
	 */
	public LetterDraft begin(String about, String kind, String to) {
		return new LetterDraft(this, about, kind, to);
	}

	String subject(String kind, Object[] values) {
		return this.messages.getMessage("mail.subject." + kind, values, ENGLISH);
	}

	String html(String kind, Map<String, Object> model) {
		return this.html.process("mail/" + kind, new Context(ENGLISH, model));
	}

	/** Where parts were left out, one empty line is enough. */
	String text(String kind, Map<String, Object> model) {
		String text = this.text.process("mail/" + kind, new Context(ENGLISH, model));
		return text.replaceAll("[ \\t]+(?=\\R)", "").replaceAll("\\R{3,}", "\n\n").strip() + "\n";
	}

}
