package org.portwright.porting.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Revision;
import org.portwright.model.Site;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.FeaturePath.Step;

/**
 * An order as one of its revisions submitted it, made of the values that the revision keeps. A value of a field that
 * this version does not have is left out, as the letter of this version has no place for it.
 */
public final class RevisionOrder {

	private final PortOrder made = Blank.order();
	/** The names of sites, by the object that refers to them: the site may come later. */
	private final Map<PortedNumbers, String> sites = new LinkedHashMap<>();

	private RevisionOrder() {
	}

	/**
	 * Makes the order that a revision submitted, in no file.
	 *
	 * @param order the order of the revision; its name is the only thing that is taken from it as it is now
	 */
	public static PortOrder of(PortOrder order, Revision revision) {
		var revised = new RevisionOrder();
		PortOrder made = revised.made;
		made.setName(order.getName());
		made.setState(OrderState.SUBMITTED);
		made.setRevision(revision.getNumber());
		made.setSubmissionDate(revision.getSubmitted());
		RevisionDifference.values(revision).forEach(revised::put);
		revised.sites.forEach((numbers, name) -> revised.site(name).ifPresent(numbers::setSite));
		return made;
	}

	private void put(String path, String value) {
		EObject object = made;
		List<Step> steps = FeaturePath.steps(path);
		for (Step step : steps.subList(0, Math.max(0, steps.size() - 1))) {
			Optional<EObject> part = part(object, step);
			if (part.isEmpty()) {
				return;
			}
			object = part.get();
		}
		if (!steps.isEmpty() && steps.getLast().id().isEmpty()) {
			set(object, object.eClass().getEStructuralFeature(steps.getLast().name()), value);
		}
	}

	private static Optional<EObject> part(EObject owner, Step step) {
		if (!(owner.eClass().getEStructuralFeature(step.name()) instanceof EReference place) || !place.isContainment()
				|| place.isMany() == step.id().isEmpty()) {
			return Optional.empty();
		}
		return step.id().map(id -> element(owner, place, id))
				.or(() -> Optional.ofNullable((EObject) owner.eGet(place)));
	}

	@SuppressWarnings("unchecked")
	private static EObject element(EObject owner, EReference list, String id) {
		List<EObject> elements = (List<EObject>) owner.eGet(list);
		// The values of an element follow each other: of 100,000 numbers each is found at once.
		if (!elements.isEmpty() && elements.getLast() instanceof Identified last && id.equals(last.getId())) {
			return last;
		}
		Identified element = Blank.of(list.getEReferenceType(), id);
		elements.add(element);
		return element;
	}

	private void set(EObject object, @Nullable EStructuralFeature feature, String value) {
		if (feature instanceof EAttribute attribute && !attribute.isMany()) {
			read(attribute, value).ifPresent(read -> object.eSet(attribute, read));
		} else if (feature instanceof EReference && object instanceof PortedNumbers numbers) {
			sites.put(numbers, value);
		}
	}

	/** A listed value that this version does not have is none. */
	private static Optional<Object> read(EAttribute attribute, String value) {
		try {
			return Optional.ofNullable(EcoreUtil.createFromString(attribute.getEAttributeType(), value));
		} catch (RuntimeException unread) {
			return Optional.empty();
		}
	}

	private Optional<Site> site(String name) {
		return made.getSites().stream().filter(site -> Objects.equals(name, site.getName())).findFirst()
				.or(() -> made.getSites().stream().filter(site -> name.equals(site.getId())).findFirst());
	}
}
