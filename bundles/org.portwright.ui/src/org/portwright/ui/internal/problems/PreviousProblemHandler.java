package org.portwright.ui.internal.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.StatusLine;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.internal.texts.Messages;

/** Goes to the previous problem of the file in the editor. */
public final class PreviousProblemHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditor(event) instanceof ModelFileEditor editor && !editor.toProblem(false)) {
			StatusLine.of(HandlerUtil.getActiveWorkbenchWindowChecked(event))
					.accept(Messages.NextProblemHandler_none);
		}
		return null;
	}
}
