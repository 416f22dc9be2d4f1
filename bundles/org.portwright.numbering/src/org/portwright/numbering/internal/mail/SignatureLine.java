package org.portwright.numbering.internal.mail;

import java.util.regex.Pattern;

/** What a line is to a signature. */
@SuppressWarnings("nls")
enum SignatureLine {
	/** Two dashes and nothing else: below it stands a signature. */
	DASHES,
	/** <i>Kind regards</i>, with a name at most. */
	GREETING,
	/** Both in one line: <i>Kind regards, Joan Pike, tel 020 7946 0000</i>. */
	GREETING_WITH_CONTACT,
	/** A way to reach somebody, by its label, an address of mail or of the web. */
	CONTACT,
	/** A number without a word that says that somebody is reached there. */
	NUMBER,
	/** A name of two to four words, a role behind it at most. */
	NAME,
	/** A sentence that is about numbers, or begins a list: no signature goes on there. */
	BODY,
	/** Nothing. */
	BLANK,
	/** Whatever may stand in a signature, and elsewhere. */
	OTHER;

	private static final String WARMLY = "(?:(?:with|many|warm|kind|kindest|best|all|the) )*";
	private static final String FAREWELLS = "(?:regards|thanks|wishes|best)|yours (?:sincerely|faithfully|truly)"
			+ "|sincerely|cheers|thank you|thanks\\s(?:and|&)\\s(?:(?:kind|best)\\s)?regards|thanks\\sin\\sadvance";
	/** The first characters of what a greeting may begin with. */
	private static final String MAY_GREET = "WwMmKkBbAaTtRrYySsCc";
	private static final String SIGNED = "[,.!]?(?: *\\p{L}[\\p{L}'.-]*){0,3}[,.!]?";
	private static final Pattern FAREWELL = Pattern.compile("(?i)(?:" + WARMLY + FAREWELLS + ")" + SIGNED);
	private static final Pattern SIGNED_OFF = Pattern.compile("(?i:" + WARMLY + "(?:" + FAREWELLS + "))[,.!]? +"
			+ "\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,3} ?[,|].*");
	private static final Pattern ABOUT_NUMBERS = Pattern.compile("(?i)\\b(?:port|ports|porting|move|moves|moving"
			+ "|transfer|transferring|migrate|following|list|these|please|ranges?|ddis|lines)\\b");
	private static final Pattern AFTERWORD = Pattern.compile("(?i)p\\.? ?s\\.?[ :].*");
	/** An O at a digit is no label but a zero. */
	private static final Pattern REACHED = Pattern
			.compile("(?i)(?<!\\p{L})(?:t|tel|telephone|phone|ph|m|mob|mobile|cell"
					+ "|d|ddi|direct|direct\\sdial|direct\\sline|dd|f|fax|o(?!\\d)|office|switchboard"
					+ "|call\\sme\\son|landline)[ .:|)(-]{0,4}\\+?[ (]?\\d");
	private static final Pattern PERSON = Pattern
			.compile("\\p{Lu}[\\p{L}'.-]*(?: \\p{Lu}[\\p{L}'.-]*){1,3}(?: *[|,(–-].*)?");
	private static final int MIN_NUMBER = 7;

	/** @param isLong whether the line is longer than what of it is here */
	static SignatureLine of(String line, boolean isLong) {
		if (line.isEmpty()) {
			return BLANK;
		}
		if (line.equals("--") || line.equals("—")) {
			return DASHES;
		}
		if (isLong || line.endsWith(":") || AFTERWORD.matcher(line).matches()) {
			return BODY;
		}
		if (MAY_GREET.indexOf(line.charAt(0)) >= 0 && FAREWELL.matcher(line).matches()) {
			return GREETING;
		}
		boolean number = hasNumber(line);
		if (line.codePoints().noneMatch(Character::isLetter)) {
			// Most lines of a list: all that is looked for below has words.
			return isAddress(line) ? CONTACT : number ? NUMBER : OTHER;
		}
		if (number && SIGNED_OFF.matcher(line).matches() && REACHED.matcher(line).find()) {
			return GREETING_WITH_CONTACT;
		}
		if (isAddress(line) || number && REACHED.matcher(line).find()) {
			return CONTACT;
		}
		if (ABOUT_NUMBERS.matcher(line).find()) {
			return BODY;
		}
		if (number) {
			return NUMBER;
		}
		return PERSON.matcher(line).matches() ? NAME : OTHER;
	}

	/** Whether a line has as many digits as a number. */
	static boolean hasNumber(String line) {
		return digits(line) >= MIN_NUMBER;
	}

	private static boolean isAddress(String line) {
		int at = line.indexOf('@');
		// Between blanks it stands before a price.
		boolean mail = at > 0 && at + 1 < line.length() && line.charAt(at - 1) != ' ' && line.charAt(at + 1) != ' ';
		return mail || line.contains("www.") || line.contains("://");
	}

	private static int digits(String line) {
		int digits = 0;
		for (int i = 0; i < line.length(); i++) {
			digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
		}
		return digits;
	}
}
