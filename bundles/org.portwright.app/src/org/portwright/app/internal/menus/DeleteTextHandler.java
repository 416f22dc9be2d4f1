package org.portwright.app.internal.menus;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * Deletes what is selected in the text with the caret, as the key does: of what the Edit menu has, the platform gives a
 * text all but this. Where nothing is selected, the key stays the text's own.
 */
public final class DeleteTextHandler extends AbstractHandler {

	@Override
	public boolean isEnabled() {
		Control control = focus();
		return control instanceof Text text && text.getEditable() && text.getSelectionCount() > 0
				|| control instanceof StyledText styled && styled.getEditable() && styled.getSelectionCount() > 0;
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		Control control = focus();
		if (control instanceof Text text) {
			text.insert(""); //$NON-NLS-1$
		} else if (control instanceof StyledText styled) {
			Point selected = styled.getSelectionRange();
			styled.replaceTextRange(selected.x, selected.y, ""); //$NON-NLS-1$
		}
		return null;
	}

	private static @Nullable Control focus() {
		Display display = Display.getCurrent();
		return display == null ? null : display.getFocusControl();
	}
}
