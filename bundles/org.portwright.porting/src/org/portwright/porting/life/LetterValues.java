package org.portwright.porting.life;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.porting.fields.FieldList;

/**
 * What an order hands in: the letter, the numbers with their sites, who gets them, by which way, and the pre-flight
 * answers. What happens to an order under way is no part of it.
 */
public final class LetterValues {

	private static final Set<EStructuralFeature> HANDED_IN = Set.of(Literals.PORT_ORDER__ORGANISATION_ID,
			Literals.PORT_ORDER__INITIAL_DOMAIN, Literals.PORT_ORDER__ROUTE, Literals.PORT_ORDER__LOA,
			Literals.PORT_ORDER__SITES, Literals.PORT_ORDER__NUMBERS, Literals.PORT_ORDER__PREFLIGHT);
	private static final String NUMBERS = Literals.PORT_ORDER__NUMBERS.getName();

	private LetterValues() {
	}

	/**
	 * Gives the fields that hold something as a revision keeps them, in the order of the model: by the paths that
	 * {@code fields} prints, but all numbers as one text, by the path of their list.
	 */
	public static Map<String, String> kept(PortOrder order) {
		Map<String, String> values = new LinkedHashMap<>();
		for (EStructuralFeature feature : order.eClass().getEAllStructuralFeatures()) {
			if (feature == Literals.PORT_ORDER__NUMBERS) {
				put(values, NUMBERS, HandedInNumbers.of(order.getNumbers()));
			} else if (HANDED_IN.contains(feature)) {
				FieldList.of(order, feature).forEach(field -> put(values, field.path(), field.value()));
			}
		}
		return values;
	}

	private static void put(Map<String, String> values, String path, String value) {
		if (!value.isEmpty()) {
			values.put(path, value);
		}
	}

	/** The same by the paths of all fields, those of each number among them. */
	static Map<String, String> spread(Map<String, String> kept) {
		Map<String, String> values = new LinkedHashMap<>();
		kept.forEach((path, value) -> {
			if (path.equals(NUMBERS)) {
				HandedInNumbers.read(value, NUMBERS, values);
			} else {
				values.put(path, value);
			}
		});
		return values;
	}
}
