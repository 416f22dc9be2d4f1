package org.portwright.workspace.internal.storage;

import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.atomic.AtomicReference;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The JDK's own SAX parser without document types, entities and anything outside the text it is given (OWASP, XML
 * External Entity Prevention). Namespaces stay prefixes, since what is unknown has to be kept as it is written.
 */
@SuppressWarnings("nls")
final class HardenedParser {

	private static final String XERCES = "http://apache.org/xml/features/";
	private static final String SAX = "http://xml.org/sax/features/";
	private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";

	/** Each of its settings makes a parser to try it, so it is set up once. */
	private static final SAXParserFactory FACTORY = factory();

	/** A parser keeps the names of all texts that it has read: so many characters of text. */
	private static final int MOST_READ = 1 << 20;
	/** One that nobody uses just now: to make one takes as long as to read a small file. */
	private static final AtomicReference<@Nullable Idle> IDLE = new AtomicReference<>();

	/** @param read so many characters it has read */
	private record Idle(SAXParser parser, int read) {
	}

	private HardenedParser() {
	}

	/**
	 * Parses a text.
	 *
	 * @throws SAXException what the parser or the handler objects to
	 */
	static void parse(String text, DefaultHandler2 handler) throws SAXException {
		try {
			@Nullable
			Idle idle = IDLE.getAndSet(null);
			SAXParser parser = idle == null ? create() : idle.parser;
			read(text, handler, parser);
			// After an objection it is dropped: nobody has to know what it left behind.
			int characters = text.length() + (idle == null ? 0 : idle.read);
			if (characters <= MOST_READ) {
				IDLE.set(new Idle(parser, characters));
			}
		} catch (ParserConfigurationException | IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void read(String text, DefaultHandler2 handler, SAXParser parser)
			throws SAXException, IOException {
		parser.setProperty(LEXICAL_HANDLER, handler);
		// Closed it lets go of the text.
		try (var in = new StringReader(text)) {
			parser.parse(new InputSource(in), handler);
		}
		XMLReader reader = parser.getXMLReader();
		reader.setContentHandler(null);
		reader.setErrorHandler(null);
		reader.setDTDHandler(null);
		reader.setEntityResolver(null);
		parser.setProperty(LEXICAL_HANDLER, null);
	}

	private static SAXParser create() throws ParserConfigurationException, SAXException {
		SAXParser parser;
		synchronized (FACTORY) {
			parser = FACTORY.newSAXParser();
		}
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		return parser;
	}

	private static SAXParserFactory factory() {
		// Not newInstance(): another parser on the class path may not know these features.
		SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
		factory.setNamespaceAware(false);
		factory.setValidating(false);
		factory.setXIncludeAware(false);
		try {
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(XERCES + "disallow-doctype-decl", true);
			factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
			factory.setFeature(SAX + "external-general-entities", false);
			factory.setFeature(SAX + "external-parameter-entities", false);
			return factory;
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException(e);
		}
	}
}
