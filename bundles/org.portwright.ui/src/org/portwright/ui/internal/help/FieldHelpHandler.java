package org.portwright.ui.internal.help;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.fields.Field;
import org.portwright.ui.internal.topics.HelpOpener;

/** Helps with what has the keyboard: a field by what belongs there, all else by its topic. */
public final class FieldHelpHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		@Nullable
		Shell shell = window.getShell().getDisplay().getActiveShell();
		if (shell != null && shell != window.getShell() && shell.getData() instanceof Window) {
			HelpOpener.inDialog(shell);
		} else {
			field(event).ifPresentOrElse(field -> new FieldHelp(field, () -> HelpOpener.inWindow(window)).open(),
					() -> HelpOpener.inWindow(window));
		}
		return null;
	}

	private static Optional<Field> field(@Nullable ExecutionEvent event) {
		@Nullable
		IEditorPart editor = event == null ? null : HandlerUtil.getActiveEditor(event);
		boolean active = editor != null && editor.equals(HandlerUtil.getActivePart(event));
		return active && editor instanceof ModelFileEditor shown
				&& shown.getActivePageInstance() instanceof FieldsPage page ? page.focused() : Optional.empty();
	}
}
