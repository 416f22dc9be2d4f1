package org.portwright.porting.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.portwright.model.text.Typed;

/** The pieces of an address: its lines, parted at commas. */
@SuppressWarnings("nls")
final class AddressPieces {

	private static final Pattern PARTED = Pattern.compile("[,;\\t|]|(?<=\\S) {3,}(?=\\S)");
	private static final Pattern HEADING = Pattern.compile(
			"(?i)^(?:(?:our|the|your|new|current|registered|billing|service|site|installation|business|trading|company|"
					+ "postal|head|emergency) )*(?:address|office)(?: is)? ?(?::|-|$) ?");
	private static final Pattern DECORATION = Pattern.compile("^[>*\\u2022\\u00B7\\-\\s]+|[\\s.]+$");
	private static final Pattern HOUSE_NUMBER = Pattern
			.compile("(?:no\\.? ?)?[0-9]{1,4}[a-z]?(?:[-/][0-9]{1,4}[a-z]?)?");

	private AddressPieces() {
	}

	static List<String> of(String text) {
		List<String> pieces = new ArrayList<>();
		text.lines().forEach(line -> {
			String bare = HEADING.matcher(spaced(line)).replaceFirst("");
			for (String piece : PARTED.split(bare)) {
				String clean = DECORATION.matcher(piece).replaceAll("").replaceAll(" {2,}", " ");
				if (!clean.isEmpty()) {
					add(pieces, clean);
				}
			}
		});
		return pieces;
	}

	/** A house number belongs to the street behind it, also with a comma between them. */
	private static void add(List<String> pieces, String piece) {
		if (!pieces.isEmpty() && HOUSE_NUMBER.matcher(pieces.getLast().toLowerCase(Locale.ROOT)).matches()
				&& PostcodeAtEnd.of(piece).filter(end -> end.before().isEmpty()).isEmpty()) {
			pieces.set(pieces.size() - 1, pieces.getLast() + ' ' + piece);
		} else {
			pieces.add(piece);
		}
	}

	/** A line with plain spaces and hyphens only. */
	private static String spaced(String line) {
		var spaced = new StringBuilder();
		Typed.text(line).codePoints().forEach(c -> spaced
				.appendCodePoint(c == '\t' ? c : Typed.isSpace(c) ? ' ' : Typed.isDash(c) ? '-' : c));
		return spaced.toString();
	}
}
