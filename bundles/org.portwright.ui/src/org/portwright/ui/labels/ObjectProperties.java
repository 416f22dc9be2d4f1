package org.portwright.ui.labels;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.portwright.model.Answer;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.words.Words;
import org.portwright.ui.WindowOperation;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * An object in the Properties view: every attribute under its name. Texts can be changed there, each change one step to
 * undo; what is kept by identity, such as an id, and what has rules of its own, such as a state, can not.
 */
final class ObjectProperties implements IPropertySource {

	private final Identified object;

	ObjectProperties(Identified object) {
		this.object = object;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return object.eClass().getEAllStructuralFeatures().stream().filter(ObjectProperties::isShown)
				.map(this::descriptor).toArray(IPropertyDescriptor[]::new);
	}

	private static boolean isShown(EStructuralFeature feature) {
		return feature instanceof EAttribute && feature != Literals.MODEL_ROOT__FORMAT;
	}

	private PropertyDescriptor descriptor(EStructuralFeature feature) {
		PropertyDescriptor descriptor = isText(feature) ? new TextPropertyDescriptor(feature, Words.of(feature))
				: new PropertyDescriptor(feature, Words.of(feature));
		descriptor.setCategory(Words.of(object.eClass()));
		return descriptor;
	}

	private static boolean isText(EStructuralFeature feature) {
		return feature.getEType() == EcorePackage.Literals.ESTRING && !feature.isMany()
				&& feature != Literals.IDENTIFIED__ID;
	}

	@Override
	public Object getPropertyValue(@Nullable Object id) {
		return id instanceof EStructuralFeature feature ? text(feature, object.eGet(feature)) : ""; //$NON-NLS-1$
	}

	private static String text(EStructuralFeature feature, @Nullable Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case Enumerator known -> Words.of(feature, known);
		case Boolean yes -> Words.of(yes.booleanValue() ? Answer.YES : Answer.NO);
		case List<?> values -> values.stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
		case EObject known -> Labels.of(known);
		default -> value.toString();
		};
	}

	@Override
	public void setPropertyValue(@Nullable Object id, @Nullable Object value) {
		if (id instanceof EStructuralFeature feature && !Objects.equals(getPropertyValue(feature), value)) {
			EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
			engagementFiles.model().fileOf(object)
					.ifPresent(file -> set(engagementFiles, file, feature, value == null ? "" : value.toString())); //$NON-NLS-1$
		}
	}

	private void set(EngagementFiles engagementFiles, ModelFile file, EStructuralFeature feature, String value) {
		WindowOperation.perform(new SetFields(engagementFiles.model(), engagementFiles.problems().now(),
				engagementFiles.recorder(), file, List.of(new Assignment(FeaturePath.of(object, feature), value))));
	}

	@Override
	public boolean isPropertySet(@Nullable Object id) {
		return id instanceof EStructuralFeature feature && object.eIsSet(feature);
	}

	@Override
	public void resetPropertyValue(@Nullable Object id) {
		setPropertyValue(id, ""); //$NON-NLS-1$
	}

	@Override
	public Object getEditableValue() {
		return Labels.of(object);
	}
}
