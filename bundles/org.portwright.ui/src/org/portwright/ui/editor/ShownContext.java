package org.portwright.ui.editor;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelRoot;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;

/**
 * What can be undone in an editor: the operations of its file and those of another that it shows. The history of a file
 * outlives its editors; the model ends it when the file is closed.
 */
final class ShownContext implements IUndoContext {

	private final WorkspaceModel model;
	private final ModelFile file;
	private final Function<ModelRoot, Optional<ModelRoot>> alsoShown;

	/** @param alsoShown gives what of another file the editor shows */
	ShownContext(WorkspaceModel model, ModelFile file, Function<ModelRoot, Optional<ModelRoot>> alsoShown) {
		this.model = model;
		this.file = file;
		this.alsoShown = alsoShown;
	}

	@Override
	public String getLabel() {
		return Labels.of(file.root());
	}

	@Override
	public boolean matches(@Nullable IUndoContext context) {
		return context == this || file.undoContext().equals(context) || isOfOther(context);
	}

	private boolean isOfOther(@Nullable IUndoContext context) {
		// The history asks in the thread of the operation. Those in another thread (a refactoring) are none of the
		// model's.
		return model.isThread() && alsoShown.apply(file.root()).flatMap(model::fileOf)
				.filter(shown -> shown.undoContext().equals(context)).isPresent();
	}
}
