package org.portwright.architecture;

import java.util.List;

/** A class has one purpose, and so it is short: who needs more lines has a second concept in it to cut out. */
final class SizeRules {

	/** So many lines has a source at most, with imports, comments and nested classes. */
	static final int MOST = 500;

	private SizeRules() {
	}

	/** Finds a file that is too long. */
	static List<String> findings(String file, String source) {
		long lines = source.lines().count();
		return lines > MOST
				? List.of(file + " has " + lines + " lines, and " + MOST
						+ " at most are allowed; cut out a concept and give it a name")
				: List.of();
	}
}
