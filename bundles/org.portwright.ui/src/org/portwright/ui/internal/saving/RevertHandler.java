package org.portwright.ui.internal.saving;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.Question.Answer;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;

/** Takes the file of the active editor back to what is on the disk; asks first if edits would be lost. */
public final class RevertHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (editor instanceof ISaveablesSource source) {
			Saveables saveables = PlatformUI.getWorkbench().getService(Saveables.class);
			Stream.of(source.getActiveSaveables()).filter(FileSaveable.class::isInstance).map(FileSaveable.class::cast)
					.forEach(saveable -> revert(saveables, saveable));
		}
		return null;
	}

	private static void revert(Saveables saveables, FileSaveable saveable) {
		ModelFile file = saveable.file();
		if (!saveable.hasEdits()) {
			saveables.revert(file);
			return;
		}
		saveables.troubles().ask(file, Messages.Revert_title, NLS.bind(Messages.Revert_message, saveable.getName()),
				List.of(new Answer(Messages.Revert_revert, () -> {
					saveables.unread().forget(file);
					saveables.revert(file);
				}),
						new Answer(Messages.Revert_cancel, () -> {
							// Nothing is done.
						})));
	}
}
