package dev.plumbline.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Sets a document of ours in type: XHTML in, tagged PDF out. Asks nobody for anything.
 * For one thread at a time.
 */
final class Typesetter {

	static {
		// would write to the console of the server, past every setting of logging
		XRLog.setLoggingEnabled(false);
	}

	private final Typefaces typefaces = new Typefaces();

	/**
	 * The finished file.
	 * @param xhtml well-formed, with its style sheet inside
	 */
	byte[] set(String xhtml, Imprint imprint) {
		Document document = parsed(xhtml);
		new Outline(document).write();
		Lettering lettering = new Lettering(this.typefaces);
		lettering.walk(document.getDocumentElement());
		try (PDDocument pdf = new PDDocument()) {
			PdfRendererBuilder builder = new PdfRendererBuilder().withW3cDocument(document, "")
				.usePdfUaAccessibility(true)
				.withProducer("Plumbline")
				.useSVGDrawer(new DrawingDrawer());
			for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
				builder.useExternalResourceAccessControl((address, type) -> false, priority);
			}
			this.typefaces.offer(builder, pdf, lettering.needed());
			return file(builder, pdf, imprint);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Nothing but memory is written to", ex);
		}
	}

	private static byte[] file(PdfRendererBuilder builder, PDDocument pdf, Imprint imprint) throws IOException {
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			renderer.createPDFKeepOpen();
			imprint.on(pdf);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			pdf.save(out);
			return out.toByteArray();
		}
	}

	private static Document parsed(String xhtml) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalStateException("A template of ours is not well-formed", ex);
		}
	}

}
