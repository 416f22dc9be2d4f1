package org.portwright.workspace.resources.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.work.Gradual;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Query;

/** Work that takes what it needs little by little, while others have their turn on the thread of the model. */
@SuppressWarnings("nls")
class GradualWorkTest {

	private final SingleThread thread = new SingleThread();
	private final WorkRunner runner = new WorkRunner(thread, new Said());
	private final Told told = new Told(thread, false);
	private final WorkspaceModel model;
	private final ModelFile file;
	private int begun;

	GradualWorkTest(@TempDir Path folder) throws InterruptedException, ExecutionException {
		model = thread.get(() -> new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless()));
		file = thread.get(() -> {
			Tenant tenant = Blank.tenant();
			model.perform("make", model.make(folder.resolve("contoso.tenant"), tenant));
			rename(tenant, "a name");
			return model.fileOf(tenant).orElseThrow();
		});
	}

	@AfterEach
	void end() {
		thread.close();
	}

	private void rename(Tenant tenant, String name) {
		model.perform("rename", SetCommand.create(model.editingDomain(), tenant, Literals.TENANT__NAME, name));
	}

	/** Gives the name of the tenant, which it takes letter by letter. */
	private final class Spelling implements Query<String, String> {

		private final Runnable meanwhile;

		/** @param meanwhile what others do once two letters are taken */
		Spelling(Runnable meanwhile) {
			this.meanwhile = meanwhile;
		}

		@Override
		public Set<ModelFile> files() {
			return Set.of(file);
		}

		@Override
		public String prepare() {
			throw new AssertionError("at once");
		}

		@Override
		public Gradual<String> begin() {
			begun++;
			var taken = new StringBuilder();
			return atMost -> {
				assertTrue(thread.isCurrent());
				assertTrue(atMost.toMillis() < 50, atMost.toString());
				String name = ((Tenant) file.root()).getName();
				if (taken.length() == name.length()) {
					return Optional.of(taken.toString());
				}
				taken.append(name.charAt(taken.length()));
				if (taken.length() == 2 && begun == 1) {
					thread.execute(meanwhile);
				}
				return Optional.empty();
			};
		}

		@Override
		public String work(String taken, Host host) {
			return taken;
		}
	}

	private String run(Runnable meanwhile) throws InterruptedException {
		runner.run(new Spelling(meanwhile), RunMode.hidden("test"), told);
		String next = told.next();
		told.assertNoMore();
		return next;
	}

	@Test
	void takesAllOfIt() throws Exception {
		assertEquals("a name", run(() -> {
			// Nobody does anything.
		}));
		assertEquals(1, thread.get(() -> begun));
	}

	@Test
	void whatIsTakenIsOfOneMoment() throws Exception {
		assertEquals("another", run(() -> rename((Tenant) file.root(), "another")));
		assertEquals(2, thread.get(() -> begun));
	}

	@Test
	void isGivenUpWithItsFile() throws Exception {
		assertEquals(Told.DROPPED, run(() -> model.close(file)));
		assertEquals(1, thread.get(() -> begun));
	}
}
