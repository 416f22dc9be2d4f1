package org.portwright.cli.internal;

import java.util.stream.Collectors;

/** Text that takes a terminal over, forges a line, turns the direction of writing, or is not seen. */
@SuppressWarnings("nls")
public final class HostileText {

	/** What a forged line begins with. */
	static final String FORGED = "Forged";
	/** What stands in a file where hostile text is to be. */
	static final String MARK = "ZZMARKZZ";
	/** As a shell or a server can hand it in. */
	static final String TERMINAL = "Leeds\u001b[2J\u001b]0;owned\u0007\u009b31m\u007f\u202edtL\u202c\u2066\u200b\u00ad"
			+ "\u2028Forged\r\nForged: all is well\tx";
	/** As a file can be called. */
	static final String FILE = "a\u001b[2J\u0007\u009b31m\u202e\u200b\rForged\nForged";
	/** As our files can hold it. */
	static final String STORED = "Leeds\u009b31m\u007f\u202edtL\u202c\u2066\u200b\u00ad\u2028Forged\r\nForged: well\tx";

	private HostileText() {
	}

	/** Gives a file of ours hostile text in place of {@link #MARK}. */
	static String inXml(String file) {
		return file.replace(MARK, STORED.chars().mapToObj(c -> "&#" + c + ';').collect(Collectors.joining()));
	}

	/** The text of a terminal inside of a JSON string. */
	static String inJson() {
		return TERMINAL.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
	}

	/** Returns what of a printed text a terminal obeys or hides, by code points; empty if nothing. */
	public static String raw(String printed) {
		return printed.codePoints().filter(c -> c != '\n').filter(c -> switch (Character.getType(c)) {
		case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
				Character.SURROGATE ->
			true;
		default -> false;
		}).distinct().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
	}
}
