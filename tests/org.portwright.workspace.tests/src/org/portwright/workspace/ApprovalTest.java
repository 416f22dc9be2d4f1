package org.portwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.storage.ModelFiles;

/** The first edit of a file that is as on the disk needs an approval, whatever operation it comes from. */
class ApprovalTest {

	private final DefaultOperationHistory history = new DefaultOperationHistory();
	private final WorkspaceModel model = new WorkspaceModel(history, ModelFiles.headless());
	private final Path london;
	private final Path leeds;

	ApprovalTest(@TempDir Path folder) throws Exception {
		var writer = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless());
		london = folder.resolve("london.porting");
		leeds = folder.resolve("leeds.porting");
		for (Path path : List.of(london, leeds)) {
			PortOrder order = Blank.order();
			writer.perform("new", writer.make(path, order));
			writer.save(writer.fileOf(order).orElseThrow());
		}
	}

	private Command set(EObject object, EStructuralFeature feature, Object value) {
		return new SetCommand(model.editingDomain(), object, feature, value);
	}

	private void rename(ModelFile file, String name) {
		model.perform("rename", set(file.root(), Literals.PORT_ORDER__NAME, name));
	}

	private static ModelListener approval(Predicate<Set<ModelFile>> approves) {
		return new ModelListener() {

			@Override
			public void modelChanged(List<ModelEvent> events) {
				// It is asked only.
			}

			@Override
			public boolean mayEdit(Set<ModelFile> files) {
				return approves.test(files);
			}
		};
	}

	private static String name(ModelFile file) {
		return String.valueOf(((PortOrder) file.root()).getName());
	}

	@Test
	void anEditThatIsNotApprovedChangesNothing() throws Exception {
		ModelFile first = model.open(london);
		ModelFile second = model.open(leeds);
		rename(second, "edited before");
		model.save(first);
		List<Set<ModelFile>> asked = new ArrayList<>();
		model.addListener(approval(files -> !asked.add(files)));
		assertThrows(OperationCanceledException.class, () -> model.perform("both",
				new CompoundCommand(List.of(set(first.root(), Literals.PORT_ORDER__NAME, "one"),
						set(second.root(), Literals.PORT_ORDER__NAME, "two")))));
		assertEquals("null edited before", name(first) + ' ' + name(second));
		assertFalse(first.isDirty());
		assertFalse(history.canUndo(first.undoContext()));
		rename(second, "again");
		assertEquals(List.of(Set.of(first)), asked);
	}

	@Test
	void undoOfASavedEditIsAskedAboutToo() throws Exception {
		ModelFile file = model.open(london);
		rename(file, "saved");
		model.save(file);
		ModelListener refusing = approval(files -> false);
		model.addListener(refusing);
		assertFalse(model.undo(file).isOK());
		assertEquals("saved", name(file));
		model.removeListener(refusing);
		assertTrue(model.undo(file).isOK());
	}
}
