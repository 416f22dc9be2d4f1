package org.portwright.documents.timeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.portwright.documents.printing.DocumentSeal;

/**
 * Writes a timeline as a picture in SVG 1.1: no scripts, no links, no fonts of its own. Every group has what it stands
 * for as its title, and the whole its text as its description, for who hears it read. UTF-8; the same timeline gives
 * the same bytes.
 */
@SuppressWarnings("nls")
public final class TimelineSvg {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";
	private static final String ID = "portwright-timeline";

	private static final double BASELINE = 0.8;
	private static final int REPLACEMENT = 0xFFFD;

	private final XMLStreamWriter writer;

	private TimelineSvg(XMLStreamWriter writer) {
		this.writer = writer;
	}

	/**
	 * Writes a timeline.
	 *
	 * @param out gets the picture; not closed
	 * @throws IOException if the stream cannot be written
	 */
	public static void write(Timeline timeline, OutputStream out) throws IOException {
		TimelineSheet sheet = TimelineSheet.of(timeline, new PaperMeasure(), TimelineSheet.WIDTH);
		var picture = new ByteArrayOutputStream();
		try {
			XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(picture,
					StandardCharsets.UTF_8.name());
			new TimelineSvg(writer).write(timeline, sheet);
			writer.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		out.write(DocumentSeal.TIMELINE.seal(picture.toByteArray()));
	}

	private void write(Timeline timeline, TimelineSheet sheet) throws XMLStreamException {
		writer.writeStartElement("svg");
		writer.writeDefaultNamespace(NAMESPACE);
		writer.writeAttribute("id", ID);
		attribute("width", sheet.width());
		attribute("height", sheet.height());
		writer.writeAttribute("viewBox", "0 0 " + number(sheet.width()) + ' ' + number(sheet.height()));
		writer.writeAttribute("role", "img");
		writer.writeAttribute("aria-labelledby", "title desc");
		writer.writeAttribute("font-family", "sans-serif");
		writer.writeAttribute("font-size", number(PaperMeasure.size(PictureFont.PLAIN)));
		text("title", "title", timeline.title());
		text("desc", "desc", new TimelineWords(timeline).text());
		for (TimelineSheet.Group group : sheet.groups()) {
			write(group);
		}
		writer.writeCharacters("\n");
		writer.writeStartElement("metadata");
		writer.writeCharacters(DocumentSeal.TIMELINE.blank());
		writer.writeEndElement();
		writer.writeCharacters("\n");
		writer.writeEndElement();
		writer.writeCharacters("\n");
	}

	private void text(String element, String id, String text) throws XMLStreamException {
		writer.writeCharacters("\n");
		writer.writeStartElement(element);
		writer.writeAttribute("id", id);
		writer.writeCharacters(printable(text));
		writer.writeEndElement();
	}

	private void write(TimelineSheet.Group group) throws XMLStreamException {
		if (group.shapes().isEmpty()) {
			return;
		}
		writer.writeCharacters("\n");
		writer.writeStartElement("g");
		if (!group.said().isEmpty()) {
			writer.writeStartElement("title");
			writer.writeCharacters(printable(group.said()));
			writer.writeEndElement();
		}
		for (PictureShape shape : group.shapes()) {
			write(shape);
		}
		writer.writeEndElement();
	}

	private void write(PictureShape shape) throws XMLStreamException {
		switch (shape) {
		case PictureShape.Fill fill -> {
			writer.writeEmptyElement("rect");
			attribute("x", fill.box().x());
			attribute("y", fill.box().y());
			attribute("width", fill.box().width());
			attribute("height", fill.box().height());
			writer.writeAttribute("fill", colour(fill.ink()));
		}
		case PictureShape.Stroke line -> {
			writer.writeEmptyElement("line");
			attribute("x1", line.fromX());
			attribute("y1", line.fromY());
			attribute("x2", line.toX());
			attribute("y2", line.toY());
			writer.writeAttribute("stroke", colour(line.ink()));
			attribute("stroke-width", line.thickness());
		}
		case PictureShape.Sign sign -> write(sign);
		case PictureShape.Words words -> write(words);
		}
	}

	private void write(PictureShape.Sign sign) throws XMLStreamException {
		List<SignOutline.Corner> corners = SignOutline.of(sign);
		var points = new StringBuilder();
		corners.forEach(corner -> points.append(points.isEmpty() ? "" : " ").append(number(corner.x())).append(',')
				.append(number(corner.y())));
		writer.writeEmptyElement("polygon");
		writer.writeAttribute("points", points.toString());
		writer.writeAttribute("fill", colour(sign.hollow() ? PictureInk.PAPER : sign.ink()));
		writer.writeAttribute("stroke", colour(sign.ink()));
		writer.writeAttribute("stroke-width", "1.5");
		writer.writeAttribute("stroke-linejoin", "round");
	}

	private void write(PictureShape.Words words) throws XMLStreamException {
		writer.writeStartElement("text");
		attribute("x", words.box().x());
		attribute("y", words.box().y() + words.box().height() * BASELINE);
		writer.writeAttribute("fill", colour(words.ink()));
		if (words.font() != PictureFont.PLAIN) {
			writer.writeAttribute("font-weight", "bold");
		}
		if (words.font() == PictureFont.TITLE) {
			writer.writeAttribute("font-size", number(PaperMeasure.size(PictureFont.TITLE)));
		}
		writer.writeCharacters(printable(words.text()));
		writer.writeEndElement();
	}

	private void attribute(String name, double value) throws XMLStreamException {
		writer.writeAttribute(name, number(value));
	}

	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	private static String colour(PictureInk ink) {
		return String.format(Locale.ROOT, "#%06x", PaperColour.of(ink));
	}

	/** What XML has no way to write becomes a visible replacement. */
	private static String printable(String text) {
		return text.codePoints().map(codePoint -> isWritable(codePoint) ? codePoint : REPLACEMENT)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isWritable(int codePoint) {
		return codePoint == '\n' || codePoint == '\t' || codePoint >= ' ' && codePoint != 0x7F
				&& (codePoint < 0x80 || codePoint > 0x9F) && (codePoint < 0xD800 || codePoint > 0xDFFF)
				&& codePoint != 0xFFFE && codePoint != 0xFFFF;
	}
}
