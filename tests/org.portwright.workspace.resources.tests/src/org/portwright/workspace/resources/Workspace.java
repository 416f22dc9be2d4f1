package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.PendingSave;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.resources.reading.EngagementJob;
import org.portwright.workspace.resources.work.Prompt;
import org.portwright.workspace.storage.ModelFiles;

/** The Eclipse workspace of a test, with engagements over it, empty before and after. */
@SuppressWarnings("nls")
public final class Workspace implements BeforeEachCallback, AfterEachCallback {

	public static final NullProgressMonitor MONITOR = new NullProgressMonitor();
	private static final BundleContext CONTEXT = FrameworkUtil.getBundle(Workspace.class).getBundleContext();

	public final IWorkspace workspace = ResourcesPlugin.getWorkspace();
	public final TestThread thread = new TestThread();
	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	};
	private Optional<ServiceRegistration<Prompt>> prompt = Optional.empty();
	private Optional<ServiceRegistration<ModelThread>> registration = Optional.empty();

	@Override
	public void beforeEach(@Nullable ExtensionContext context) throws Exception {
		clear();
		errors.clear();
		Platform.addLogListener(listener);
		prompt = Optional.of(CONTEXT.registerService(Prompt.class, new Untold(), null));
		begin();
	}

	@Override
	public void afterEach(@Nullable ExtensionContext context) throws Exception {
		settle();
		end();
		prompt.ifPresent(ServiceRegistration::unregister);
		clear();
		Platform.removeLogListener(listener);
		assertEquals(List.of(), errors);
	}

	/** Gives the model a thread, which brings it up. */
	void begin() {
		registration = Optional.of(CONTEXT.registerService(ModelThread.class, thread, null));
	}

	/** Takes the thread of the model away, and the model with it. */
	void end() {
		registration.ifPresent(ServiceRegistration::unregister);
		registration = Optional.empty();
	}

	/** Lets what is told go into a list until it is closed. */
	public ToldPrompt promptInto(List<String> told) {
		var made = new ToldPrompt(told);
		made.register(CONTEXT);
		return made;
	}

	private void clear() throws Exception {
		workspace.getRoot().delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, MONITOR);
		// What was deleted from the workspace alone is on the disk still.
		for (IFileStore left : EFS.getStore(workspace.getRoot().getLocationURI()).childStores(EFS.NONE, MONITOR)) {
			if (!left.getName().startsWith(".")) {
				left.delete(EFS.NONE, MONITOR);
			}
		}
	}

	EngagementRegistry engagements() {
		return Services.one(EngagementRegistry.class);
	}

	public EngagementFiles engagementFiles() {
		return Services.one(EngagementFiles.class);
	}

	public WorkspaceModel model() {
		return engagementFiles().model();
	}

	public IProject engagement(String name) throws Exception {
		return EngagementProject.create(workspace, name, MONITOR);
	}

	/** Writes a tenant as another program would. */
	public IFile tenant(IProject engagement, String name) throws Exception {
		Tenant tenant = Blank.tenant();
		tenant.setName(name);
		return write(engagement.getFile(name + ".tenant"), tenant);
	}

	/** Writes an order as another program would. */
	public IFile order(IProject engagement, String path) throws Exception {
		return write(engagement.getFile(path + ".porting"), Blank.order());
	}

	/** Writes an order of a tenant as another program would. */
	public IFile order(IProject engagement, String path, IFile tenant) throws Exception {
		IFile file = engagement.getFile(path + ".porting");
		var writer = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless());
		PortOrder order = Blank.order();
		order.setTenant((Tenant) writer.open(tenant.getLocation().toPath()).root());
		writer.perform("new", writer.make(file.getLocation().toPath(), order));
		writer.save(writer.fileOf(order).orElseThrow());
		file.refreshLocal(IResource.DEPTH_ZERO, MONITOR);
		return file;
	}

	public static IFile write(IFile file, ModelRoot root) throws Exception {
		var writer = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless());
		writer.perform("new", writer.make(file.getLocation().toPath(), root));
		writer.save(writer.fileOf(root).orElseThrow());
		file.refreshLocal(IResource.DEPTH_ZERO, MONITOR);
		return file;
	}

	/** Changes a file as another program would. */
	public static void changeOutside(IFile file, String from, String to) throws Exception {
		String content = text(file);
		assertTrue(content.contains(from), content);
		var path = file.getLocation().toPath();
		var before = java.nio.file.Files.getLastModifiedTime(path).toInstant();
		java.nio.file.Files.writeString(path, content.replace(from, to));
		// The clock of a file system is coarse, and Eclipse knows a change by its time alone.
		java.nio.file.Files.setLastModifiedTime(path, java.nio.file.attribute.FileTime.from(before.plusSeconds(2)));
		file.refreshLocal(IResource.DEPTH_ZERO, MONITOR);
	}

	public static String text(IFile file) throws Exception {
		return new String(java.nio.file.Files.readAllBytes(file.getLocation().toPath()), StandardCharsets.UTF_8);
	}

	public ModelFile open(IFile file) throws Exception {
		List<Object> answer = new ArrayList<>();
		engagementFiles().open(file, new OpeningInto(answer));
		thread.until(() -> !answer.isEmpty());
		return answer.get(0) instanceof ModelFile open ? open : fail(String.valueOf(answer.get(0)));
	}

	public void rename(ModelFile file, String name) {
		set(file.root(), file.root() instanceof Tenant ? Literals.TENANT__NAME : Literals.PORT_ORDER__NAME, name);
	}

	void set(EObject object, EStructuralFeature feature, Object value) {
		model().perform("set", new SetCommand(model().editingDomain(), object, feature, value));
	}

	public SaveResult save(ModelFile file) throws Exception {
		return finish(model().prepareSave(file));
	}

	public SaveResult finish(PendingSave save) throws Exception {
		SaveResult result = engagementFiles().write(save, false, MONITOR);
		model().finishSave(save, result);
		return result;
	}

	/** Lets files be read that are due, and leaves it there: what was read is not told yet. */
	void readWithoutAnswer() throws Exception {
		workspace.checkpoint(false);
		thread.settle();
		for (Job job : Job.getJobManager().find(EngagementFiles.JOBS)) {
			if (job instanceof EngagementJob) {
				// Work waits for the thread of the model, which is this one.
				job.join();
			}
		}
	}

	/** Waits for all jobs of ours, and for what they have to say. */
	public void settle() throws Exception {
		// Under load the platform tells listeners later, in a job of its own.
		workspace.checkpoint(false);
		boolean busy;
		do {
			busy = isBusy();
			thread.until(() -> !isBusy());
			thread.settle();
		} while (busy || isBusy());
	}

	private static boolean isBusy() {
		return Job.getJobManager().find(EngagementFiles.JOBS).length > 0;
	}
}
