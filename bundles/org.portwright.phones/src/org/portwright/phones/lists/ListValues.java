package org.portwright.phones.lists;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.AccountKind;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.porting.written.AccountName;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.MacAddress;
import org.portwright.porting.written.Quoted;

/** Reads what stands in the cells of a list of phones. */
@SuppressWarnings("nls")
final class ListValues {

	static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
	/** How a program keeps the zeros of a cell in CSV for Excel: ="0207". */
	private static final Pattern HELD = Pattern.compile("=\"([^\"]*)\"");
	/** What a spreadsheet makes of twelve digits in a row. */
	private static final Pattern ROUNDED = Pattern.compile("(?i)\\d(?:[.,]\\d+)?E\\+?\\d{1,3}");
	/** A number of Teams whose extension is the end of it, so that nothing is lost. */
	private static final Pattern EXTENSION = Pattern.compile("([^;]{6,40});ext=(\\d{1,8})");
	/** An account, and something beside it that may be its password. */
	private static final Pattern BESIDE = Pattern
			.compile("[^\\s@]{1,64}@[^\\s@,;/|]{1,60}[\\s,;/|]{1,9}[^\\s@]+(?!\\S*@)");
	/** What Markdown writes around the text of a cell. */
	private static final Pattern MARKED = Pattern.compile("(`{1,3}|\\*{1,3}|__)([^`*].*)\\1");
	private static final String MARKS = "`*_";
	private static final Pattern SEPARATORS = Pattern.compile("[ _-]");
	private static final Pattern LINES = Pattern.compile("[\\s\\p{Z}\\x{FEFF}\\x{200B}]+");
	/** Signs that turn the direction of writing: they are not seen, and what follows looks like something else. */
	private static final Pattern TURNING = Pattern
			.compile("[\\x{200E}\\x{200F}\\x{61C}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
	/** Signs behind an apostrophe that keeps a spreadsheet from taking the text for a formula. */
	private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20'";
	/** Anything longer is no name, no place and no note of a phone, but something that got into the list. */
	private static final int LONGEST = 500;
	private static final int MULTICAST = 1;
	private static final String NO_MAC = "000000000000";
	private static final Map<String, AccountKind> KINDS = Map.ofEntries(Map.entry("user", AccountKind.USER),
			Map.entry("person", AccountKind.USER), Map.entry("personal", AccountKind.USER),
			Map.entry("commonarea", AccountKind.COMMON_AREA), Map.entry("commonareaphone", AccountKind.COMMON_AREA),
			Map.entry("cap", AccountKind.COMMON_AREA), Map.entry("shared", AccountKind.COMMON_AREA),
			Map.entry("shareddevice", AccountKind.COMMON_AREA));

	private ListValues() {
	}

	/** What a cell comes to: a value, or why there is none. */
	record Read(String value, Optional<String> doubt) {

		/** Returns whether the doubt says what stands in the cell. */
		boolean quotes() {
			return doubt.isPresent() && !Set.of(Messages.ListValues_secret, Messages.ListValues_beside,
					Messages.ListValues_signs).contains(doubt.get());
		}

		static Read of(String value) {
			return new Read(value, Optional.empty());
		}

		static Read not(String doubt) {
			return new Read("", Optional.of(doubt));
		}
	}

	/** What stands in a cell, on one line and without what only spreadsheets need. */
	static String text(String cell) {
		if (isPlain(cell)) {
			return cell;
		}
		String shown = TURNING.matcher(cell.length() > LONGEST * 2 ? cell.substring(0, LONGEST * 2) : cell)
				.replaceAll("");
		String line = unmarked(LINES.matcher(shown).replaceAll(" ").strip());
		Matcher held = HELD.matcher(line);
		if (held.matches()) {
			return held.group(1).strip();
		}
		return line.length() > 1 && line.charAt(0) == '\'' && FORMULA.indexOf(line.charAt(1)) >= 0 ? line.substring(1)
				: line;
	}

	private static String unmarked(String line) {
		if (line.isEmpty() || MARKS.indexOf(line.charAt(0)) < 0) {
			return line;
		}
		Matcher marked = MARKED.matcher(line);
		return marked.matches() ? marked.group(2).strip() : line;
	}

	/** Whether a cell is what most are: one line, no blank too many, and nothing that spreadsheets alone need. */
	private static boolean isPlain(String cell) {
		if (cell.isEmpty() || cell.length() > LONGEST) {
			return cell.isEmpty();
		}
		char before = ' ';
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
				return false;
			}
			before = c;
		}
		return before != ' ' && cell.charAt(0) != '=' && cell.charAt(0) != '\''
				&& MARKS.indexOf(cell.charAt(0)) < 0;
	}

	/** Reads what a cell says of a field. */
	static Read read(PhoneField field, String text) {
		if (text.length() > LONGEST) {
			return SecretWords.isIn(text) ? Read.not(Messages.ListValues_secret)
					: Read.not(NLS.bind(Messages.ListValues_long, Quoted.of(text), LONGEST));
		}
		if (isUnprintable(text)) {
			return Read.not(Messages.ListValues_signs);
		}
		Read read = field.isFree() && text.indexOf('@') > 0 && BESIDE.matcher(text).lookingAt()
				? Read.not(Messages.ListValues_beside)
				: valueOf(field, text);
		// A number, an account or an address that is one has no room for a secret.
		return (field.isFree() || read.doubt().isPresent()) && SecretWords.isIn(text)
				? Read.not(Messages.ListValues_secret)
				: read;
	}

	private static Read valueOf(PhoneField field, String text) {
		return switch (field) {
		case MAC -> mac(text);
		case ADDRESS -> IPV4.matcher(text).matches() ? Read.of(text)
				: Read.not(NLS.bind(Messages.ListValues_address, Quoted.of(text)));
		case ACCOUNT -> account(AccountName.bare(text));
		case KIND -> kind(text);
		case MODEL -> CellContent.isSerial(text) ? Read.not(NLS.bind(Messages.ListValues_serial, Quoted.of(text)))
				: Read.of(text);
		case NUMBER -> number(text);
		default -> Read.of(text);
		};
	}

	private static Read mac(String text) {
		Optional<MacAddress> mac = CellContent.mac(text);
		if (mac.isEmpty()) {
			if (rounded(text)) {
				return Read.not(NLS.bind(Messages.ListValues_rounded, Quoted.of(text)));
			}
			Optional<Integer> wrong = text.codePoints().filter(c -> Character.isLetter(c) && !isHexadecimal(c)).boxed()
					.findFirst();
			return Read.not(wrong.isPresent()
					? NLS.bind(Messages.ListValues_macLetter,
							new Object[] { Quoted.of(text), Character.toString(wrong.get()), Quoted.name(wrong.get()) })
					: NLS.bind(Messages.ListValues_mac, Quoted.of(text)));
		}
		String digits = mac.get().digits();
		boolean device = !digits.equals(NO_MAC) && (Integer.parseInt(digits.substring(0, 2), 16) & MULTICAST) == 0;
		return device ? Read.of(mac.get().dashed()) : Read.not(NLS.bind(Messages.ListValues_noDevice, Quoted.of(text)));
	}

	private static Read number(String text) {
		Matcher extended = EXTENSION.matcher(text);
		Optional<String> whole = extended.matches()
				? LineNumber.read(extended.group(1)).filter(number -> number.endsWith(extended.group(2)))
				: LineNumber.read(text);
		return whole.or(() -> alike(text)).map(Read::of)
				.orElseGet(() -> Read.not(NLS.bind(rounded(text) ? Messages.ListValues_rounded
						: Messages.ListValues_number, Quoted.of(text))));
	}

	/** Reads a number that is there twice, as a link and its text are. */
	private static Optional<String> alike(String text) {
		int between = text.indexOf(';');
		return between < 0 ? Optional.empty()
				: LineNumber.read(text.substring(0, between).strip())
						.filter(number -> LineNumber.read(text.substring(between + 1).strip())
								.equals(Optional.of(number)));
	}

	private static boolean isHexadecimal(int c) {
		return c < 0x80 && Character.digit(c, 16) >= 0;
	}

	private static boolean rounded(String text) {
		return ROUNDED.matcher(text).matches();
	}

	private static Read account(String name) {
		return AccountName.doubt(name)
				.map(doubt -> Read.not(BESIDE.matcher(name).lookingAt() ? Messages.ListValues_beside : doubt))
				.orElseGet(() -> Read.of(name));
	}

	private static Read kind(String text) {
		return Optional.ofNullable(KINDS.get(bare(text)))
				.map(kind -> Read.of(kind.getLiteral()))
				.orElseGet(() -> Read.not(NLS.bind(Messages.ListValues_kind, Quoted.of(text))));
	}

	private static String bare(String text) {
		return SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
	}

	/** Whether a text says whose account it is, in a word that says nothing else. */
	static boolean isKind(String text) {
		return text.length() > 2 && KINDS.containsKey(bare(text));
	}

	/** XML 1.0 cannot hold these, and U+FFFD stands where something could not be decoded. */
	private static boolean isUnprintable(String text) {
		int next;
		for (int i = 0; i < text.length(); i = next) {
			int c = text.codePointAt(i);
			next = i + Character.charCount(c);
			if (isUnprintable(c)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isUnprintable(int c) {
		return c < ' ' || c >= 0x7F && c < 0xA0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
				|| c >= 0xFFFD && c <= 0xFFFF;
	}
}
