package org.portwright.ui.internal.undo;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.EngagementFiles;

/** An undo that cannot be done now says why, also where the platform's action asks for it, which says nothing. */
@SuppressWarnings("nls")
class UndoApprovalTest {

	private final WorkspaceModel model = PlatformUI.getWorkbench().getService(EngagementFiles.class).model();

	/** Dialogs of errors are off in the tests else. */
	@BeforeEach
	void allow() {
		ErrorDialog.AUTOMATED_MODE = false;
	}

	@AfterEach
	void forbid() {
		ErrorDialog.AUTOMATED_MODE = true;
		dialogs().forEach(Shell::close);
	}

	private static List<Shell> dialogs() {
		return Stream.of(Display.getCurrent().getShells()).filter(
				shell -> shell.isVisible() && shell.getText().equals(JFaceResources.getString("Problem_Occurred")))
				.toList();
	}

	private ModelFile make(String name) throws Exception {
		Path path = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(name);
		var order = Blank.order();
		model.perform("New order", model.make(path, order));
		return model.fileOf(order).orElseThrow();
	}

	private SetCommand name(ModelFile file, String name) {
		return new SetCommand(model.editingDomain(), file.root(), Literals.PORT_ORDER__NAME, name);
	}

	@Test
	void laterEditsOfAnotherFileAreTold() throws Exception {
		ModelFile first = make("approval1.porting");
		ModelFile second = make("approval2.porting");
		try {
			model.perform("both", new CompoundCommand(List.of(name(first, "one"), name(second, "two"))));
			model.perform("later", name(second, "three"));
			assertFalse(model.undo(first).isOK());
			WindowEvents.until("it is told", () -> dialogs().size() == 1);
		} finally {
			model.close(first);
			model.close(second);
		}
	}
}
