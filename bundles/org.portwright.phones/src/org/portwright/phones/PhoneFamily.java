package org.portwright.phones;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.reference.ReferenceData;
import org.portwright.reference.ReferenceValue;

/**
 * A maker's phones that are set up in the same way, from the reference data. Single models of a family are not listed
 * unless a source names them.
 *
 * @param written matches the names of its models in capitals, with single blanks between words
 * @param alone   matches those that are known without their maker, such as T46S; never matches where none is
 * @param option  the option of DHCP in which the phones look for their address; empty where it is not known
 * @param suffix  what the address ends with, with its slash; empty for most
 * @param bulk    whether Microsoft documents an address for bulk sign-in; empty where that is not known
 * @param desk    whether they are desk phones with a screen and keys; adapters and DECT systems are not
 * @param asOf    the day, month or year of the source
 */
@SuppressWarnings("nls")
public record PhoneFamily(String name, Pattern written, Pattern alone, Optional<Integer> option, String suffix,
		Optional<Boolean> bulk, boolean desk, String source, String asOf) {

	private static final int LONGEST_TEXT = 200;
	private static final String YES = "yes";
	private static final String NEVER = "(?!)";
	/** A VVX with this software is none of those that are listed; the adapters of that name are. */
	private static final Pattern OTHER_SOFTWARE = Pattern.compile("\\bVVX.*\\bOBI\\b");
	private static final List<PhoneFamily> ALL = read(ReferenceData.of("phone-families"));

	private static List<PhoneFamily> read(ReferenceData data) {
		return data.names().stream().map(name -> of(name, data.value(name))).toList();
	}

	private static PhoneFamily of(String name, ReferenceValue value) {
		var parts = value.parts();
		return new PhoneFamily(name, Pattern.compile(parts.getOrDefault("written", NEVER)),
				Pattern.compile(parts.getOrDefault("alone", NEVER)),
				Optional.ofNullable(parts.get("option")).map(Integer::valueOf), parts.getOrDefault("suffix", ""),
				Optional.ofNullable(parts.get("bulk")).map(YES::equals), !parts.containsKey("kind"),
				value.source(), value.asOf());
	}

	/** Returns whether these are analogue adapters, to which phones are connected by ports. */
	public boolean isAdapter() {
		return name.endsWith(" ATA");
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
		String text = words(model);
		if (OTHER_SOFTWARE.matcher(text).find()) {
			return Optional.empty();
		}
		return ALL.stream().filter(
				family -> family.written().matcher(text).find() || family.alone().matcher(text).find()).findFirst();
	}

	/** Returns whether a model is a desk phone, as far as is known: it has a screen and keys to sign in with. */
	public static boolean isDeskPhone(@Nullable String model) {
		return of(model).map(PhoneFamily::desk).orElse(true);
	}

	private static String words(String model) {
		return model.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ").strip();
	}

	/** Returns the model with its maker in front, where people leave a maker out that the model itself tells. */
	static String withMaker(String model) {
		String text = words(model);
		return ALL.stream().filter(family -> family.alone().matcher(text).find()).findFirst()
				.map(family -> family.name().split(" ")[0] + ' ' + model).orElse(model);
	}

	/** How phones are told their address, for people. */
	public static String told(Optional<PhoneFamily> family) {
		if (family.isEmpty()) {
			return Messages.PhoneFamily_unknown;
		}
		PhoneFamily known = family.get();
		return known.option().map(option -> NLS.bind(Messages.PhoneFamily_option, known.name(), option))
				.orElseGet(() -> NLS.bind(
						known.isAdapter() ? Messages.PhoneFamily_adapter : Messages.PhoneFamily_noOption,
						known.name()));
	}

	/** Whether Microsoft documents an address for bulk sign-in, for people. */
	public static String bulkWords(Optional<PhoneFamily> family) {
		Optional<Boolean> documented = family.flatMap(PhoneFamily::bulk);
		String name = family.map(PhoneFamily::name).orElse(Messages.PhoneFamily_thisPhone);
		return NLS.bind(documented.isEmpty() ? Messages.PhoneFamily_bulkNotKnown
				: documented.get() ? Messages.PhoneFamily_bulk : Messages.PhoneFamily_noBulk, name);
	}
}
