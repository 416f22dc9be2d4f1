package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Identified;
import org.portwright.model.paths.FeaturePath;
import org.portwright.workspace.internal.storage.Excerpt;
import org.portwright.workspace.internal.texts.Messages;

/** Says of a path that leads nowhere where it goes wrong, and what was probably meant. */
final class UnknownPath {

	/** Of the entries of a list this many are looked at, as an order may have a hundred thousand. */
	private static final int LOOKED_AT = 1000;
	private static final int NAMED = 3;

	private final EObject root;

	/** @param root where paths start */
	UnknownPath(EObject root) {
		this.root = root;
	}

	/** Explains a path. */
	String explain(String path) {
		@Nullable
		EObject object = root;
		for (FeaturePath.Step step : FeaturePath.steps(path)) {
			EStructuralFeature feature = object == null ? null : object.eClass().getEStructuralFeature(step.name());
			if (object == null || !(feature instanceof EReference reference) || !reference.isContainment()
					|| reference.isMany() != step.id().isPresent()) {
				break;
			}
			if (!reference.isMany()) {
				object = (EObject) object.eGet(reference);
				continue;
			}
			Optional<EObject> entry = entry(object, reference, step.id().orElseThrow());
			if (entry.isEmpty()) {
				return noEntry(object, reference, step.id().orElseThrow());
			}
			object = entry.get();
		}
		List<String> near = new FieldPaths(root).near(path);
		return near.isEmpty() ? NLS.bind(Messages.FieldAssignments_unknown, Excerpt.of(path))
				: NLS.bind(Messages.FieldAssignments_unknownNear, Excerpt.of(path), String.join(", ", near)); //$NON-NLS-1$
	}

	private static Optional<EObject> entry(EObject owner, EReference list, String id) {
		return ((List<?>) owner.eGet(list)).stream()
				.filter(entry -> entry instanceof Identified identified && id.equals(identified.getId()))
				.map(EObject.class::cast).findFirst();
	}

	/** Explains that a list has no such entry, and names those that are most like it. */
	String noEntry(EObject owner, EReference list, String wanted) {
		String path = FeaturePath.of(owner, list);
		List<?> entries = (List<?>) owner.eGet(list);
		if (entries.isEmpty()) {
			return NLS.bind(Messages.UnknownPath_empty, path, Excerpt.of(wanted));
		}
		List<String> ids = entries.stream().limit(LOOKED_AT)
				.map(entry -> Objects.toString(((Identified) entry).getId())).toList();
		List<String> meant = new ArrayList<>(named(entries, list, wanted));
		Nearness.nearest(wanted, ids, NAMED).stream().filter(id -> !meant.contains(id)).forEach(meant::add);
		if (meant.isEmpty()) {
			ids.stream().limit(NAMED).forEach(meant::add);
		}
		String proposed = String.join(", ", meant.stream().limit(NAMED).map(id -> path + '[' + id + ']').toList()); //$NON-NLS-1$
		return NLS.bind(Messages.UnknownPath_noEntry, new Object[] { path, Excerpt.of(wanted), proposed });
	}

	/** People write the name of an entry where its id is wanted. */
	private static List<String> named(List<?> entries, EReference list, String wanted) {
		return EntryKind.of(list)
				.map(kind -> entries.stream().limit(LOOKED_AT)
						.filter(entry -> kind.keyOf((EObject) entry).equalsIgnoreCase(wanted))
						.map(entry -> Objects.toString(((Identified) entry).getId())).toList())
				.orElse(List.of());
	}
}
