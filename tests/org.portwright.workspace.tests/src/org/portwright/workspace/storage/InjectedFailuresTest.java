package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelPackage;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.work.OperationException;

/** Whatever step of a save fails, the old or the new file is there, whole, and nothing else. */
class InjectedFailuresTest {

	private static final String NAME = "contoso.tenant";
	private static final Set<String> BESIDE = Set.of(NAME, ".contoso.tenant~");
	/** Hold, read, compare, list, create, write, permissions, force, stamp, keep (three), look, move, force folder. */
	private static final int STEPS = 15;
	private static final long PLENTY = Long.MAX_VALUE;

	@TempDir
	Path root = Path.of("");

	/** A file in a folder of its own that was saved twice, so that there is a backup, and then changed. */
	private ModelResource changed(String folder) throws Exception {
		Path file = Files.createDirectory(root.resolve(folder)).resolve(NAME);
		ModelFiles files = ModelFiles.headless();
		Tenant tenant = Blank.tenant();
		ModelResource resource = files.create(new ModelResourceSet(), file, tenant);
		for (String name : List.of("first", "second")) {
			tenant.setName(name);
			files.save(resource);
		}
		tenant.setName("third");
		return resource;
	}

	private static Set<String> names(Path folder) throws Exception {
		try (var files = Files.list(folder)) {
			return new TreeSet<>(files.map(path -> path.getFileName().toString()).toList());
		}
	}

	private static String nameIn(Path file) throws Exception {
		return ((Tenant) ModelFiles.headless().read(file).root().orElseThrow()).getName();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void leaveTheOldOrTheNewFile(boolean forGood) throws Exception {
		int step = 1;
		while (failAt(step, forGood)) {
			step++;
		}
		assertEquals(STEPS + 1, step, "a step of the save is not known to this test");
	}

	private boolean failAt(int step, boolean forGood) throws Exception {
		ModelResource resource = changed("step" + step);
		var steps = new FailingSteps(step, forGood, PLENTY);
		try {
			ModelFiles.withSteps(steps).save(resource);
		} catch (SaveFailedException e) {
			assertTrue(e.getMessage().contains(NAME) && e.getMessage().endsWith("."), e.getMessage());
			boolean written = e.failure() == SaveFailure.NOT_CONFIRMED;
			assertEquals(written ? "third" : "second", nameIn(resource.file()), e.getMessage());
		}
		Path folder = resource.file().getParent();
		if (!forGood) {
			assertEquals(BESIDE, names(folder));
		}
		ModelFiles.headless().save(resource);
		assertEquals("third", nameIn(resource.file()));
		if (steps.hasFailed() && step < STEPS) {
			assertEquals(BESIDE, names(folder), "what was left is cleaned by the next save");
		}
		return steps.hasFailed();
	}

	@Test
	void aFullDiskIsCalledSo() throws Exception {
		ModelResource resource = changed("full");
		int write = 6;
		var files = ModelFiles.withSteps(new FailingSteps(write, false, 0));
		var failure = assertThrows(SaveFailedException.class, () -> files.save(resource));
		assertEquals(SaveFailure.DISK_FULL, failure.failure());
		assertTrue(failure.getMessage().contains("Free at least 1 MB"), failure.getMessage());
	}

	@Test
	void aFolderThatIsGoneIsCalledSo() throws Exception {
		ModelResource resource = changed("gone");
		Files.move(root.resolve("gone"), root.resolve("elsewhere"));
		var failure = assertThrows(SaveFailedException.class, () -> {
			var prepared = ModelFiles.headless().prepare(resource);
			ModelFiles.headless().overwrite(prepared);
		});
		assertEquals(SaveFailure.FOLDER_MISSING, failure.failure());
		assertFalse(Files.exists(root.resolve("gone")));
	}

	@Test
	void aKeeperThatFailsStopsTheSave() throws Exception {
		ModelResource resource = changed("keeper");
		var files = new ModelFiles(file -> {
			throw new IOException("no history");
		});
		var failure = assertThrows(SaveFailedException.class, () -> files.save(resource));
		assertEquals(SaveFailure.FAILED, failure.failure());
		assertTrue(failure.getMessage().contains("no history"), failure.getMessage());
		assertEquals("second", nameIn(resource.file()));
		assertEquals(BESIDE, names(root.resolve("keeper")));
	}

	@Test
	void newFilesStayWhenTheLastSaveOnlyLacksItsConfirmation() throws Exception {
		Path old = changed("split").file();
		Path made = old.resolveSibling("new.tenant");
		int lastOfNewFile = 9;
		var steps = new FailingSteps(lastOfNewFile + STEPS, true, PLENTY);
		var model = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.withSteps(steps));
		ModelFile file = model.open(old);
		model.perform("edit", SetCommand.create(model.editingDomain(), file.root(),
				ModelPackage.Literals.TENANT__NAME, "third"));
		model.perform("make", model.make(made, Blank.tenant()));
		var failure = assertThrows(OperationException.class,
				() -> new SaveFiles(model, model.files()).execute(new NullProgressMonitor()));
		assertTrue(failure.getMessage().contains("did not confirm"), failure.getMessage());
		assertEquals("third", nameIn(old));
		assertTrue(Files.exists(made), "what went from the one to the other is in neither");
	}

	@Test
	void aFileHeldByAnotherProcessIsCalledSo() throws Exception {
		ModelResource resource = changed("held");
		try (var channel = FileChannel.open(resource.file(),
				StandardOpenOption.WRITE); var lock = channel.lock()) {
			assertTrue(lock.isValid());
			var failure = assertThrows(SaveFailedException.class, () -> ModelFiles.headless().save(resource));
			assertEquals(SaveFailure.BUSY, failure.failure());
		}
		assertInstanceOf(SaveResult.Saved.class, ModelFiles.headless().save(resource));
	}
}
