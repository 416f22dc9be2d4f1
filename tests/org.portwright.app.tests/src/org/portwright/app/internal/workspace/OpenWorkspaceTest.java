package org.portwright.app.internal.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.app.internal.workspace.OpenWorkspace.Answer;
import org.portwright.app.internal.workspace.WorkspaceFolder.State;
import org.portwright.app.internal.workspace.WorkspaceFolder.Taken;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.Keys;

/** What is asked before there is a window. */
@SuppressWarnings("nls")
class OpenWorkspaceTest {

	private static final int PATIENCE = 3000;

	@BeforeEach
	void asBeforeTheWindow() {
		Window.setDefaultModalParent(() -> null);
	}

	@AfterEach
	void asTheWorkbenchHasIt() {
		Window.setDefaultModalParent(PlatformUI.getWorkbench().getModalDialogShellProvider());
	}

	/** The dialog waits for an answer: one that hears no Escape gets another one after a while. */
	@Test
	void escapeLeaves() {
		var taken = new Taken(State.IN_USE, Path.of("Portwright"), "");
		String title = OpenWorkspace.title(taken);
		Dialogs.answer(title, dialog -> {
			dialog.forceActive();
			Display.getCurrent().timerExec(PATIENCE,
					() -> Dialogs.find(title).ifPresent(still -> Dialogs.press(still, "Try Again")));
			new Keys().postKey(SWT.ESC);
		});
		assertEquals(Answer.EXIT, OpenWorkspace.ask(taken));
	}
}
