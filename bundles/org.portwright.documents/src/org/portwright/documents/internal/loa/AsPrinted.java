package org.portwright.documents.internal.loa;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Address;

/** Writes what an order gives; what it does not give is an empty text. */
@SuppressWarnings("nls")
final class AsPrinted {

	private static final String UNITED_KINGDOM = "GB";
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

	static String postcode(@Nullable Address address) {
		return address == null ? "" : text(address.getPostcode());
	}

	private static String lines(Address address, String separator) {
		String country = text(address.getCountry()).strip();
		return Stream
				.of(street(address), text(address.getLocality()), text(address.getTown()), text(address.getCounty()),
						text(address.getPostcode()), country(country))
				.filter(line -> !line.isBlank()).collect(Collectors.joining(separator)).replace("\n", separator);
	}

	/** Building and street in one line where the building is but a number, as in 12 High Street. */
	private static String street(Address address) {
		String building = text(address.getBuilding()).strip();
		String street = text(address.getStreet()).strip();
		boolean number = !building.isEmpty() && building.length() <= 5 && Character.isDigit(building.charAt(0));
		return (building + (number ? " " : "\n") + street).strip();
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
