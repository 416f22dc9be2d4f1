package org.portwright.directory.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.Domain;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.copies.NumbersCopy;
import org.portwright.workspace.TypedTenantValues;

/**
 * A list of a tenant and what is said of it.
 *
 * @param list       holds its objects
 * @param gone       the field that holds the day on which an object was found to be gone
 * @param attributes of these
 * @param known      how many the tenant has
 * @param typed      whether the user typed their values: none came from a sync or an import
 * @param typedPaths the paths of values that the user typed after that
 * @param said       those that the directory has, sorted by id
 * @param whole      whether these are all
 * @param referredBy gives the order that refers to an object
 */
record ComparedList(EReference list, EAttribute gone, List<EAttribute> attributes, int known, boolean typed,
		Set<String> typedPaths, Values values, List<? extends Identified> said, boolean whole,
		Function<String, Optional<String>> referredBy) {

	/** What the objects of the tenant hold. */
	interface Values {

		/** The id of the object at a place. */
		String id(int place);

		/** What the object at a place holds of the attribute in a column. */
		@Nullable
		Object value(int place, int column);
	}

	static ComparedList domains(TenantState state, DirectoryReading reading) {
		List<Domain> domains = state.tenant().getDomains();
		List<EAttribute> attributes = List.copyOf(Literals.DOMAIN.getEAllAttributes());
		Values values = new Values() {

			@Override
			public String id(int place) {
				return String.valueOf(domains.get(place).getId());
			}

			@Override
			public @Nullable Object value(int place, int column) {
				return held(domains.get(place), attributes.get(column));
			}
		};
		return new ComparedList(Literals.TENANT__DOMAINS, Literals.DOMAIN__GONE, attributes, domains.size(),
				TypedTenantValues.isTyped(state.tenant(), Literals.TENANT__DOMAINS.getName()),
				TypedTenantValues.of(state.tenant()),
				values, reading.domains(),
				reading.whole().contains(DirectoryPart.DOMAINS), state.orders()::toDomain);
	}

	static ComparedList numbers(TenantState state, DirectoryReading reading) {
		NumbersCopy numbers = state.numbers();
		Values values = new Values() {

			@Override
			public String id(int place) {
				return numbers.id(place);
			}

			@Override
			public @Nullable Object value(int place, int column) {
				return numbers.value(place, column);
			}
		};
		return new ComparedList(Literals.TENANT__PHONE_NUMBERS, Literals.PHONE_NUMBER__GONE, NumbersCopy.ATTRIBUTES,
				numbers.size(),
				TypedTenantValues.isTyped(state.tenant(), Literals.TENANT__PHONE_NUMBERS.getName()),
				TypedTenantValues.of(state.tenant()), values, reading.numbers(),
				reading.whole().contains(DirectoryPart.NUMBERS), state.orders()::toNumber);
	}

	/** Returns whether the user typed a value of an object, or cleared it. */
	boolean isTyped(String id, EAttribute field, @Nullable Object value) {
		return typed && value != null || !typedPaths.isEmpty()
				&& typedPaths.contains(list.getName() + '[' + id + "]." + field.getName()); //$NON-NLS-1$
	}

	/** What an object holds of a field; nothing where it has its default. */
	static @Nullable Object held(Identified object, EAttribute attribute) {
		// A list that was never asked for does not exist yet; asking would make it.
		if (!object.eIsSet(attribute)) {
			return null;
		}
		Object value = object.eGet(attribute);
		return value instanceof List<?> several ? List.copyOf(several) : value;
	}
}
