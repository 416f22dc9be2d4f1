package org.portwright.phones;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.reference.ReferenceData;
import org.portwright.reference.ReferenceValue;

/**
 * A maker's phones that are set up in the same way, from the reference data. Single models of a family are not listed
 * unless a source names them.
 *
 * @param written matches the names of its models in capitals, with single blanks between words
 * @param option  the option of DHCP in which the phones look for their address; empty where it is not known
 * @param suffix  what the address ends with, with its slash; empty for most
 * @param bulk    whether Microsoft documents an address for bulk sign-in; empty where that is not known
 * @param asOf    the day, month or year of the source
 */
@SuppressWarnings("nls")
public record PhoneFamily(String name, Pattern written, Optional<Integer> option, String suffix,
		Optional<Boolean> bulk, String source, String asOf) {

	private static final int LONGEST_TEXT = 200;
	private static final String YES = "yes";
	private static final Set<String> OTHER_SOFTWARE = Set.of("OBI");
	private static final List<PhoneFamily> ALL = read(ReferenceData.of("phone-families"));

	private static List<PhoneFamily> read(ReferenceData data) {
		return data.names().stream().map(name -> of(name, data.value(name))).toList();
	}

	private static PhoneFamily of(String name, ReferenceValue value) {
		var parts = value.parts();
		return new PhoneFamily(name, Pattern.compile(parts.getOrDefault("written", "")),
				Optional.ofNullable(parts.get("option")).map(Integer::valueOf), parts.getOrDefault("suffix", ""),
				Optional.ofNullable(parts.get("bulk")).map(YES::equals),
				value.source(), value.asOf());
	}

	/** All families, adapters before the phones of the same maker. */
	public static List<PhoneFamily> all() {
		return ALL;
	}

	/** Finds the family of a model as people write it; empty if it is none that is known. */
	public static Optional<PhoneFamily> of(@Nullable String model) {
		if (model == null || model.length() > LONGEST_TEXT) {
			return Optional.empty();
		}
		String text = model.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ").strip();
		if (List.of(text.split(" ")).stream().anyMatch(OTHER_SOFTWARE::contains)) {
			return Optional.empty();
		}
		return ALL.stream().filter(family -> family.written().matcher(text).find()).findFirst();
	}

	/** How phones are told their address, for people. */
	public static String told(Optional<PhoneFamily> family) {
		if (family.isEmpty()) {
			return Messages.PhoneFamily_unknown;
		}
		PhoneFamily known = family.get();
		return known.option().map(option -> NLS.bind(Messages.PhoneFamily_option, known.name(), option))
				.orElseGet(() -> NLS.bind(Messages.PhoneFamily_noOption, known.name()));
	}

	/** Whether Microsoft documents an address for bulk sign-in, for people. */
	public static String bulkWords(Optional<PhoneFamily> family) {
		Optional<Boolean> documented = family.flatMap(PhoneFamily::bulk);
		String name = family.map(PhoneFamily::name).orElse(Messages.PhoneFamily_thisPhone);
		return NLS.bind(documented.isEmpty() ? Messages.PhoneFamily_bulkNotKnown
				: documented.get() ? Messages.PhoneFamily_bulk : Messages.PhoneFamily_noBulk, name);
	}
}
