package org.portwright.numbering.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NumberType;
import org.portwright.reference.ReferenceData;

/**
 * The numbers that Ofcom reserves for drama. They decide before libphonenumber is asked, because it calls some of them
 * invalid, and samples, exercises and tests are made of them.
 *
 * @param types the type by prefix; the prefixes are without trunk zero
 */
@SuppressWarnings("nls")
record DramaNumbers(Map<String, NumberType> types) {

	/** Those of the reference data, which are read with this class: when numbers are first judged. */
	static final DramaNumbers KNOWN = of(ReferenceData.of("drama-numbers"));

	private static DramaNumbers of(ReferenceData data) {
		return new DramaNumbers(Map.of("geographic", NumberType.GEOGRAPHIC, "geographicBefore", NumberType.GEOGRAPHIC,
				"freephone", NumberType.FREEPHONE, "mobile", NumberType.MOBILE, "ukWide", NumberType.UAN, "premium",
				NumberType.PREMIUM).entrySet().stream().flatMap(kind -> prefixes(kind, data))
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
	}

	private static Stream<Map.Entry<String, NumberType>> prefixes(Map.Entry<String, NumberType> kind,
			ReferenceData data) {
		return data.texts(kind.getKey()).stream()
				.map(prefix -> Map.entry(PlainPlan.withoutTrunkZero(prefix), kind.getValue()));
	}

	/** Returns their prefixes. */
	List<String> prefixes() {
		return List.copyOf(types.keySet());
	}

	/**
	 * Returns the type of a number; {@code null} if it is not one of them.
	 *
	 * @param national the digits after the country code
	 */
	@Nullable
	NumberType type(String national) {
		if (national.length() != PlainPlan.FULL_LENGTH) {
			return null;
		}
		for (Map.Entry<String, NumberType> kind : types.entrySet()) {
			if (national.startsWith(kind.getKey())) {
				return kind.getValue();
			}
		}
		return null;
	}
}
