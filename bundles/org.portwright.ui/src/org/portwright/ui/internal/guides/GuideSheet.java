package org.portwright.ui.internal.guides;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.core.runtime.IPath;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.StepAction;

/** Writes the cheat sheet of a guide, for the view of the platform that shows them. */
@SuppressWarnings("nls")
final class GuideSheet {

	private static final String BUNDLE = "org.portwright.ui";
	private static final String DESCRIPTION = "description";
	/** The placeholders for the name of the subject and for that of its file. */
	private static final Pattern NAME = Pattern.compile("\\{[01]}");
	/** The mark-up that the texts of guides have. */
	private static final Pattern TAG = Pattern.compile("<(/?)(b|br)(/?)>");

	private final Guide guide;
	private final List<String> parameters;
	private final String origin;
	private final StringWriter written = new StringWriter();
	private final XMLStreamWriter xml;

	private GuideSheet(Guide guide, List<String> parameters, String origin) throws XMLStreamException {
		this.guide = guide;
		this.origin = origin;
		this.parameters = parameters;
		xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
	}

	/**
	 * @param subject    what its introduction begins with; empty for nothing
	 * @param name       what the subject is called at the end
	 * @param parameters what each step is told besides itself
	 * @param origin     as {@link SheetOrigin} writes it
	 */
	static String of(Guide guide, String title, String subject, String name, List<String> parameters,
			String origin) {
		try {
			return new GuideSheet(guide, parameters, origin).write(title, subject, name);
		} catch (XMLStreamException e) {
			// Into a string, of our own making.
			throw new IllegalStateException(e);
		}
	}

	private String write(String title, String subject, String name) throws XMLStreamException {
		xml.writeStartDocument();
		xml.writeStartElement("cheatsheet");
		xml.writeAttribute("title", title);
		xml.writeStartElement("intro");
		xml.writeStartElement(DESCRIPTION);
		if (!subject.isEmpty()) {
			xml.writeCharacters(subject);
			xml.writeEmptyElement("br");
			xml.writeEmptyElement("br");
		}
		markedUp(guide.introduction(), "");
		xml.writeEndElement();
		xml.writeEndElement();
		for (GuideStep step : guide.steps()) {
			item(step, step == guide.steps().getLast() ? guide.ending() : "", name);
		}
		xml.writeEndDocument();
		xml.close();
		return written.toString();
	}

	private void item(GuideStep step, String ending, String name) throws XMLStreamException {
		xml.writeStartElement("item");
		xml.writeAttribute("title", step.title());
		xml.writeAttribute("skip", String.valueOf(step.optional()));
		xml.writeAttribute(StepLink.ATTRIBUTE, StepLink.value(guide, step));
		xml.writeAttribute(StepHelp.ATTRIBUTE, StepHelp.value(guide, step));
		if (step == guide.steps().getFirst()) {
			xml.writeAttribute(SheetOrigin.ATTRIBUTE, origin);
		}
		xml.writeStartElement(DESCRIPTION);
		markedUp(step.inWindow(), "");
		xml.writeEndElement();
		xml.writeEmptyElement("action");
		xml.writeAttribute("pluginId", BUNDLE);
		xml.writeAttribute("class", GuideStepAction.class.getName());
		// What is typed into a field that was opened is not done by opening it.
		xml.writeAttribute("confirm", String.valueOf(step.action() == StepAction.OPEN_FIELD));
		xml.writeAttribute("param1", guide.id());
		xml.writeAttribute("param2", step.key());
		for (int i = 0; i < parameters.size(); i++) {
			xml.writeAttribute("param" + (i + 3), parameters.get(i));
		}
		if (!ending.isEmpty()) {
			xml.writeStartElement("onCompletion");
			markedUp(ending, name);
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	/** Names come from outside, so they are put into what was read as mark-up already. */
	private void markedUp(String text, String name) throws XMLStreamException {
		Matcher tag = TAG.matcher(text);
		int from = 0;
		while (tag.find()) {
			xml.writeCharacters(named(text.substring(from, tag.start()), name));
			if (!tag.group(1).isEmpty()) {
				xml.writeEndElement();
			} else if (tag.group(3).isEmpty()) {
				xml.writeStartElement(tag.group(2));
			} else {
				xml.writeEmptyElement(tag.group(2));
			}
			from = tag.end();
		}
		xml.writeCharacters(named(text.substring(from), name));
	}

	/** What a guide records is in its file, and not saved by itself. */
	private String named(String text, String name) {
		String file = parameters.isEmpty() ? "" : IPath.fromPortableString(parameters.getFirst()).lastSegment();
		return name.isEmpty() ? text
				: NAME.matcher(text).replaceAll(
						found -> Matcher.quoteReplacement(found.group().equals("{0}") ? name : String.valueOf(file)));
	}
}
