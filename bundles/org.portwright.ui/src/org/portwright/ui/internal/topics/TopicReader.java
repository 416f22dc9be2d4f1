package org.portwright.ui.internal.topics;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.portwright.ui.internal.topics.Topic.Kind;
import org.portwright.ui.internal.topics.Topic.Line;
import org.portwright.ui.internal.topics.Topic.Look;
import org.portwright.ui.internal.topics.Topic.Run;

/**
 * Reads a page of the help, which has a few elements of XHTML: headings, paragraphs, lists, links, what is bold or
 * code, and tables, of which each row becomes a part of its own.
 */
@SuppressWarnings("nls")
final class TopicReader {

	private final String address;
	private final List<Line> lines = new ArrayList<>();
	private final List<Run> runs = new ArrayList<>();
	private final Deque<Look> looks = new ArrayDeque<>(List.of(Look.PLAIN));
	private final Deque<int[]> lists = new ArrayDeque<>();
	private final List<String> heads = new ArrayList<>();
	private String title = "";
	private String target = "";
	private String id = "";
	private String head = "";
	private int cell;
	private boolean inHead;
	private boolean inTitle;

	private TopicReader(String address) {
		this.address = address;
	}

	/**
	 * Reads a page.
	 *
	 * @throws XMLStreamException if it is not well-formed
	 */
	static Topic read(String address, String xhtml) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xhtml));
		var read = new TopicReader(address);
		try {
			while (reader.hasNext()) {
				switch (reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> read.start(reader);
				case XMLStreamConstants.CHARACTERS -> read.text(reader.getText());
				case XMLStreamConstants.END_ELEMENT -> read.end(reader.getLocalName());
				default -> {
					// Comments and the like are not shown.
				}
				}
			}
		} finally {
			reader.close();
		}
		return new Topic(address, read.title, List.copyOf(read.lines));
	}

	private void start(XMLStreamReader reader) {
		String name = reader.getLocalName();
		Optional.ofNullable(reader.getAttributeValue(null, "id")).ifPresent(given -> id = given);
		switch (name) {
		case "title" -> inTitle = true;
		case "ul" -> lists.push(new int[] { -1 });
		case "ol" -> lists.push(new int[] { 0 });
		case "b", "strong", "em", "i" -> looks.push(Look.BOLD);
		case "code", "pre" -> looks.push(Look.CODE);
		case "a" -> {
			looks.push(Look.LINK);
			target = Optional.ofNullable(reader.getAttributeValue(null, "href")).map(this::resolved).orElse("");
		}
		case "thead" -> inHead = true;
		case "tr" -> cell = 0;
		case "td" -> head = cell > 0 && cell < heads.size() ? heads.get(cell) + ": " : "";
		case "br" -> finish(Kind.PARAGRAPH, "");
		default -> {
			// What it holds is shown.
		}
		}
	}

	/** Addresses in a page are given from it on. */
	private String resolved(String href) {
		URI link = URI.create(href);
		return link.isAbsolute() ? href : URI.create(address).resolve(link).toString();
	}

	private void text(String text) {
		if (inTitle) {
			title += text;
			return;
		}
		String shown = text.replaceAll("\\s+", " ");
		String fitting = runs.isEmpty() ? shown.stripLeading() : shown;
		if (!fitting.isEmpty()) {
			if (!head.isEmpty()) {
				runs.add(new Run(head, Look.BOLD, ""));
				head = "";
			}
			runs.add(new Run(fitting, looks.element(), looks.element() == Look.LINK ? target : ""));
		}
	}

	private void end(String name) {
		switch (name) {
		case "title" -> inTitle = false;
		case "b", "strong", "em", "i", "code", "a" -> looks.pop();
		case "pre" -> {
			looks.pop();
			finish(Kind.CODE, "");
		}
		case "h1" -> finish(Kind.TITLE, "");
		case "h2", "h3", "dt" -> finish(Kind.HEADING, "");
		case "p", "dd" -> finish(Kind.PARAGRAPH, "");
		case "li" -> finish(Kind.ITEM, mark());
		case "ul", "ol" -> lists.pop();
		case "thead" -> inHead = false;
		case "th", "td" -> endCell();
		default -> {
			// It has no line of its own.
		}
		}
	}

	private String mark() {
		int[] counted = lists.element();
		return counted[0] < 0 ? "\u2022" : ++counted[0] + ".";
	}

	/** What a row begins with is its heading. */
	private void endCell() {
		if (inHead) {
			heads.add(line(Kind.HEADING, "").text().strip());
			runs.clear();
		} else {
			finish(cell == 0 ? Kind.HEADING : Kind.PARAGRAPH, "");
			cell++;
		}
	}

	private Line line(Kind kind, String mark) {
		return new Line(kind, id, mark, List.copyOf(runs));
	}

	private void finish(Kind kind, String mark) {
		if (!runs.isEmpty()) {
			lines.add(line(kind, mark));
			id = "";
		}
		runs.clear();
	}
}
