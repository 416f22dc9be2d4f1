package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.Quoted;
import org.portwright.sources.SentRow;

/**
 * The values that stand in what was not taken of a list, so that a remark can name them: none is lost without a word. A
 * cell is named where its column is read; from anywhere else only numbers and MAC addresses are, which are no secrets.
 */
@SuppressWarnings("nls")
final class LostValues {

	private static final int MOST = 12;
	private static final int RADIX = 16;
	private static final int LEAST_DIGITS = 9;
	private static final int MOST_DIGITS = 19;
	/** Longer texts are looked at as far as this. */
	private static final int LONGEST = 10_000;
	private static final Pattern SHAPES = Pattern.compile("(?<![\\p{Alnum}+])(?:\\p{XDigit}{2}(?:[:-]\\p{XDigit}{2}){5}"
			+ "|\\p{XDigit}{4}\\.\\p{XDigit}{4}\\.\\p{XDigit}{4}|(?=\\d{0,11}[A-Fa-f])\\p{XDigit}{12}"
			+ "|\\d[.,]\\d{1,12}[Ee]\\+\\d{1,2}|(?:\\+|\\(?0)\\d(?:[ ()./-]{0,2}\\d){7,18}|\\d{9,15})(?!\\p{Alnum})");
	private static final Pattern ADDRESS = Pattern.compile("\\p{XDigit}{2}[:-].*|\\p{XDigit}{4}\\..*|\\p{XDigit}{12}");

	private LostValues() {
	}

	/** Returns the numbers and MAC addresses in a text, as they are written, each once. */
	static List<String> of(String text) {
		if (!mayHave(text)) {
			return List.of();
		}
		Set<String> found = new LinkedHashSet<>();
		Matcher shape = SHAPES.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
		while (shape.find()) {
			String value = shape.group();
			long digits = value.chars().filter(Character::isDigit).count();
			if (ADDRESS.matcher(value).matches() || value.indexOf('.') == 1
					|| digits >= LEAST_DIGITS && digits <= MOST_DIGITS) {
				found.add(value);
			}
		}
		return List.copyOf(found);
	}

	/** Returns whether a text has the digits of a shape, or the plus of 6.4E+11: most need no closer look. */
	private static boolean mayHave(String text) {
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			digits += Character.digit(text.charAt(i), RADIX) >= 0 ? 1 : 0;
		}
		return digits >= LEAST_DIGITS || text.indexOf('+') >= 0;
	}

	/**
	 * Returns those of a row that was not taken.
	 *
	 * @param values the fields whose cells are known to have a value, and so no secret
	 */
	static List<String> of(SentRow row, ListColumns columns, Set<PhoneField> values) {
		Set<String> found = new LinkedHashSet<>();
		List<ListColumn> all = columns.all();
		boolean hidden = columns.hasSecrets();
		for (int i = 0; i < row.cells().size(); i++) {
			String cell = ColumnCells.text(row, i);
			if (cell.isEmpty() || i < all.size() && all.get(i).reading() == ListColumn.Reading.SECRET) {
				continue;
			}
			boolean shown = !hidden && i < all.size() && all.get(i).field()
					.filter(field -> values.contains(field) || !SecretWords.isIn(cell)).isPresent();
			if (shown) {
				String quoted = Quoted.of(cell);
				found.add(quoted);
				if (!quoted.equals(cell)) {
					of(cell).stream().filter(value -> !quoted.contains(value)).forEach(found::add);
				}
			} else {
				found.addAll(whole(cell));
			}
		}
		return List.copyOf(found);
	}

	/** Returns those in a text behind what a sentence shows of it. */
	static List<String> behind(String text) {
		String shown = Quoted.of(text);
		return of(text).stream().filter(value -> !shown.contains(value)).toList();
	}

	/** Returns those in a text of a list with secrets: what may be none of them. */
	static List<String> whole(String text) {
		return of(text).stream().filter(LostValues::isWhole).toList();
	}

	private static boolean isWhole(String value) {
		return CellContent.isMac(value) || LineNumber.read(value).isPresent();
	}

	/** Returns a sentence, and the values that it does not show. */
	static String named(String sentence, Collection<String> values) {
		List<String> more = new ArrayList<>(values.stream().filter(value -> !sentence.contains(value)).toList());
		if (more.isEmpty()) {
			return sentence;
		}
		String shown = String.join(", ", more.subList(0, Math.min(MOST, more.size())));
		return more.size() > MOST
				? NLS.bind(Messages.LostValues_more, new Object[] { sentence, shown, more.size() - MOST })
				: NLS.bind(Messages.LostValues_named, sentence, shown);
	}
}
