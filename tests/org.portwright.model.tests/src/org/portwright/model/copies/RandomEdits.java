package org.portwright.model.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;

/** Edits an order or a tenant at random, everywhere in it, and undoes some of it. */
final class RandomEdits {

	private final ModelRoot root;
	private final Random random;
	private final Deque<Runnable> undo = new ArrayDeque<>();
	private int made;

	RandomEdits(ModelRoot root, long seed) {
		this.root = root;
		random = new Random(seed);
	}

	boolean oneOf(int count) {
		return random.nextInt(count) == 0;
	}

	/** Makes an edit, or takes the last one back. */
	void edit() {
		if (!undo.isEmpty() && oneOf(4)) {
			undo.pop().run();
			return;
		}
		List<EObject> objects = objects();
		EObject object = objects.get(random.nextInt(objects.size()));
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
		EStructuralFeature feature = features.get(random.nextInt(features.size()));
		if (root instanceof PortOrder order && oneOf(5)) {
			numbers(order);
		} else if (feature instanceof EReference reference && reference.isMany()) {
			list(object, reference);
		} else if (feature instanceof EReference reference) {
			set(object, feature, oneOf(3) ? null : reference.isContainment() ? part(reference) : target(reference));
		} else {
			attribute(object, (EAttribute) feature);
		}
	}

	private List<EObject> objects() {
		List<EObject> objects = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(objects::add);
		return objects;
	}

	/** What happens in orders most: numbers come, go, change their place and get a site. */
	private void numbers(PortOrder order) {
		if (order.getNumbers().isEmpty() || order.getSites().isEmpty()) {
			list(order, order.getNumbers().isEmpty() ? Literals.PORT_ORDER__NUMBERS : Literals.PORT_ORDER__SITES);
		} else {
			var numbers = order.getNumbers().get(random.nextInt(order.getNumbers().size()));
			set(numbers, Literals.PORTED_NUMBERS__SITE, target(Literals.PORTED_NUMBERS__SITE));
		}
	}

	@SuppressWarnings("unchecked")
	private void list(EObject object, EReference reference) {
		var list = (EList<EObject>) object.eGet(reference);
		int place = random.nextInt(list.size() + 1);
		if (place == list.size() || oneOf(3)) {
			EObject part = part(reference);
			put(list, place, part);
			undo.push(() -> list.remove(part));
		} else if (oneOf(2)) {
			EObject part = list.remove(place);
			if (oneOf(2)) {
				// Nobody hears of it, and it comes back by undo.
				attribute(part, Literals.IDENTIFIED__ID);
			}
			undo.push(() -> put(list, place, part));
		} else {
			EObject part = list.move(random.nextInt(list.size()), place);
			undo.push(() -> put(list, place, part));
		}
	}

	private static void put(EList<EObject> list, int place, EObject part) {
		if (list.contains(part)) {
			list.move(Math.min(place, list.size() - 1), part);
		} else {
			list.add(Math.min(place, list.size()), part);
		}
	}

	private EObject part(EReference reference) {
		if (oneOf(4)) {
			// It leaves the place where it stands.
			List<EObject> others = objects().stream()
					.filter(other -> other.eClass() == reference.getEReferenceType()).toList();
			if (!others.isEmpty()) {
				return others.get(random.nextInt(others.size()));
			}
		}
		made++;
		return Blank.of(reference.getEReferenceType(), "p" + made);
	}

	private @Nullable EObject target(EReference reference) {
		if (reference.getEReferenceType() == Literals.PORT_ORDER && oneOf(2)) {
			return root;
		}
		if (!(root instanceof PortOrder order) || reference.getEReferenceType() != Literals.SITE
				|| order.getSites().isEmpty()) {
			return Blank.of(reference.getEReferenceType(), "elsewhere");
		}
		return order.getSites().get(random.nextInt(order.getSites().size()));
	}

	/** What it has; of a list what is in it now. */
	private static @Nullable Object held(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature, false);
		return value instanceof List<?> list ? List.copyOf(list) : value;
	}

	private void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
		Object before = held(object, feature);
		object.eSet(feature, value);
		undo.push(() -> object.eSet(feature, before));
	}

	private void attribute(EObject object, EAttribute attribute) {
		if (oneOf(4)) {
			unread(object, attribute);
		} else if (oneOf(4)) {
			Object before = held(object, attribute);
			object.eUnset(attribute);
			undo.push(() -> object.eSet(attribute, before));
		} else if (attribute.isMany()) {
			set(object, attribute, Stream.of("one", "two", "three").filter(text -> oneOf(2)).toList());
		} else if (attribute.getEType() == EcorePackage.Literals.ESTRING) {
			set(object, attribute, oneOf(6) ? null : "text " + random.nextInt(100));
		} else if (attribute.getEType() instanceof EEnum literals) {
			int choice = random.nextInt(literals.getELiterals().size());
			set(object, attribute, literals.getELiterals().get(choice).getInstance());
		} else {
			String text = switch (attribute.getEType().getName()) {
			case "Date" -> "2027-01-1" + random.nextInt(10);
			case "Time" -> "1" + random.nextInt(10) + ":00";
			case "Instant" -> "2027-01-01T00:00:0" + random.nextInt(10) + "Z";
			case "EInt", "ELong" -> Integer.toString(random.nextInt(3));
			default -> Boolean.toString(random.nextBoolean());
			};
			set(object, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), text));
		}
	}

	/** A value that counts until the feature is given another one. */
	private void unread(EObject object, EAttribute attribute) {
		object.eAdapters().add(new FromFile(attribute, "unread " + random.nextInt(100)));
		set(object, attribute, held(object, attribute));
	}

	/** The types of all that may be in an object of a type. */
	static Set<EClass> typesWithin(EClass type) {
		Set<EClass> all = new HashSet<>();
		contained(type, all);
		return all;
	}

	private static void contained(EClass type, Set<EClass> all) {
		for (EReference part : type.getEAllContainments()) {
			if (all.add(part.getEReferenceType())) {
				contained(part.getEReferenceType(), all);
			}
		}
	}

	/** What a file said of one feature. */
	private static final class FromFile extends AdapterImpl implements UnreadValues {

		private final Map<EStructuralFeature, String> values;

		FromFile(EStructuralFeature feature, String text) {
			values = Map.of(feature, text);
		}

		@Override
		public Map<EStructuralFeature, String> unread() {
			return values;
		}
	}
}
