package org.portwright.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortOrder;
import org.portwright.ui.internal.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;

/**
 * What can be undone in an editor: the operations of its file and, since an order shows its tenant, those of the
 * tenant's. The history of a file outlives its editors; the model ends it when the file is closed.
 */
final class ShownContext implements IUndoContext {

	private final WorkspaceModel model;
	private final ModelFile file;

	ShownContext(WorkspaceModel model, ModelFile file) {
		this.model = model;
		this.file = file;
	}

	@Override
	public String getLabel() {
		return Labels.of(file.root());
	}

	@Override
	public boolean matches(@Nullable IUndoContext context) {
		return context == this || file.undoContext().equals(context) || isOfTenant(context);
	}

	private boolean isOfTenant(@Nullable IUndoContext context) {
		// The history asks in the thread of the operation. Those in another thread (a refactoring) are none of the
		// model's.
		return model.isThread() && file.root() instanceof PortOrder order
				&& Optional.ofNullable(order.getTenant()).flatMap(model::fileOf)
						.filter(shown -> shown.undoContext().equals(context)).isPresent();
	}
}
