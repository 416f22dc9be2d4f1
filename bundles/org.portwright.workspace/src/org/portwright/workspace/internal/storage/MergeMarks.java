package org.portwright.workspace.internal.storage;

import java.util.List;

/** The lines that Git leaves in a file whose merge somebody has to finish. */
@SuppressWarnings("nls")
final class MergeMarks {

	private static final List<String> MARKS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

	private MergeMarks() {
	}

	/** Says whether a line or a text begins as such a mark does. */
	static boolean isIn(String line) {
		return MARKS.stream().anyMatch(line.stripLeading()::startsWith);
	}
}
