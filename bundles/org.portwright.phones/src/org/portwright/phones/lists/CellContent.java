package org.portwright.phones.lists;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portwright.porting.written.AccountName;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.MacAddress;

/** What of a phone a text says by how it is written. */
@SuppressWarnings("nls")
final class CellContent {

	/** The phones that people call by these words. */
	static final Pattern MODEL = Pattern.compile(
			"(?i)(?:(?:poly(?:com)?|yealink|cisco|audiocodes)[ -]?)?(?:(?:VVX|Trio|CCX|SoundPoint(?: IP)?"
					+ "|SoundStation(?: IP)?|Edge [BE]|Rove)[ -]?[A-Z]?\\d{1,4}[A-Z]?|SIP-T\\d{2}[A-Z]{0,2}|T\\d{2}[A-Z]{1,2}"
					+ "|MP5\\d|CP-?\\d{3,4}[A-Z]?|C?4\\d{2}HD)");
	/** A phone that is called by its maker: Yealink MP56, Cisco 7841, Poly CCX 500 Business Media Phone. */
	private static final Pattern OF_MAKER = Pattern.compile(
			"(?i)(?:poly|polycom|yealink|cisco|audiocodes|snom|grandstream|crestron|lenovo|avaya|mitel|gigaset|hp|spectralink"
					+ "|panasonic)\\b[ -].*\\d.*");
	private static final Pattern FIRMWARE = Pattern
			.compile("(?i)(?:UCS? ?)?\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}(?:\\.\\d{3,6})?[A-Z]{0,2}");
	private static final Pattern BARE = Pattern.compile("\\d{12}");
	/** What is written around a MAC address: MAC: 64:16:7F:00:00:01 (LAN), 0x64167F000001, SEP64167F000001. */
	private static final Pattern AROUND_MAC = Pattern
			.compile("(?i)(?:(?:LAN |Ethernet |phone )?MAC(?:[ -]addr(?:ess|\\.)?"
					+ "|[ -]?adresse| id)?\\s{0,3}[:=#]?\\s{0,3}|SEP|0x|\\(|\\[)?(.{12,40}?)(?:\\)|\\]|"
					+ "\\s{0,3}[(\\[](?:LAN|Ethernet|wired|eth0|label|new)[)\\]])?");
	/** The letters and digits of a model as many makers have them: C450, T54W. */
	private static final Pattern CODE = Pattern.compile("(?i)[A-Z]{1,3}-?\\d{2,4}[A-Z]{0,2}");
	/** No model has as many digits in a row. */
	private static final Pattern SERIAL = Pattern.compile("[\\p{Alnum}-]{0,12}\\d{7,}[\\p{Alnum}-]{0,12}");
	private static final int LONGEST_MAC = 60;
	private static final int RADIX = 16;
	private static final int MAC_DIGITS = 12;
	/** Between the parts of an IPv4 address. */
	private static final int DOTS = 3;
	/** No whole number has fewer. */
	private static final int LEAST_DIGITS = 8;
	/** What only its own column has, and so shows that the cells of a row slipped. */
	static final Set<PhoneField> STEPS = Collections.unmodifiableSet(
			EnumSet.of(PhoneField.MAC, PhoneField.ACCOUNT, PhoneField.ADDRESS, PhoneField.NUMBER));

	private CellContent() {
	}

	/** Returns whether a text is a MAC address, or twelve digits that may be one. */
	static boolean isMac(String text) {
		return mac(text).isPresent();
	}

	/** Reads a MAC address, without the words and signs that only say that it is one. */
	static Optional<MacAddress> mac(String text) {
		Optional<MacAddress> plain = MacAddress.read(text);
		if (plain.isPresent() || text.length() > LONGEST_MAC || !mayBeMac(text)) {
			return plain;
		}
		Matcher around = AROUND_MAC.matcher(text);
		return around.matches() ? MacAddress.read(around.group(1)) : plain;
	}

	/** Returns whether a text has the digits of a MAC address: most have not, and need not be looked at any closer. */
	private static boolean mayBeMac(String text) {
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			digits += Character.digit(text.charAt(i), RADIX) >= 0 ? 1 : 0;
		}
		return digits >= MAC_DIGITS;
	}

	/** Returns whether a text may be a model where a heading says so: C450 may also be a room. */
	static boolean isCode(String text) {
		return CODE.matcher(text).matches();
	}

	/** Returns whether a text is a serial number, and so no model. */
	static boolean isSerial(String text) {
		return SERIAL.matcher(text).matches();
	}

	/** What one text is; twelve digits alone may be a number as well as a MAC address. */
	static Optional<PhoneField> of(String text) {
		if (text.length() > 60 || text.isEmpty()) {
			return Optional.empty();
		}
		if (isMac(text) && !BARE.matcher(text).matches()) {
			return Optional.of(PhoneField.MAC);
		}
		if (text.indexOf('@') > 0 && AccountName.doubt(AccountName.bare(text)).isEmpty()) {
			return Optional.of(PhoneField.ACCOUNT);
		}
		if (!hasDigit(text)) {
			return ListValues.isKind(text) ? Optional.of(PhoneField.KIND) : Optional.empty();
		}
		if (ListValues.IPV4.matcher(text).matches()) {
			return Optional.of(PhoneField.ADDRESS);
		}
		if (FIRMWARE.matcher(text).matches()) {
			return Optional.of(PhoneField.FIRMWARE);
		}
		if (MODEL.matcher(text).matches() || OF_MAKER.matcher(text).matches()) {
			return Optional.of(PhoneField.MODEL);
		}
		if (ListValues.isKind(text)) {
			return Optional.of(PhoneField.KIND);
		}
		return LineNumber.read(text).map(number -> PhoneField.NUMBER);
	}

	private static boolean hasDigit(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	/**
	 * Returns what a text is of {@link #STEPS}, of which each has signs enough to see that most texts are none.
	 */
	static Optional<PhoneField> step(String text) {
		int digits = 0;
		int hexadecimal = 0;
		int dots = 0;
		boolean account = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			digits += c >= '0' && c <= '9' ? 1 : 0;
			hexadecimal += Character.digit(c, RADIX) >= 0 ? 1 : 0;
			dots += c == '.' ? 1 : 0;
			account |= c == '@';
		}
		return account || dots >= DOTS || digits >= LEAST_DIGITS || hexadecimal >= MAC_DIGITS
				? of(text).filter(STEPS::contains)
				: Optional.empty();
	}

	/** What most of the texts of a column are, if more than half of those that are there are that. */
	static Optional<PhoneField> of(List<String> texts) {
		Map<PhoneField, Integer> found = new EnumMap<>(PhoneField.class);
		int filled = 0;
		int bare = 0;
		for (String text : texts) {
			if (!text.isEmpty()) {
				filled++;
				bare += BARE.matcher(text).matches() ? 1 : 0;
				of(text).ifPresent(field -> found.merge(field, 1, Integer::sum));
			}
		}
		int bareMacs = bare;
		// Among MAC addresses twelve digits are one too.
		found.computeIfPresent(PhoneField.MAC, (field, count) -> count + bareMacs);
		int half = filled / 2;
		return found.entrySet().stream().filter(entry -> entry.getValue() > half).map(Map.Entry::getKey).findFirst();
	}
}
