package org.portwright.documents.internal.loa;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Address;
import org.portwright.porting.addresses.Postcode;

/** Writes what an order gives; what it does not give is an empty text. */
@SuppressWarnings("nls")
final class AsPrinted {

	private static final String UNITED_KINGDOM = "GB";
	/** Holds together what a line must not part. */
	private static final char GLUE = '\u00a0';
	private static final char HYPHEN = '\u2011';
	private static final String NUMBER = "\\d+[A-Za-z]?(?:\\s?[-\u2013/]\\s?\\d+[A-Za-z]?)?";
	private static final Pattern HOUSE_NUMBER = Pattern.compile(NUMBER);
	private static final Pattern NAME_AND_NUMBER = Pattern.compile("(.*\\S)\\s*[,\\n]\\s*(" + NUMBER + ')',
			Pattern.DOTALL);
	private static final Pattern NUMBER_BEFORE_STREET = Pattern.compile("^(" + NUMBER + ")\\s+(?=\\S)");
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
	private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

	private AsPrinted() {
	}

	static String text(@Nullable String value) {
		return value == null ? "" : value;
	}

	static String first(@Nullable String value, @Nullable String otherwise) {
		return value == null || value.isBlank() ? text(otherwise) : value;
	}

	static boolean isGiven(@Nullable String value) {
		return value != null && !value.isBlank();
	}

	/** The day with its weekday: Tuesday 5 January 2027. */
	static String day(@Nullable LocalDate day) {
		return day == null ? "" : DAY.format(day);
	}

	/** The day without its weekday: 5 January 2027. */
	static String shortDay(@Nullable LocalDate day) {
		return day == null ? "" : SHORT_DAY.format(day);
	}

	static String time(@Nullable LocalTime time) {
		return time == null ? "" : TIME.format(time);
	}

	/** The address as on an envelope, a line each, the postcode last. */
	static String address(@Nullable Address address) {
		return address == null ? "" : lines(address, "\n");
	}

	/** The address in one line. */
	static String addressInLine(@Nullable Address address) {
		return address == null ? "" : lines(address, ", ");
	}

	/** In capitals and with its space, however an older file has it. */
	static String postcode(@Nullable Address address) {
		return address == null ? "" : Postcode.usual(text(address.getPostcode()).strip());
	}

	/** The text without what holds words together, for what breaks no lines. */
	static String loose(String text) {
		return text.replace(GLUE, ' ').replace(HYPHEN, '-');
	}

	private static String lines(Address address, String separator) {
		String country = text(address.getCountry()).strip();
		return Stream
				.of(street(address), text(address.getLocality()), text(address.getTown()), text(address.getCounty()),
						postcode(address).replace(' ', GLUE), country(country))
				.filter(line -> !line.isBlank()).collect(Collectors.joining(separator)).replace("\n", separator);
	}

	/** The number of the house in one line with its street, as in 12 High Street; the name of a house above them. */
	private static String street(Address address) {
		String building = text(address.getBuilding()).strip();
		String street = text(address.getStreet()).strip();
		if (street.isEmpty()) {
			return building;
		}
		if (HOUSE_NUMBER.matcher(building).matches()) {
			return glued(building) + street;
		}
		Matcher parts = NAME_AND_NUMBER.matcher(building);
		if (parts.matches()) {
			return parts.group(1) + "\n" + glued(parts.group(2)) + street;
		}
		String whole = NUMBER_BEFORE_STREET.matcher(street).replaceFirst(number -> glued(number.group(1)));
		return (building + "\n" + whole).strip();
	}

	private static String glued(String number) {
		return number.replace(' ', GLUE).replace('-', HYPHEN) + GLUE;
	}

	private static String country(String code) {
		if (code.isEmpty() || UNITED_KINGDOM.equalsIgnoreCase(code)) {
			return "";
		}
		String name = code.length() == 2 ? Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.UK)
				: "";
		return name.isBlank() ? code : name;
	}
}
