package org.portwright.workspace.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/** A folder with files, and a model on it that has a history of its own. */
public class ModelFolder {

	/** The day of all that is done here. */
	public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	/** The folder. */
	public final Path path;
	/** The model. */
	public final WorkspaceModel model = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless(),
			new ModelResourceSet(), () -> TODAY);

	/** @param path an empty folder */
	public ModelFolder(Path path) {
		this.path = path;
	}

	/** The place of a file in the folder, whether it is there or not. */
	public final Path file(String name) {
		return path.resolve(name);
	}

	/** Does work; nobody is there to be asked. */
	public final <S, W, R> R run(Work<S, W, R> work) throws OperationException {
		try {
			return run(work.apply(work.work(work.prepare(), AnsweringHost.away())));
		} catch (OperationException e) {
			throw e;
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Executes an operation. */
	public final <R> R run(Operation<R> operation) throws OperationException {
		return operation.execute(new NullProgressMonitor());
	}

	/** Makes and saves a blank tenant. */
	public final ModelFile tenant(String name) throws Exception {
		return tenant(name, Blank.tenant());
	}

	/** Makes and saves a tenant with a domain, which is initial. */
	public final ModelFile tenantAt(String name, String initialDomain) throws Exception {
		Tenant tenant = Blank.tenant();
		Domain domain = ModelFactory.eINSTANCE.createDomain();
		domain.setId(initialDomain);
		domain.setInitial(true);
		tenant.getDomains().add(domain);
		return tenant(name, tenant);
	}

	private ModelFile tenant(String name, Tenant tenant) throws Exception {
		model.perform("New", model.make(file(name), tenant));
		ModelFile made = model.fileOf(tenant).orElseThrow();
		run(new SaveFiles(model, List.of(made)));
		return made;
	}

	/** The text of a file, as it is on the disk. */
	public final String text(ModelFile file) throws IOException {
		return Files.readString(file.path());
	}
}
