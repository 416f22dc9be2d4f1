package org.portwright.sources.mail;

/** Joins the lines of a text that was broken only to be sent (RFC 3676, format=flowed). */
@SuppressWarnings("nls")
final class FlowedText {

	/** Stands before a signature; it ends with a blank and is not broken all the same. */
	private static final String SIGNATURE = "-- ";

	private FlowedText() {
	}

	/** @param delete whether the blank in which a broken line ends was not in the text */
	static String joined(String text, boolean delete) {
		var joined = new StringBuilder(text.length());
		int quoted = -1;
		for (String line : text.split("\\r?\\n", -1)) {
			int depth = 0;
			while (depth < line.length() && line.charAt(depth) == '>') {
				depth++;
			}
			String rest = line.substring(depth);
			rest = rest.startsWith(" ") ? rest.substring(1) : rest;
			boolean signature = rest.equals(SIGNATURE);
			if (quoted != depth || signature) {
				if (!joined.isEmpty()) {
					joined.append('\n');
				}
				joined.append(">".repeat(depth)).append(depth > 0 ? " " : "");
			}
			boolean flows = rest.endsWith(" ") && !signature;
			joined.append(flows && delete ? rest.substring(0, rest.length() - 1) : rest);
			// The next line goes on with this one only if it is quoted as deep.
			quoted = flows ? depth : -1;
		}
		return joined.toString();
	}
}
