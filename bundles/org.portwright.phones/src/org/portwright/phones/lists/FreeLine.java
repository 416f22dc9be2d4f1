package org.portwright.phones.lists;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of text says of a phone, as people write it: {@code Reception, VVX 600, 64:16:7f:00:00:01,
 * anna@contoso.com}. What is recognised by its shape is taken out; what is left is what people call the phone.
 */
@SuppressWarnings("nls")
final class FreeLine {

	/** No line about one phone is longer. */
	static final int LONGEST = 2000;

	private static final String END = "(?![\\p{Alnum}])";
	private static final String BEGIN = "(?<![\\p{Alnum}])";
	private static final Map<PhoneField, Pattern> SHAPES = shapes();
	/** What stands between the pieces, and words that only say what comes. */
	private static final Pattern BETWEEN = Pattern
			.compile("(?i)" + BEGIN + "(?:MAC(?: address)?|IP(?: address)?|UPN|user|model|phone)" + END + "\\s*[:=]");
	private static final Pattern AROUND = Pattern.compile("^[\\s,;:|/*\u2022()<>\\[\\]-]+|[\\s,;:|/()<>\\[\\]-]+$");
	private static final Pattern GAPS = Pattern.compile("[\\s,;:|]*(?:\\s[-\u2013]\\s)?[\\s,;:|]{2,}[\\s,;:|-]*");

	private FreeLine() {
	}

	private static Map<PhoneField, Pattern> shapes() {
		Map<PhoneField, Pattern> shapes = new LinkedHashMap<>();
		String pair = "\\p{XDigit}{2}";
		shapes.put(PhoneField.ACCOUNT, Pattern.compile(
				"(?i)(?:(?:sip|mailto):)?(?<![\\p{Alnum}.'_-])[A-Z0-9'._!#^~-]{1,64}@[A-Z0-9-]{1,63}(?:\\.[A-Z0-9-]{1,63}){1,5}"));
		shapes.put(PhoneField.MAC, Pattern.compile(BEGIN + "(?:" + pair + "([-:. ])(?:" + pair + "\\1){4}" + pair
				+ "|\\p{XDigit}{4}([-:.])\\p{XDigit}{4}\\2\\p{XDigit}{4}|\\p{XDigit}{6}[-:]\\p{XDigit}{6}"
				+ "|(?=\\d*[A-Fa-f])\\p{XDigit}{12})" + END));
		shapes.put(PhoneField.ADDRESS,
				Pattern.compile("(?<![\\p{Alnum}.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\p{Alnum}.])"));
		shapes.put(PhoneField.MODEL, Pattern.compile(BEGIN + CellContent.MODEL.pattern() + END));
		shapes.put(PhoneField.NUMBER, Pattern.compile("(?<![\\p{Alnum}])(?:\\+|0)\\d(?:[ ()-]{0,2}\\d){7,14}" + END));
		return shapes;
	}

	/** What stands in a line, as it is written there. */
	static Map<PhoneField, String> of(String line) {
		Map<PhoneField, String> found = new EnumMap<>(PhoneField.class);
		String left = line;
		for (Map.Entry<PhoneField, Pattern> shape : SHAPES.entrySet()) {
			Matcher piece = shape.getValue().matcher(left);
			if (piece.find()) {
				found.put(shape.getKey(), piece.group());
				left = left.substring(0, piece.start()) + " , " + left.substring(piece.end());
			}
		}
		String name = AROUND
				.matcher(GAPS.matcher(AROUND.matcher(BETWEEN.matcher(left).replaceAll(" , ")).replaceAll(""))
						.replaceAll(", "))
				.replaceAll("");
		if (!name.isEmpty()) {
			found.put(PhoneField.NAME, name);
		}
		return found;
	}
}
