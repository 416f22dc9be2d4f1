package org.portwright.ui.internal.help;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.Commands;
import org.portwright.ui.editor.Field;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.ModelFileEditor;

/** Helps with the field that has the keyboard; where there is none it shows the table of all rules. */
public final class FieldHelpHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		field(event).ifPresentOrElse(field -> new FieldHelp(field).open(),
				() -> Commands.run("org.portwright.ui.showRules")); //$NON-NLS-1$
		return null;
	}

	private static Optional<Field> field(@Nullable ExecutionEvent event) {
		@Nullable
		IEditorPart editor = event == null ? null : HandlerUtil.getActiveEditor(event);
		return editor instanceof ModelFileEditor shown && shown.getActivePageInstance() instanceof FieldsPage page
				? page.focused()
				: Optional.empty();
	}
}
