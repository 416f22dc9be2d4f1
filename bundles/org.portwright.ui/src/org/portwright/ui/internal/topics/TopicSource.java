package org.portwright.ui.internal.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.portwright.porting.checks.RulesPage;

/**
 * The pages of the help, in the language of the window where it has them ({@code nl/LANGUAGE/help/NAME.xhtml}). Where a
 * page names something in the window it has an element with its id instead, and here its present name comes in;
 * {@link PresentNames} knows which elements there are.
 */
@SuppressWarnings("nls")
public final class TopicSource {

	/** The page that is made of the rules, and is no file. */
	public static final String RULES = "/org.portwright.ui/help/rules.xhtml";

	private static final String FOLDER = "help/";
	private static final QName ID = new QName("id");

	private TopicSource() {
	}

	/**
	 * Gives a page as XHTML.
	 *
	 * @param address {@code /BUNDLE/help/NAME.xhtml}, with or without a query and a place in the page
	 * @return empty if there is no such page
	 * @throws IOException        if it cannot be read
	 * @throws XMLStreamException if it is not well-formed
	 */
	public static Optional<String> xhtml(String address) throws IOException, XMLStreamException {
		String page = address.replaceFirst("[?#].*", "");
		if (RULES.equals(page)) {
			return Optional.of(RulesPage.xhtml());
		}
		String[] parts = page.split("/", 3);
		boolean isPage = parts.length == 3 && parts[2].matches(FOLDER + "[\\w-]+\\.xhtml");
		@Nullable
		Bundle bundle = isPage ? Platform.getBundle(parts[1]) : null;
		IPath path = IPath.forPosix("$nl$/" + parts[parts.length - 1]);
		if (bundle == null || FileLocator.find(bundle, path, null) == null) {
			return Optional.empty();
		}
		try (InputStream stream = FileLocator.openStream(bundle, path, true)) {
			return Optional.of(named(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
		}
	}

	/** Gives a text with what the elements that name something are called now. */
	static String named(String xhtml) throws XMLStreamException {
		XMLInputFactory input = XMLInputFactory.newInstance();
		input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		XMLEventReader reader = input.createXMLEventReader(new StringReader(xhtml));
		var text = new StringWriter();
		XMLEventWriter writer = XMLOutputFactory.newInstance().createXMLEventWriter(text);
		XMLEventFactory events = XMLEventFactory.newInstance();
		while (reader.hasNext()) {
			XMLEvent event = reader.nextEvent();
			Optional<String> name = event.isStartElement() ? name(event.asStartElement()) : Optional.empty();
			if (name.isPresent()) {
				writer.add(events.createStartElement("", "", "b"));
				writer.add(events.createCharacters(name.get()));
				writer.add(events.createEndElement("", "", "b"));
			} else if (!event.isEndElement() || !PresentNames.isNaming(event.asEndElement().getName().getLocalPart())) {
				writer.add(event);
			}
		}
		return text.toString();
	}

	private static Optional<String> name(StartElement element) {
		String kind = element.getName().getLocalPart();
		if (!PresentNames.isNaming(kind)) {
			return Optional.empty();
		}
		String id = element.getAttributeByName(ID).getValue();
		return Optional.of(PresentNames.of(kind, id).orElse(id));
	}

	/** Reads a page to be shown; what is wrong with it is wrong with the product. */
	static Optional<Topic> topic(String address) {
		try {
			Optional<String> xhtml = xhtml(address);
			return xhtml.isEmpty() ? Optional.empty()
					: Optional.of(TopicReader.read(address.replaceFirst("[?#].*", ""), xhtml.get()));
		} catch (IOException e) {
			throw new UncheckedIOException(address, e);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(address, e);
		}
	}
}
