package org.portwright.app.internal.menus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.WindowEvents;

/** The list of open editors, Ctrl+E. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class EditorListTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	private final List<String> listed = new ArrayList<>();
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Mails");

	@AfterEach
	void close() throws Exception {
		window.getActivePage().closeAllEditors(false);
		project.delete(true, null);
	}

	@Test
	void showsTheOpenEditors() throws Exception {
		project.create(null);
		project.open(null);
		IWorkbenchPage page = window.getActivePage();
		for (String name : List.of("first.txt", "second.txt")) {
			IFile file = project.getFile(name);
			file.create(new byte[0], true, false, null);
			IDE.openEditor(page, file);
		}
		WindowEvents.handleAll();
		Display.getCurrent().timerExec(0, this::look);
		window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.window.openEditorDropDown", null);
		assertEquals(List.of("first.txt", "second.txt"), listed.stream().sorted().toList());
	}

	/** The command waits until the list is closed. */
	private void look() {
		// It hears this last.
		shells().forEach(shell -> Dialogs.controls(shell).stream().filter(Table.class::isInstance)
				.map(Table.class::cast).filter(table -> table.isListening(SWT.Traverse)).forEach(table -> {
					Arrays.stream(table.getItems()).forEach(item -> listed.add(item.getText()));
					shell.close();
				}));
		if (listed.isEmpty()) {
			Display.getCurrent().timerExec(20, this::look);
		}
	}

	private List<Shell> shells() {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell != window.getShell() && shell.isVisible() && (shell.getStyle() & SWT.TITLE) == 0)
				.toList();
	}
}
