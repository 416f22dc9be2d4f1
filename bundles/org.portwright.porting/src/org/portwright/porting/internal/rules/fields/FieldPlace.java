package org.portwright.porting.internal.rules.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelRoot;

/**
 * A field at its place in a file.
 *
 * @param way from the root to the objects that have it, through parts that exist once and through lists
 */
record FieldPlace(EAttribute attribute, List<EReference> way) {

	/** Copies the list. */
	public FieldPlace {
		way = List.copyOf(way);
	}

	/** All that is read of a file to see what stands in the field: it, and the lists on the way to it. */
	Set<EStructuralFeature> reads() {
		return Stream.concat(Stream.of(attribute), way.stream().filter(EReference::isMany))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** What stands in the field of one of its owners, as the file writes it; empty where nothing does. */
	String text(Identified owner) {
		@Nullable
		Object value = owner.eGet(attribute);
		return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
	}

	/** The objects of a complete file that have the field. */
	List<Identified> owners(ModelRoot root) {
		List<Identified> owners = List.of(root);
		for (EReference step : way) {
			List<Identified> next = new ArrayList<>();
			for (Identified owner : owners) {
				if (owner.eGet(step) instanceof EObject part) {
					next.add((Identified) part);
				} else {
					((List<?>) owner.eGet(step)).forEach(part -> next.add((Identified) part));
				}
			}
			owners = next;
		}
		return owners;
	}

	/** Its path, where there are no lists on the way. */
	String path() {
		return Stream.concat(way.stream(), Stream.of(attribute)).map(EStructuralFeature::getName)
				.collect(Collectors.joining(".")); //$NON-NLS-1$
	}
}
