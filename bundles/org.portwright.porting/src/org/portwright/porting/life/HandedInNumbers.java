package org.portwright.porting.life;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.portwright.model.ModelPackage;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortedNumbers;
import org.portwright.model.copies.UnreadValues;
import org.portwright.porting.fields.FieldList;

/**
 * The numbers of an order as one text, for a revision: an order may have 100,000, and is kept while somebody waits. The
 * entries stand apart by a space. Each is its id and, each behind a semicolon, its fields that hold something, as
 * {@code last=+442079460009}; the first number stands there only where it is not the id. A space, a semicolon, a
 * percent sign and what ends a line stand there as {@code %20}, {@code %3B} and so on.
 */
@SuppressWarnings("nls")
final class HandedInNumbers {

	/** What is handed in of an entry, but for the id. */
	private static final List<EStructuralFeature> FIELDS = List.of(Literals.PORTED_NUMBERS__FIRST,
			Literals.PORTED_NUMBERS__LAST, Literals.PORTED_NUMBERS__USAGE, Literals.PORTED_NUMBERS__SITE,
			Literals.PORTED_NUMBERS__NOTE);
	private static final String FIRST = Literals.PORTED_NUMBERS__FIRST.getName();
	private static final int USUAL_LENGTH = 16;
	private static final Pattern SIGN = Pattern.compile("%([0-3][0-9A-F])");
	private static final int HEXADECIMAL = 16;

	private HandedInNumbers() {
	}

	static String of(List<PortedNumbers> numbers) {
		var text = new StringBuilder(numbers.size() * USUAL_LENGTH);
		for (PortedNumbers entry : numbers) {
			if (!text.isEmpty()) {
				text.append(' ');
			}
			String id = String.valueOf(entry.getId());
			append(text, id);
			if (!isPlain(entry, id)) {
				appendFields(text, entry, id);
			}
		}
		return text.toString();
	}

	/** Whether nothing but its only number is known of an entry, as of most. */
	private static boolean isPlain(PortedNumbers entry, String id) {
		return id.equals(entry.getFirst()) && entry.getLast() == null && entry.getNote() == null
				&& entry.getUsage() == NumberUsage.UNSPECIFIED
				&& !((InternalEObject) entry).eIsSet(ModelPackage.PORTED_NUMBERS__SITE)
				&& !UnreadValues.isAny(entry);
	}

	private static void appendFields(StringBuilder text, PortedNumbers entry, String id) {
		for (EStructuralFeature field : FIELDS) {
			String value = FieldList.value(entry, field);
			boolean first = field == Literals.PORTED_NUMBERS__FIRST;
			if (first ? !value.equals(id) : !value.isEmpty()) {
				text.append(';').append(field.getName()).append('=');
				append(text, value);
			}
		}
	}

	private static void append(StringBuilder text, String value) {
		if (isWithoutSigns(value)) {
			text.append(value);
			return;
		}
		value.chars().forEach(letter -> text.append(isSign(letter) ? "%%%02X".formatted(letter)
				: String.valueOf((char) letter)));
	}

	/** Of 100,000 numbers a stream each would be felt. */
	private static boolean isWithoutSigns(String value) {
		for (int at = 0; at < value.length(); at++) {
			if (isSign(value.charAt(at))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isSign(int letter) {
		return letter <= ' ' || letter == ';' || letter == '%';
	}

	/** Puts the fields of each entry into values, by their paths. */
	static void read(String text, String list, Map<String, String> values) {
		for (String entry : text.split(" ")) {
			if (!entry.isEmpty()) {
				readEntry(entry.split(";", -1), list, values);
			}
		}
	}

	private static void readEntry(String[] parts, String list, Map<String, String> values) {
		String id = plain(parts[0]);
		String path = list + '[' + id + "].";
		values.put(path + FIRST, id);
		Stream.of(parts).skip(1).filter(part -> !part.isEmpty()).map(part -> part.split("=", 2))
				.forEach(field -> values.put(path + field[0], field.length < 2 ? "" : plain(field[1])));
		values.remove(path + FIRST, "");
	}

	/** What is no such sign stays as it is: anybody may write a file. */
	private static String plain(String text) {
		return text.indexOf('%') < 0 ? text
				: SIGN.matcher(text).replaceAll(sign -> Matcher
						.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), HEXADECIMAL))));
	}
}
