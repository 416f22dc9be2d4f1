package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.sources.SentRow;

/**
 * What a line of text says of a phone, as people write it: {@code Reception, VVX 600, 64:16:7f:00:00:01,
 * anna@contoso.com}. What is recognised by its shape is taken out; what stands in front of that is what people call the
 * phone. Text behind may be anything, such as a password, and is not read.
 *
 * @param values  the values, as they are written
 * @param rest    whether text is left that was not read
 * @param secrets whether a password, PIN or code is named in it
 * @param lost    the numbers and MAC addresses in what was not read
 */
@SuppressWarnings("nls")
record FreeLine(Map<PhoneField, String> values, boolean rest, boolean secrets, List<String> lost) {

	/** No line about one phone is longer. */
	private static final int LONGEST = 2000;
	private static final FreeLine NOTHING = new FreeLine(Map.of(), true, false, List.of());

	private static final String END = "(?![\\p{Alnum}])";
	private static final String BEGIN = "(?<![\\p{Alnum}])";
	private static final String LOCAL = "'._!#^~-";
	private static final int LONGEST_LOCAL = 64;
	private static final int SCHEME = "mailto:".length();
	private static final List<Shape> SHAPES = shapes();
	/** Stands where something was taken out; no text has it. */
	private static final String GAP = "\uFFFF";
	/** Words that only say what comes. */
	private static final Pattern BETWEEN = Pattern.compile("(?i)" + BEGIN
			+ "(?:MAC(?: address)?|IP(?: address)?|UPN|user|login|account|model|phone|number|tel|DDI|is|on|at|and"
			+ "|(?:signs?|signed|logs?|logged) (?:in|on)(?: as)?)"
			+ END
			+ "\\s*[:=]?");
	private static final Pattern AROUND = Pattern.compile("^[\\s,;:|/*\u2022()<>\\[\\]-]+|[\\s,;:|/()<>\\[\\]-]+$");
	private static final Pattern GAPS = Pattern.compile("[\\s,;:|]*(?:\\s[-\u2013]\\s)?[\\s,;:|]{2,}[\\s,;:|-]*");
	private static final Pattern LABEL = Pattern
			.compile("(?i)" + BEGIN + "(?:MAC(?: address)?|IP(?: address)?|UPN|user|model|phone)" + END + "\\s*[:=]");
	private static final Pattern PIECE = Pattern.compile("[,;|()\\[\\]]|\\s[-\u2013]\\s");

	/** Copies the map and the list. */
	FreeLine {
		values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
		lost = List.copyOf(lost);
	}

	private static List<Shape> shapes() {
		String pair = "\\p{XDigit}{2}";
		return List.of(new Shape(PhoneField.ACCOUNT, "@", Pattern.compile(
				"(?i)(?:(?:sip|mailto):)?(?<![\\p{Alnum}.'_-])[A-Z0-9'._!#^~-]{1," + LONGEST_LOCAL
						+ "}@[A-Z0-9-]{1,63}(?:\\.[A-Z0-9-]{1,63}){1,5}")),
				new Shape(PhoneField.MAC, "0123456789abcdefABCDEFS",
						Pattern.compile("(?:SEP|0x)?(?:" + pair + "([-:. ])(?:" + pair + "\\1){4}" + pair
								+ "|\\p{XDigit}{4}([-:.])\\p{XDigit}{4}\\2\\p{XDigit}{4}|\\p{XDigit}{6}[-:]\\p{XDigit}{6}"
								+ "|(?=\\d*[A-Fa-f])\\p{XDigit}{12})(?::\\d{3})?" + END)),
				new Shape(PhoneField.ADDRESS, "0123456789",
						Pattern.compile("(?<!\\.)(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\p{Alnum}.])")),
				new Shape(PhoneField.MODEL, "acemprstvyACEMPRSTVY4",
						Pattern.compile(CellContent.MODEL.pattern() + END)),
				new Shape(PhoneField.NUMBER, "+0",
						Pattern.compile("(?:\\+|0)\\d(?:[ ()-]{0,2}\\d){7,14}" + END)));
	}

	/**
	 * How a value of a field is written.
	 *
	 * @param firsts the characters that it begins with; the at sign of an account
	 */
	private record Shape(PhoneField field, String firsts, Pattern pattern) {

		/** Finds the first one in a text. Only where a word begins is it looked for, since most places begin none. */
		boolean find(Matcher matcher, String text) {
			if (field == PhoneField.ACCOUNT) {
				int begin = text.indexOf('@');
				int least = begin - LONGEST_LOCAL;
				while (begin > 0 && begin > least && isLocal(text.charAt(begin - 1))) {
					begin--;
				}
				return begin >= 0 && matcher.find(Math.max(0, begin - SCHEME));
			}
			matcher.useTransparentBounds(true);
			boolean inside = false;
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				if (!inside && firsts.indexOf(c) >= 0 && matcher.region(i, text.length()).lookingAt()) {
					return true;
				}
				inside = isAlphanumeric(c);
			}
			return false;
		}

		/** Returns whether a character may stand before the at sign. */
		private static boolean isLocal(char c) {
			return isAlphanumeric(c) || LOCAL.indexOf(c) >= 0;
		}

		private static boolean isAlphanumeric(char c) {
			return c < 0x80 && Character.isLetterOrDigit(c);
		}
	}

	/** Reads a line that is one text. */
	static FreeLine of(String line) {
		return of(line, true);
	}

	/** Reads a row; cells without headings, of which one is a value by itself, have no name beside it. */
	static FreeLine of(SentRow row) {
		List<String> cells = row.cells();
		return of(String.join(" ", cells), cells.size() == 1 || cells.stream().map(ListValues::text)
				.noneMatch(cell -> CellContent.isMac(cell) || CellContent.of(cell).isPresent()));
	}

	private static FreeLine of(String line, boolean named) {
		if (line.length() > LONGEST) {
			return NOTHING;
		}
		Map<PhoneField, String> found = new EnumMap<>(PhoneField.class);
		String left = line;
		for (Shape shape : SHAPES) {
			Matcher piece = shape.pattern().matcher(left);
			if (shape.find(piece, left)) {
				found.put(shape.field(), piece.group());
				left = left.substring(0, piece.start()) + GAP + left.substring(piece.end());
			}
		}
		int gap = left.indexOf(GAP);
		String front = gap < 0 ? left : left.substring(0, gap);
		String behind = left.substring(front.length()).replace(GAP, " , ");
		boolean secrets = SecretWords.isHeading(front) || SecretWords.isHeading(behind);
		String name = name(secrets ? withoutSecrets(front) : front);
		boolean called = named && name.chars().anyMatch(Character::isLetter);
		if (called) {
			found.put(PhoneField.NAME, name);
		}
		return new FreeLine(found, !called && !name.isEmpty()
				|| behind.codePoints().anyMatch(Character::isLetterOrDigit)
						&& BETWEEN.matcher(behind).replaceAll("").codePoints().anyMatch(Character::isLetterOrDigit),
				secrets, LostValues.whole(behind));
	}

	/** Returns whether the line says by what the phone is known. */
	boolean isPhone() {
		return values.containsKey(PhoneField.MAC) || values.containsKey(PhoneField.ACCOUNT);
	}

	/** Returns whether something in it has the shape of a value of a phone. */
	boolean hasShape() {
		return values.size() > (values.containsKey(PhoneField.NAME) ? 1 : 0);
	}

	/** Returns the pieces in front of the one that names a secret: its value may stand in any behind. */
	private static String withoutSecrets(String front) {
		List<String> pieces = new ArrayList<>();
		for (String piece : PIECE.split(front)) {
			if (SecretWords.isHeading(piece)) {
				break;
			}
			pieces.add(piece);
		}
		return String.join(", ", pieces);
	}

	private static String name(String front) {
		boolean labelled = front.indexOf(':') >= 0 || front.indexOf('=') >= 0;
		String bare = AROUND.matcher(labelled ? LABEL.matcher(front).replaceAll(" , ") : front).replaceAll("");
		return AROUND.matcher(GAPS.matcher(bare).replaceAll(", ")).replaceAll("");
	}
}
