package dev.plumbline.browser;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a page as it was sent by the rules of HTML. A browser repairs what is wrong, each
 * in its own way, so that looking at the page does not show it.
 */
final class Markup {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	/** Reading the schema takes longer than reading a page. */
	private static final SimpleDocumentValidator VALIDATOR = new SimpleDocumentValidator(true);

	private static boolean ready;

	private Markup() {
	}

	/** What is wrong with the text of a page; empty when nothing is. */
	static synchronized List<String> faults(String html) {
		Faults faults = new Faults();
		try {
			if (!ready) {
				VALIDATOR.setUpMainSchema(SCHEMA, faults);
				ready = true;
			}
			VALIDATOR.setUpValidatorAndParsers(faults, true, false);
			VALIDATOR.checkHtmlInputSource(new InputSource(new StringReader(html)));
		}
		catch (Exception ex) {
			// all that the method declares
			throw new IllegalStateException("The page cannot be checked", ex);
		}
		return faults.found;
	}

	/** Keeps errors; what it only advises changes with fashion. */
	private static final class Faults implements ErrorHandler {

		private final List<String> found = new ArrayList<>();

		@Override
		public void warning(SAXParseException advice) {
			// not an error
		}

		@Override
		public void error(SAXParseException error) {
			this.found.add("line %d: %s".formatted(error.getLineNumber(), error.getMessage()));
		}

		@Override
		public void fatalError(SAXParseException error) {
			error(error);
		}

	}

}
