package org.portwright.directory.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;

/**
 * Whether two values say the same. Words of foreign enumerations and ids are written with large and small letters by
 * one, otherwise by another, and what there may be several of comes in any order.
 */
final class Spelling {

	/** What is written by people, so that each letter counts. */
	private static final Set<EAttribute> EXACT = Set.of(Literals.TENANT__NAME, Literals.TENANT__BRAND_NAME,
			Literals.PHONE_NUMBER__CITY, Literals.PHONE_NUMBER__PARTNER_NAME, Literals.PHONE_NUMBER__TAGS,
			Literals.PHONE_NUMBER__GRAPH_ID, Literals.PHONE_NUMBER__OTHER_FIELDS, Literals.DOMAIN__OTHER_FIELDS,
			Literals.ADDRESS__BUILDING, Literals.ADDRESS__STREET, Literals.ADDRESS__LOCALITY, Literals.ADDRESS__TOWN,
			Literals.ADDRESS__COUNTY);

	private Spelling() {
	}

	/** Whether a field would hold the same. */
	static boolean isSame(EAttribute attribute, @Nullable Object before, @Nullable Object after) {
		if (Objects.equals(before, after)) {
			return true;
		}
		boolean exact = EXACT.contains(attribute);
		if (before instanceof List<?> one && after instanceof List<?> other) {
			return one.size() == other.size() && sorted(one, exact).equals(sorted(other, exact));
		}
		return !exact && before instanceof String one && after instanceof String other && one.equalsIgnoreCase(other);
	}

	private static List<String> sorted(List<?> values, boolean exact) {
		return values.stream().map(String::valueOf)
				.map(value -> exact ? value : value.toLowerCase(java.util.Locale.ROOT)).sorted().toList();
	}
}
