package org.portwright.ui.internal.topics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/**
 * All our topics in the order of the table of contents, which is that of the platform's help: what faces that are
 * installed link to ours is in it.
 *
 * @param entries the table of contents
 */
record Topics(List<Entry> entries) {

	/** The table of contents that the others are linked to. */
	static final String CONTENTS = "/org.portwright.ui/help/toc.xml"; //$NON-NLS-1$
	/** The topic that the help begins with. */
	static final String START = "/org.portwright.ui/help/start.xhtml"; //$NON-NLS-1$

	/**
	 * A row of the table of contents.
	 *
	 * @param topic what it leads to; empty for a row that only holds others
	 */
	record Entry(String label, Optional<Topic> topic, List<Entry> children) {

		Stream<Entry> all() {
			return Stream.concat(Stream.of(this), children.stream().flatMap(Entry::all));
		}
	}

	/** Reads all of them, which takes time. */
	static Topics read() {
		return new Topics(Stream.of(HelpSystem.getTocs()).filter(toc -> CONTENTS.equals(toc.getHref()))
				.map(IToc::getTopics).flatMap(Topics::entries).toList());
	}

	private static Stream<Entry> entries(ITopic... topics) {
		return Stream.of(topics).map(topic -> new Entry(topic.getLabel(),
				Optional.ofNullable(topic.getHref()).flatMap(TopicSource::topic),
				entries(topic.getSubtopics()).toList()));
	}

	/** The topics alone. */
	Stream<Topic> all() {
		return entries.stream().flatMap(Entry::all).map(Entry::topic).flatMap(Optional::stream);
	}

	/**
	 * Finds a topic.
	 *
	 * @param address with or without a place in the page
	 */
	Optional<Topic> find(String address) {
		String page = address.replaceFirst("[?#].*", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return all().filter(topic -> topic.address().equals(page)).findFirst();
	}
}
