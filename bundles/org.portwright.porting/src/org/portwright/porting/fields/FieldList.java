package org.portwright.porting.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.Site;
import org.portwright.model.copies.UnreadValues;
import org.portwright.model.paths.Blank;
import org.portwright.model.paths.FeaturePath;

/** All fields of a file, in the order of the model: what people can set, and what each holds. */
@SuppressWarnings("nls")
public final class FieldList {

	/** What stands for the id of an element in the path of a field that no element has yet. */
	public static final String ANY_ID = "ID";

	/**
	 * What is never set by hand: other files refer to ids, the format says how the file is to be read, and the
	 * fingerprint which letter was signed.
	 */
	private static final Set<EStructuralFeature> FIXED = Set.of(Literals.IDENTIFIED__ID, Literals.MODEL_ROOT__FORMAT,
			Literals.SIGNATURE__FINGERPRINT);

	private final List<FileField> fields = new ArrayList<>();

	private FieldList() {
	}

	/**
	 * Lists the fields of a file. A list without elements shows the fields that an element would have, with
	 * {@link #ANY_ID} in their paths.
	 */
	public static List<FileField> of(ModelRoot root) {
		var list = new FieldList();
		list.collect(root, "");
		return List.copyOf(list.fields);
	}

	/** Lists the fields of one feature of a file: of itself, or of all that is in it. */
	public static List<FileField> of(ModelRoot root, EStructuralFeature feature) {
		var list = new FieldList();
		list.collect(root, feature, feature.getName());
		return List.copyOf(list.fields);
	}

	/** Whether people can set it. */
	public static boolean isSettable(EStructuralFeature feature) {
		return !FIXED.contains(feature);
	}

	private void collect(EObject object, String path) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			collect(object, feature, path.isEmpty() ? feature.getName() : path + '.' + feature.getName());
		}
	}

	private void collect(EObject object, EStructuralFeature feature, String path) {
		if (feature instanceof EReference part && part.isContainment()) {
			collectParts(object, part, path);
		} else if (isSettable(feature)) {
			fields.add(new FileField(path, feature, value(object, feature)));
		}
	}

	private void collectParts(EObject owner, EReference part, String path) {
		if (!part.isMany()) {
			// Files of an older version lack what came later, and it can be set all the same.
			collect(owner.eGet(part) instanceof EObject found ? found : Blank.part((Identified) owner, part), path);
			return;
		}
		List<?> elements = (List<?>) owner.eGet(part);
		elements.forEach(element -> collect((EObject) element, FeaturePath.of((EObject) element, null)));
		if (elements.isEmpty()) {
			collect(Blank.of(part.getEReferenceType(), ANY_ID), path + '[' + ANY_ID + ']');
		}
	}

	/** What {@code set} would have to be told to give a field the value that it has; empty where it has none. */
	public static String value(EObject object, EStructuralFeature feature) {
		return Optional.ofNullable(UnreadValues.of(object).get(feature)).orElseGet(() -> switch (feature) {
		case EReference reference ->
			object.eGet(reference, false) instanceof EObject target ? name(object, target) : "";
		case EAttribute attribute when object.eIsSet(attribute) -> held(object, attribute);
		default -> "";
		});
	}

	private static String held(EObject object, EAttribute attribute) {
		@Nullable
		Object value = object.eGet(attribute);
		return value instanceof List<?> all
				? all.stream().map(each -> text(attribute, each)).collect(Collectors.joining(", "))
				: text(attribute, value);
	}

	private static String text(EAttribute attribute, @Nullable Object value) {
		@Nullable
		String text = EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		return text == null ? "" : text;
	}

	/** What {@code set} takes for a reference: a file beside this one, or what is referred to in this file. */
	private static String name(EObject from, EObject target) {
		if (target instanceof Site site) {
			return site.getName() == null ? String.valueOf(site.getId()) : site.getName();
		}
		@Nullable
		URI proxy = ((InternalEObject) target).eProxyURI();
		URI uri = proxy == null ? EcoreUtil.getURI(target) : proxy;
		URI file = uri.trimFragment();
		URI own = EcoreUtil.getURI(from).trimFragment();
		return URI.decode((own.isRelative() ? file : file.deresolve(own, true, true, false)).toString());
	}
}
