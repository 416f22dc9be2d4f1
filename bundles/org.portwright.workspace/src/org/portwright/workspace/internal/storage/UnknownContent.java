package org.portwright.workspace.internal.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.copies.UnreadValues;

/**
 * What a file holds about an object and this version does not know, letter by letter, with its place among what it does
 * know. It sits on the object, so that it moves with it and comes back when a deletion is undone.
 */
final class UnknownContent extends AdapterImpl implements UnreadValues {

	/**
	 * An attribute that is not known.
	 *
	 * @param after the known attribute that it stands behind, or {@code null} for the first place
	 * @param raw   name, equals sign and quoted value
	 */
	record RawAttribute(@Nullable Slot after, String raw) {
	}

	/**
	 * Elements, comments and processing instructions that stand at one place.
	 *
	 * @param slot the known feature whose elements they follow, or {@code null} for the first place
	 */
	record Trail(@Nullable Slot slot, List<String> raws) {
	}

	/**
	 * A place behind an element that is no object of its own.
	 *
	 * @param slot  the feature, or {@code null} for the place before all
	 * @param count how many elements of it stand before
	 */
	record Position(@Nullable Slot slot, int count) {
	}

	private final List<RawAttribute> attributes = new ArrayList<>();
	private final Map<Slot, String> values = new LinkedHashMap<>();
	private final Set<EStructuralFeature> settled = new HashSet<>();
	private final Map<Object, Trail> trails = new LinkedHashMap<>();
	private final List<String> before = new ArrayList<>();
	private final List<String> behind = new ArrayList<>();

	/** Gives what is kept for an object, or {@code null} if all of it is known. */
	static @Nullable UnknownContent of(EObject object) {
		for (Adapter adapter : object.eAdapters()) {
			if (adapter instanceof UnknownContent content) {
				return content;
			}
		}
		return null;
	}

	/** Gives what is kept for an object, and starts to keep something if there is nothing yet. */
	static UnknownContent on(EObject object) {
		UnknownContent present = of(object);
		if (present != null) {
			return present;
		}
		var content = new UnknownContent();
		object.eAdapters().add(content);
		return content;
	}

	@Override
	public boolean isAdapterForType(@Nullable Object type) {
		return type == UnknownContent.class;
	}

	void addAttribute(@Nullable Slot after, String raw) {
		attributes.add(new RawAttribute(after, raw));
	}

	/**
	 * Keeps the value of a known attribute that cannot be understood: an unknown literal, or the id of nothing. It is
	 * written as long as the attribute has no other value.
	 */
	void keepValue(Slot slot, String value) {
		values.put(slot, value);
	}

	/**
	 * Keeps an element, a comment or a processing instruction.
	 *
	 * @param slot  the feature of the known element before it, or {@code null}
	 * @param place the child object before it, or a {@link Position}
	 */
	void addElement(@Nullable Slot slot, Object place, String raw) {
		trails.computeIfAbsent(place, key -> new Trail(slot, new ArrayList<>())).raws().add(raw);
	}

	/** Comments and processing instructions before the root. */
	List<String> before() {
		return before;
	}

	/** Comments and processing instructions behind the root. */
	List<String> behind() {
		return behind;
	}

	List<RawAttribute> attributes() {
		return attributes;
	}

	@Override
	public Map<EStructuralFeature, String> unread() {
		Map<EStructuralFeature, String> unread = new LinkedHashMap<>();
		values.forEach((slot, text) -> unread.put(slot.feature(), text));
		unread.keySet().removeAll(settled);
		return unread;
	}

	/** From now on the value of a feature counts no more, or counts again. The object tells it. */
	void settle(EStructuralFeature feature, boolean isSettled) {
		if (isSettled) {
			settled.add(feature);
		} else {
			settled.remove(feature);
		}
		if (getTarget() instanceof InternalEObject object) {
			Object value = object.eGet(feature, false);
			object.eNotify(new ENotificationImpl(object, Notification.SET, feature, value, value));
		}
	}

	@Nullable
	String value(Slot slot) {
		return settled.contains(slot.feature()) ? null : values.get(slot);
	}

	/** What stands between the elements, by place, in the order of the file; the caller may take from it. */
	Map<Object, Trail> trails() {
		return new LinkedHashMap<>(trails);
	}
}
