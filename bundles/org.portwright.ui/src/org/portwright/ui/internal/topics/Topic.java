package org.portwright.ui.internal.topics;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A topic of the help, as it is shown.
 *
 * @param address where it is, {@code /BUNDLE/help/NAME.xhtml}
 * @param title   what it is called
 * @param lines   its headings, paragraphs and items
 */
record Topic(String address, String title, List<Line> lines) {

	/** What a line is. */
	enum Kind {
		/** The title of the topic. */
		TITLE,
		/** The heading of a part. */
		HEADING,
		/** A paragraph. */
		PARAGRAPH,
		/** An item of a list, with its bullet or number. */
		ITEM,
		/** What is typed at a command line. */
		CODE
	}

	/**
	 * A line before it is wrapped.
	 *
	 * @param id   what links lead to it by; empty if none does
	 * @param mark its bullet or number; empty if it has none
	 */
	record Line(Kind kind, String id, String mark, List<Run> runs) {

		/** Its words. */
		String text() {
			return runs.stream().map(Run::text).collect(Collectors.joining());
		}
	}

	/** How a run of letters looks. */
	enum Look {
		/** As all else. */
		PLAIN,
		/** A name of what is in the window. */
		BOLD,
		/** What is typed. */
		CODE,
		/** It leads elsewhere. */
		LINK
	}

	/**
	 * Letters that look alike.
	 *
	 * @param target where a link leads: a topic, or a page of the web
	 */
	record Run(String text, Look look, String target) {
	}
}
