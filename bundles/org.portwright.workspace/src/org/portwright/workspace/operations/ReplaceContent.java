package org.portwright.workspace.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;

/**
 * Gives a file another content as one operation that can be undone, such as edits that a crash kept from being saved.
 * The root stays the same object, so whoever shows the file sees its features change.
 */
public final class ReplaceContent implements Operation<Boolean> {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final ModelRoot content;
	private final String label;

	/**
	 * @param label   says what it does, for the menu
	 * @param content what it shall have, of the same kind; its parts are taken out of it
	 */
	public ReplaceContent(WorkspaceModel model, String label, ModelFile file, ModelRoot content) {
		this.model = model;
		this.label = label;
		this.file = file;
		this.content = content;
	}

	/** Gives whether the file had another content before. */
	@Override
	public Boolean execute(IProgressMonitor monitor) throws OperationException {
		if (content.eClass() != file.root().eClass()) {
			throw OperationException.wrongInput(NLS.bind(Messages.ReplaceContent_otherKind, file.path()));
		}
		if (EcoreUtil.equals(file.root(), content)) {
			return false;
		}
		model.perform(label, new CompoundCommand(commands()));
		return true;
	}

	private List<Command> commands() {
		List<Command> commands = new ArrayList<>();
		for (EStructuralFeature feature : content.eClass().getEAllStructuralFeatures()) {
			Object value = value(content, feature);
			// Parts refer to each other, so all of them are taken from the same content.
			if (feature.isChangeable() && !feature.isDerived()
					&& (isContainment(feature) || !Objects.equals(value, value(file.root(), feature)))) {
				commands.add(new SetCommand(model.editingDomain(), file.root(), feature, value));
			}
		}
		return commands;
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	private static @Nullable Object value(ModelRoot root, EStructuralFeature feature) {
		if (!root.eIsSet(feature) && !feature.isMany()) {
			return SetCommand.UNSET_VALUE;
		}
		Object value = root.eGet(feature, false);
		return value instanceof List<?> list ? new ArrayList<>(list) : value;
	}
}
