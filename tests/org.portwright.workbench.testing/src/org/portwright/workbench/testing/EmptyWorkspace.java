package org.portwright.workbench.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementProject;

/** The workspace of a test, which is empty again after it: no editor is open, no file loaded, no project there. */
public final class EmptyWorkspace implements AfterEachCallback {

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);

	@Override
	public void afterEach(@Nullable ExtensionContext context) throws CoreException {
		page().closeAllEditors(false);
		WindowEvents.untilSettled("the jobs are done and no file is open", this::closeAll); //$NON-NLS-1$
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	/** What a test began to open comes into the model after its end, and would be there still for the next one. */
	private boolean closeAll() {
		List.copyOf(engagementFiles.model().files()).forEach(engagementFiles.model()::close);
		return Job.getJobManager().isIdle();
	}

	/** The page of the window. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** A project, which may not be there yet. */
	public static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	/** Makes a project of somebody else, which is no engagement, with a file in it. */
	public static IFile foreign(String name, String file, String content) throws CoreException {
		IProject project = project(name);
		project.create(null);
		project.open(null);
		IFile made = project.getFile(file);
		made.create(content.getBytes(StandardCharsets.UTF_8), true, false, null);
		return made;
	}

	/** Makes an engagement of one tenant, which no editor shows. */
	public IFile engagement(String customer) throws Exception {
		EngagementProject.create(ResourcesPlugin.getWorkspace(), customer, new NullProgressMonitor());
		IFile file = project(customer).getFile(customer + ".tenant"); //$NON-NLS-1$
		Tenant tenant = Blank.tenant();
		tenant.setName(customer);
		engagementFiles.model().perform("Make", //$NON-NLS-1$
				engagementFiles.model().make(file.getLocation().toPath(), tenant));
		engagementFiles.model().save(engagementFiles.model().fileOf(tenant).orElseThrow());
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return file;
	}

	/** A file in the model, once it is open there. */
	public ModelFile model(IFile file) {
		WindowEvents.until("it is open in the model", () -> engagementFiles.opened(file).isPresent()); //$NON-NLS-1$
		return engagementFiles.opened(file).orElseThrow();
	}
}
