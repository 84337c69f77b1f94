package dev.plumbline.report.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gathers the headings of a document into its bookmarks and its table of contents, so
 * that neither can miss one, and names its links for whoever hears them.
 */
final class Outline {

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	/** Stand on the page of the contents themselves. */
	private static final Set<String> BEFORE_CONTENTS = Set.of("glance", "contents");

	private final Document document;

	Outline(Document document) {
		this.document = document;
	}

	/** Writes both into the document. */
	void write() {
		Element bookmarks = element("bookmarks");
		Element contents = contents();
		Element chapter = bookmarks;
		for (Element heading : headings()) {
			boolean top = !heading.getNodeName().equals("h3");
			Element bookmark = element("bookmark");
			bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
			bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
			(top ? bookmarks : chapter).appendChild(bookmark);
			chapter = top ? bookmark : chapter;
			if (heading.getNodeName().equals("h2") && !BEFORE_CONTENTS.contains(heading.getAttribute("id"))) {
				contents.appendChild(entry(bookmark));
			}
		}
		this.document.getElementsByTagNameNS(XHTML, "head").item(0).appendChild(bookmarks);
		nameLinks(this.document.getDocumentElement());
	}

	private static void nameLinks(Element parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (element.getNodeName().equals("a") && !element.hasAttribute("title")) {
					element.setAttribute("title", element.hasAttribute("aria-label")
							? element.getAttribute("aria-label") : element.getTextContent().strip());
				}
				nameLinks(element);
			}
		}
	}

	private Element entry(Element bookmark) {
		Element link = element("a");
		link.setAttribute("href", bookmark.getAttribute("href"));
		link.setTextContent(bookmark.getAttribute("name"));
		Element entry = element("li");
		entry.appendChild(link);
		return entry;
	}

	private Element contents() {
		NodeList lists = this.document.getElementsByTagNameNS(XHTML, "ol");
		for (int i = 0; i < lists.getLength(); i++) {
			Element list = (Element) lists.item(i);
			if (list.getAttribute("class").equals("contents")) {
				return list;
			}
		}
		throw new IllegalStateException("The document has no list of its contents");
	}

	private List<Element> headings() {
		List<Element> headings = new ArrayList<>();
		find(this.document.getDocumentElement(), headings);
		return headings;
	}

	private static void find(Element parent, List<Element> headings) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (element.getNodeName().matches("h[1-3]")) {
					headings.add(element);
				}
				find(element, headings);
			}
		}
	}

	private Element element(String name) {
		return this.document.createElementNS(XHTML, name);
	}

}
