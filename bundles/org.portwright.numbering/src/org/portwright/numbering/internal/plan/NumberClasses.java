package org.portwright.numbering.internal.plan;

import java.util.List;
import java.util.Set;

import org.portwright.reference.ReferenceData;

/**
 * The classes of numbers under +44 by their prefixes, which here are without trunk zero.
 *
 * @param islandRegions the regions of libphonenumber that are not Great Britain
 * @param islandAreas   the area codes of Guernsey, Jersey and the Isle of Man: theirs also where the rest is wrong
 * @param islandOwn     only places and mobiles are an island's own; 03, 05, 08 and 09 are one plan for all
 * @param mobile        mobiles and what looks like them
 * @param personal      of these the personal numbers
 * @param pager         of these the pagers
 * @param confirmed     what Microsoft documents: geographic and freephone numbers
 */
@SuppressWarnings("nls")
record NumberClasses(Set<String> islandRegions, List<String> islandAreas, List<String> islandOwn, String mobile,
		String personal, String pager, List<String> confirmed) {

	/** Those of the reference data, which are read with this class: when numbers are first judged. */
	static final NumberClasses KNOWN = of(ReferenceData.of("number-classes"));

	private static NumberClasses of(ReferenceData data) {
		return new NumberClasses(Set.copyOf(data.texts("islandRegions")), prefixes("islandAreas", data),
				prefixes("islandOwn", data), prefixes("mobile", data).getFirst(),
				prefixes("personal", data).getFirst(), prefixes("pager", data).getFirst(),
				prefixes("confirmed", data));
	}

	private static List<String> prefixes(String name, ReferenceData data) {
		return data.texts(name).stream().map(PlainPlan::withoutTrunkZero).toList();
	}
}
