package org.portwright.workbench.testing;

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
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.places.EngagementProjects;

/** An engagement of its own with a tenant and a blank order, both saved and open in no editor. */
@SuppressWarnings("nls")
public final class EditedEngagement implements AutoCloseable {

	/** The id of the editor of orders. */
	public static final String ORDER_EDITOR = "org.portwright.ui.portingEditor";
	/** The id of the editor of tenants. */
	public static final String TENANT_EDITOR = "org.portwright.ui.tenantEditor";

	private static final AtomicInteger NUMBER = new AtomicInteger();
	private static final String TENANT = "contoso.tenant";
	private static final String ORDER = "london.porting";

	private final IProject project;
	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);

	public EditedEngagement() throws Exception {
		String name = "editing" + NUMBER.incrementAndGet();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(name);
		description.setNatureIds(new String[] { EngagementProjects.NATURE });
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

	/** Another file of the model, which is saved and open in no editor either. */
	public IFile file(String name, ModelRoot root) throws Exception {
		make(name, root);
		IFile file = project.getFile(name);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return file;
	}

	public WorkspaceModel model() {
		return engagementFiles.model();
	}

	public EngagementFiles engagementFiles() {
		return engagementFiles;
	}

	public IFile tenantFile() {
		return project.getFile(TENANT);
	}

	public IFile orderFile() {
		return project.getFile(ORDER);
	}

	public ModelFile order() {
		return engagementFiles.opened(orderFile()).orElseThrow();
	}

	public ModelFile tenant() {
		return engagementFiles.opened(tenantFile()).orElseThrow();
	}

	/** A file with a text in it. */
	public IFile file(String name, String content) throws CoreException {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	/** Opens another editor of the order and waits until its first page is complete. */
	public EditorWindow openOrder() throws PartInitException {
		return new EditorWindow(open(orderFile(), ORDER_EDITOR)).complete();
	}

	/** Opens another editor of the tenant and waits until its first page is complete. */
	public EditorWindow openTenant() throws PartInitException {
		return new EditorWindow(open(tenantFile(), TENANT_EDITOR)).complete();
	}

	public static ModelFileEditor open(IFile file, String id) throws PartInitException {
		return (ModelFileEditor) page().openEditor(new FileEditorInput(file), id, true, IWorkbenchPage.MATCH_NONE);
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@Override
	public void close() throws CoreException {
		page().closeAllEditors(false);
		for (IResource member : project.members()) {
			if (member instanceof IFile file) {
				engagementFiles.opened(file).ifPresent(model()::close);
			}
		}
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
		project.delete(true, true, new NullProgressMonitor());
	}
}
