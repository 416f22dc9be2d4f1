package org.portwright.workspace.internal.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage;

/** How the objects of one class stand in a file: the slots of their features in the order of the Ecore model. */
final class ClassLayout {

	private static final Map<EClass, ClassLayout> ALL = ModelPackage.eINSTANCE.getEClassifiers().stream()
			.filter(EClass.class::isInstance).map(EClass.class::cast)
			.collect(Collectors.toUnmodifiableMap(type -> type, ClassLayout::new));

	private final EClass type;
	private final List<Slot> attributes;
	private final List<Slot> elements;
	private final Map<String, @Nullable Slot> byName = new HashMap<>();

	private ClassLayout(EClass type) {
		this.type = type;
		var attributeSlots = new ArrayList<Slot>();
		var elementSlots = new ArrayList<Slot>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			Slot slot = Slot.of(feature, type.getFeatureID(feature));
			byName.put(slot.name(), slot);
			(slot.form().isAttribute() ? attributeSlots : elementSlots).add(slot);
		}
		attributes = List.copyOf(attributeSlots);
		elements = List.copyOf(elementSlots);
	}

	/** Gives the layout of a class of the model. */
	static ClassLayout of(EClass type) {
		return ALL.get(type);
	}

	EClass type() {
		return type;
	}

	List<Slot> attributes() {
		return attributes;
	}

	List<Slot> elements() {
		return elements;
	}

	@Nullable
	Slot attribute(String name) {
		Slot slot = byName.get(name);
		return slot != null && slot.form().isAttribute() ? slot : null;
	}

	@Nullable
	Slot element(String name) {
		Slot slot = byName.get(name);
		return slot != null && !slot.form().isAttribute() ? slot : null;
	}
}
