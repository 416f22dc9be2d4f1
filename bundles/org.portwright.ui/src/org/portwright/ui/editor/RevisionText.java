package org.portwright.ui.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IStorage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.words.Words;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.fields.FieldText;
import org.portwright.workspace.storage.ModelFiles;

/**
 * The content of an earlier revision of a file as text: each field that has a value, by its label, and what is in lists
 * below their names. A revision is no file of the model, so that it is neither checked nor changed.
 */
final class RevisionText {

	/** More elements of one list are counted only. */
	private static final int MOST_ELEMENTS = 1000;

	private final ModelRoot root;
	private final StringBuilder text = new StringBuilder();

	private RevisionText(ModelRoot root) {
		this.root = root;
	}

	/** Reads a revision, in the background. */
	static String read(IStorage revision) throws CoreException {
		try (InputStream content = revision.getContents()) {
			ModelRoot root = ModelFiles.read(Path.of(revision.getName()), content).root().orElseThrow();
			var written = new RevisionText(root);
			written.write(root, ""); //$NON-NLS-1$
			return written.text.toString();
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.RevisionText_unreadable, e.getMessage()), e));
		}
	}

	private void write(EObject object, String indent) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute && isShown(feature) && object.eIsSet(feature)) {
				String value = FieldText.shown(root, FeaturePath.of(object, feature));
				text.append(indent).append(Words.of(feature)).append(": ").append(value).append('\n'); //$NON-NLS-1$
			}
		}
		for (EReference list : object.eClass().getEAllContainments()) {
			write(object.eGet(list) instanceof Collection<?> many ? List.copyOf(many)
					: object.eGet(list) instanceof EObject one ? List.of(one) : List.of(), list, indent);
		}
	}

	private void write(List<?> elements, EReference list, String indent) {
		if (elements.isEmpty()) {
			return;
		}
		String inner = indent + "    "; //$NON-NLS-1$
		text.append('\n').append(indent).append(Words.of(list)).append('\n');
		for (Object element : elements.subList(0, Math.min(MOST_ELEMENTS, elements.size()))) {
			if (element instanceof EObject object) {
				if (list.isMany()) {
					text.append(inner).append(Labels.of(object)).append('\n');
				}
				write(object, list.isMany() ? inner + "    " : inner); //$NON-NLS-1$
			}
		}
		if (elements.size() > MOST_ELEMENTS) {
			text.append(inner).append(NLS.bind(Messages.RevisionText_more, elements.size() - MOST_ELEMENTS))
					.append('\n');
		}
	}

	private static boolean isShown(EStructuralFeature feature) {
		return feature != Literals.IDENTIFIED__ID && feature != Literals.MODEL_ROOT__FORMAT;
	}
}
