package org.portwright.model.copies;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortOrder;

/**
 * Keeps what is in a port order in parts that never change, so that to take the order as it is now costs as much as was
 * changed since it was taken last, and not as much as there is: an order has up to 10,000 numbers, and the thread of
 * the model is the window's. What was not changed is shared by all that was taken.
 * <p>It sits on the order and belongs to the thread of the model. Who reads a file makes the mirror where the file is
 * read; an order without one gets it when it is taken first.
 */
public final class OrderMirror extends EContentAdapter {

	private final PortOrder order;
	private final Map<EObject, @Nullable TakenPart> parts = new IdentityHashMap<>();
	/** What was changed since; with an object all that contain it are in here. */
	private final Map<EObject, @Nullable Set<EStructuralFeature>> changed = new IdentityHashMap<>();

	private OrderMirror(PortOrder order) {
		this.order = order;
	}

	/** Gives the mirror of an order, on the thread of the model or before the order is in a model. */
	public static OrderMirror of(PortOrder order) {
		if (EcoreUtil.getExistingAdapter(order, OrderMirror.class) instanceof OrderMirror present) {
			return present;
		}
		var mirror = new OrderMirror(order);
		order.eAdapters().add(mirror);
		mirror.take();
		return mirror;
	}

	/** Takes the order as it is now. */
	public TakenOrder take() {
		TakenPart root = part(order);
		changed.clear();
		return new TakenOrder(root);
	}

	private TakenPart part(EObject object) {
		@Nullable
		TakenPart known = parts.get(object);
		@Nullable
		Set<EStructuralFeature> features = changed.get(object);
		if (known != null && features == null) {
			return known;
		}
		@Nullable
		Object[] values;
		Predicate<EStructuralFeature> anew;
		if (known == null || features == null) {
			values = new @Nullable Object[object.eClass().getFeatureCount()];
			anew = feature -> true;
		} else {
			values = known.values();
			anew = features::contains;
		}
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (anew.test(feature)) {
				values[object.eClass().getFeatureID(feature)] = value(object, feature);
			}
		}
		var part = new TakenPart(object, values, UnreadValues.of(object));
		parts.put(object, part);
		return part;
	}

	private @Nullable Object value(EObject object, EStructuralFeature feature) {
		if (!object.eIsSet(feature)) {
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
			change(object, feature);
		}
	}

	private void change(EObject object, EStructuralFeature feature) {
		@Nullable
		EObject container = object == order ? null : object.eContainer();
		boolean first = !changed.containsKey(object);
		changed.computeIfAbsent(object, o -> new HashSet<>()).add(feature);
		if (first && container != null) {
			change(container, object.eContainmentFeature());
		}
	}

	/** What was taken out is known no more: nobody tells of its changes until it comes back. */
	@Override
	@NonNullByDefault({})
	protected void unsetTarget(EObject object) {
		super.unsetTarget(object);
		parts.remove(object);
		changed.remove(object);
	}

	@Override
	@NonNullByDefault({})
	public boolean isAdapterForType(Object type) {
		return type == OrderMirror.class;
	}
}
