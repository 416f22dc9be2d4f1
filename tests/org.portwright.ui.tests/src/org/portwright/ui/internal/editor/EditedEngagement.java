package org.portwright.ui.internal.editor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** An engagement of its own with a tenant and a blank order, both saved and open in no editor. */
@SuppressWarnings("nls")
final class EditedEngagement implements AutoCloseable {

	private static final AtomicInteger NUMBER = new AtomicInteger();
	private static final String TENANT = "contoso.tenant";
	private static final String ORDER = "london.porting";

	private final IProject project;
	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);

	EditedEngagement() throws Exception {
		String name = "editing" + NUMBER.incrementAndGet();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(name);
		description.setNatureIds(new String[] { EngagementRegistry.NATURE });
		project.create(description, null);
		project.open(null);
		Tenant tenant = Blank.tenant();
		tenant.setName("Contoso");
		tenant.setOrganisationId("5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73");
		Domain initial = ModelFactory.eINSTANCE.createDomain();
		initial.setId("contoso.onmicrosoft.com");
		initial.setInitial(true);
		tenant.getDomains().add(initial);
		make(TENANT, tenant);
		PortOrder order = Blank.order();
		order.setName("London");
		order.setTenant(tenant);
		make(ORDER, order);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	private void make(String name, ModelRoot root) throws Exception {
		model().perform("Make", model().make(project.getLocation().toPath().resolve(name), root));
		model().save(model().fileOf(root).orElseThrow());
	}

	WorkspaceModel model() {
		return engagementFiles.model();
	}

	EngagementFiles engagementFiles() {
		return engagementFiles;
	}

	IFile tenantFile() {
		return project.getFile(TENANT);
	}

	IFile orderFile() {
		return project.getFile(ORDER);
	}

	ModelFile order() {
		return engagementFiles.opened(orderFile()).orElseThrow();
	}

	ModelFile tenant() {
		return engagementFiles.opened(tenantFile()).orElseThrow();
	}

	/** A file with a text in it. */
	IFile file(String name, String content) throws CoreException {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	/** Opens another editor of the order and waits until its first page is complete. */
	EditorWindow openOrder() throws PartInitException {
		return new EditorWindow(open(orderFile(), Ids.PORTING_EDITOR)).complete();
	}

	/** Opens another editor of the tenant and waits until its first page is complete. */
	EditorWindow openTenant() throws PartInitException {
		return new EditorWindow(open(tenantFile(), Ids.TENANT_EDITOR)).complete();
	}

	static ModelFileEditor open(IFile file, String id) throws PartInitException {
		return (ModelFileEditor) page().openEditor(new FileEditorInput(file), id, true, IWorkbenchPage.MATCH_NONE);
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@Override
	public void close() throws CoreException {
		page().closeAllEditors(false);
		for (IFile file : new IFile[] { orderFile(), tenantFile() }) {
			engagementFiles.opened(file).ifPresent(model()::close);
		}
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		project.delete(true, true, new NullProgressMonitor());
	}
}
