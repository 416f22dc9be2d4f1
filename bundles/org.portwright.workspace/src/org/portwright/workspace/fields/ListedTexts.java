package org.portwright.workspace.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.facts.PhoneRegions;
import org.portwright.porting.life.RejectionCause;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.workspace.internal.storage.Excerpt;
import org.portwright.workspace.internal.texts.Messages;

/** Fields that hold a text, but only one of a closed list. */
public final class ListedTexts {

	private static final Map<EAttribute, Supplier<List<String>>> LISTS = Map.of(Literals.PHONE_ACCESS__REGION,
			PhoneRegions::all,
			Literals.REJECTION__CAUSES, () -> RejectionCauses.all().stream().map(RejectionCause::code).toList());

	private ListedTexts() {
	}

	/**
	 * Returns the text of the list that a value is in letters of any case; the value where a field has no list.
	 *
	 * @throws IllegalArgumentException if it is none of the list, with all of it in the message
	 */
	public static Object listed(EAttribute field, Object value) {
		if (!LISTS.containsKey(field)) {
			return value;
		}
		List<String> known = LISTS.get(field).get();
		String text = value.toString().strip();
		Optional<String> listed = known.stream().filter(text::equalsIgnoreCase).findFirst();
		return listed.orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.FieldValues_notALiteral,
				Excerpt.of(text), String.join(", ", known)))); //$NON-NLS-1$
	}
}
