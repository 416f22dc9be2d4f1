package org.portwright.workspace.fields;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.internal.storage.Excerpt;
import org.portwright.workspace.internal.texts.Messages;

/** What people mean who name something else in a field: a file beside theirs, or a part of theirs by its id or name. */
public final class FieldReferences {

	private static final String NAME = "name"; //$NON-NLS-1$
	/** Of what there is, a message names this many. */
	private static final int NAMED = 5;

	private final WorkspaceModel model;
	private final EObject root;
	private final Path file;

	/** @param file the file, existing or not: others are named as seen from it */
	public FieldReferences(WorkspaceModel model, EObject root, Path file) {
		this.model = model;
		this.root = root;
		this.file = file;
	}

	/** @throws IllegalArgumentException if the text names nothing that the reference could lead to */
	public EObject find(EReference reference, String text) {
		return ModelPackage.Literals.MODEL_ROOT.isSuperTypeOf(reference.getEReferenceType()) ? rootOf(reference, text)
				: part(reference, text);
	}

	private EObject rootOf(EReference reference, String text) {
		EObject found;
		try {
			found = model.open(file.resolveSibling(text)).root();
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException(NLS.bind(Messages.FieldReferences_noName, Excerpt.of(text)), e);
		} catch (UnreadableFileException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
		if (!reference.getEReferenceType().isInstance(found)) {
			throw new IllegalArgumentException(
					NLS.bind(reference.getEReferenceType() == ModelPackage.Literals.TENANT ? Messages.Inputs_notATenant
							: Messages.Inputs_notAnOrder, text));
		}
		return found;
	}

	private EObject part(EReference reference, String text) {
		Optional<EObject> byId = withId(root, text).filter(reference.getEReferenceType()::isInstance);
		if (byId.isPresent()) {
			return byId.get();
		}
		List<EObject> all = all(reference);
		List<EObject> named = all.stream().filter(part -> FieldText.of(part, NAME).equalsIgnoreCase(text)).toList();
		if (named.size() == 1) {
			return named.getFirst();
		}
		if (named.size() > 1) {
			throw new IllegalArgumentException(NLS.bind(Messages.ListEntries_several, text, ids(named)));
		}
		throw new IllegalArgumentException(all.isEmpty() ? NLS.bind(Messages.FieldReferences_none, text)
				: NLS.bind(Messages.FieldReferences_unknown, text, all.stream().limit(NAMED)
						.map(part -> FieldText.of(part, NAME)).collect(Collectors.joining(", ")))); //$NON-NLS-1$
	}

	private List<EObject> all(EReference reference) {
		List<EObject> all = new ArrayList<>();
		root.eAllContents().forEachRemaining(all::add);
		return all.stream().filter(reference.getEReferenceType()::isInstance).toList();
	}

	private static String ids(List<EObject> parts) {
		return parts.stream().map(part -> Objects.toString(((Identified) part).getId()))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Gives what has an id, anywhere in a file. */
	static Optional<EObject> withId(EObject root, String id) {
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Identified identified && id.equals(identified.getId())) {
				return Optional.of(object);
			}
		}
		return Optional.empty();
	}
}
