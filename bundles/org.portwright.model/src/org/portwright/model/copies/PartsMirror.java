package org.portwright.model.copies;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelRoot;

/**
 * Keeps what is in a file in parts that never change, so that to take it as it is now costs as much as was changed
 * since it was taken last, and not as much as there is: the thread of the model is the window's. What was not changed
 * is shared by all that was taken.
 * <p>It sits on the objects and belongs to the thread of the model.
 */
abstract class PartsMirror extends EContentAdapter {

	/** Of more objects in one list it costs less to go through the list than to look for each in it. */
	private static final int FEW = 32;
	/** How far an object is looked for behind the one before it, and how often in vain. */
	private static final int LOOK = 1024;
	/** So many are taken between two looks at the clock. */
	private static final int AT_ONCE = 64;

	private final ModelRoot root;
	private final Map<EObject, @Nullable TakenPart> parts = new IdentityHashMap<>();
	/** What was changed since; with an object all that contain it are in here. */
	private final Map<EObject, @Nullable Changes> changed = new IdentityHashMap<>();
	/** Objects that came since, and have no part yet. */
	private final Deque<EObject> fresh = new ArrayDeque<>();
	/** Objects that were taken out since; they may be back, and changed meanwhile. */
	private final Set<EObject> left = Collections.newSetFromMap(new IdentityHashMap<>());

	/** What was changed of an object: features of its own, and objects in lists that are the same lists as before. */
	private record Changes(Set<EStructuralFeature> features, List<EObject> entries) {

		Changes() {
			this(new HashSet<>(), new ArrayList<>());
		}
	}

	PartsMirror(ModelRoot root) {
		this.root = root;
	}

	/** Whether it leaves something out. */
	abstract boolean leavesOut(EStructuralFeature feature);

	/** Takes all as it is now. */
	final TakenPart takeAll() {
		TakenPart taken = part(root);
		changed.clear();
		fresh.clear();
		left.clear();
		return taken;
	}

	/**
	 * Gets ready to take all fast, for a while.
	 *
	 * @return whether it is
	 */
	final boolean prepare(Duration atMost) {
		long start = System.nanoTime();
		do {
			for (int i = 0; i < AT_ONCE && !fresh.isEmpty(); i++) {
				EObject object = fresh.remove();
				if (object != root && EcoreUtil.isAncestor(root, object)) {
					part(object);
				}
			}
		} while (!fresh.isEmpty() && System.nanoTime() - start < atMost.toNanos());
		return fresh.isEmpty();
	}

	private TakenPart part(EObject object) {
		@Nullable
		TakenPart known = parts.get(object);
		@Nullable
		Changes changes = changed.get(object);
		if (known != null && changes == null) {
			return known;
		}
		@Nullable
		Object[] values = known == null || changes == null ? values(object) : values(object, known, changes);
		var part = new TakenPart(object, values, UnreadValues.of(object));
		parts.put(object, part);
		return part;
	}

	private @Nullable Object[] values(EObject object) {
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
		var values = new @Nullable Object[features.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(object, features.get(i));
		}
		return values;
	}

	private @Nullable Object[] values(EObject object, TakenPart known, Changes changes) {
		@Nullable
		Object[] values = known.values();
		for (EStructuralFeature feature : changes.features()) {
			int index = object.eClass().getFeatureID(feature);
			values[index] = values[index] instanceof TakenPart[] before
					? merged(before, (List<?>) object.eGet(feature, false))
					: value(object, feature);
		}
		Map<EReference, List<EObject>> lists = new IdentityHashMap<>();
		for (EObject entry : changes.entries()) {
			EReference list = entry.eContainmentFeature();
			if (entry.eContainer() == object && !changes.features().contains(list)) {
				lists.computeIfAbsent(list, any -> new ArrayList<>()).add(entry);
			}
		}
		lists.forEach((list, entries) -> {
			int index = object.eClass().getFeatureID(list);
			values[index] = values[index] instanceof TakenPart[] before && entries.size() <= FEW
					? replaced(before, (List<?>) object.eGet(list, false), entries)
					: value(object, list);
		});
		return values;
	}

	private TakenPart[] replaced(TakenPart[] before, List<?> list, List<EObject> entries) {
		TakenPart[] now = before.clone();
		for (EObject entry : entries) {
			now[list.indexOf(entry)] = part(entry);
		}
		return now;
	}

	/** The parts of a list in which most is in the order as before. */
	private TakenPart[] merged(TakenPart[] before, List<?> list) {
		var now = new TakenPart[list.size()];
		int next = 0;
		int misses = 0;
		for (int i = 0; i < now.length; i++) {
			var object = (EObject) Objects.requireNonNull(list.get(i));
			int place = misses < LOOK ? place(before, next, object) : -1;
			if (place < 0) {
				misses++;
			} else {
				next = place + 1;
			}
			now[i] = place < 0 || changed.containsKey(object) || left.contains(object) ? part(object) : before[place];
		}
		return now;
	}

	private static int place(TakenPart[] before, int from, EObject object) {
		for (int i = from; i < Math.min(before.length, from + LOOK); i++) {
			if (before[i].object() == object) {
				return i;
			}
		}
		return -1;
	}

	private @Nullable Object value(EObject object, EStructuralFeature feature) {
		if (leavesOut(feature) || !object.eIsSet(feature)) {
			return null;
		}
		Object value = object.eGet(feature, false);
		if (!(feature instanceof EReference reference) || !reference.isContainment()) {
			return value instanceof List<?> list ? List.copyOf(list) : value;
		}
		return value instanceof List<?> list ? list.stream().map(EObject.class::cast).map(this::part)
				.toArray(TakenPart[]::new) : part((EObject) value);
	}

	@Override
	@NonNullByDefault({})
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.getNotifier() instanceof EObject object
				&& notification.getFeature() instanceof EStructuralFeature feature) {
			boolean first = !changed.containsKey(object);
			changes(object).features().add(feature);
			if (first) {
				changeAround(object);
			}
		}
	}

	private Changes changes(EObject object) {
		return Objects.requireNonNull(changed.computeIfAbsent(object, any -> new Changes()));
	}

	private void changeAround(EObject object) {
		@Nullable
		EObject container = object == root ? null : object.eContainer();
		if (container != null) {
			boolean first = !changed.containsKey(container);
			EReference place = object.eContainmentFeature();
			if (place.isMany()) {
				changes(container).entries().add(object);
			} else {
				changes(container).features().add(place);
			}
			if (first) {
				changeAround(container);
			}
		}
	}

	@Override
	@NonNullByDefault({})
	protected void setTarget(EObject object) {
		super.setTarget(object);
		parts.remove(object);
		fresh.add(object);
	}

	/** What was taken out is known no more: nobody tells of its changes until it comes back. */
	@Override
	@NonNullByDefault({})
	protected void unsetTarget(EObject object) {
		super.unsetTarget(object);
		parts.remove(object);
		changed.remove(object);
		left.add(object);
	}

	@Override
	@NonNullByDefault({})
	public boolean isAdapterForType(Object type) {
		return type == getClass();
	}
}
