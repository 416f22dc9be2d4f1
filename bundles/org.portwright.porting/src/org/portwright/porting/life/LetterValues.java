package org.portwright.porting.life;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.fields.FieldList;
import org.portwright.porting.fields.FileField;

/**
 * What an order hands in: the letter, the numbers with their sites, who gets them, by which way, and the pre-flight
 * answers. What happens to an order under way is no part of it.
 */
public final class LetterValues {

	private static final Set<String> HANDED_IN = Set.of(Literals.PORT_ORDER__ORGANISATION_ID.getName(),
			Literals.PORT_ORDER__INITIAL_DOMAIN.getName(), Literals.PORT_ORDER__ROUTE.getName(),
			Literals.PORT_ORDER__LOA.getName(), Literals.PORT_ORDER__SITES.getName(),
			Literals.PORT_ORDER__NUMBERS.getName(), Literals.PORT_ORDER__PREFLIGHT.getName());

	private LetterValues() {
	}

	/** Gives the fields that hold something, by the paths that {@code fields} prints, in the order of the model. */
	public static Map<String, String> of(PortOrder order) {
		Map<String, String> values = new LinkedHashMap<>();
		for (FileField field : FieldList.of(order)) {
			if (!field.value().isEmpty() && HANDED_IN.contains(FeaturePath.steps(field.path()).getFirst().name())
					&& field.feature() != Literals.PORTED_NUMBERS__OUTCOME) {
				values.put(field.path(), field.value());
			}
		}
		return values;
	}
}
