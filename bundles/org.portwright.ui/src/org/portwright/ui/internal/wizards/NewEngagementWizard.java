package org.portwright.ui.internal.wizards;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.portwright.workspace.operations.NewTenant;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.TenantIdentity;
import org.portwright.workspace.resources.EngagementProject;
import org.portwright.workspace.resources.Engagements;
import org.portwright.workspace.storage.FileKind;

/** Makes an engagement with its tenant, and goes on to the first Letter of Authorization. */
public final class NewEngagementWizard extends Wizard implements INewWizard, IExecutableExtension {

	private final Engagements engagements = PlatformUI.getWorkbench().getService(Engagements.class);
	private final NewEngagementPage page;
	private @Nullable IConfigurationElement configuration;

	/** Makes the wizard. */
	public NewEngagementWizard() {
		this(true);
	}

	/** @param offersOrder whether a Letter of Authorization may come next */
	NewEngagementWizard(boolean offersOrder) {
		page = new NewEngagementPage(offersOrder);
		setWindowTitle(Messages.NewEngagementWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		// A new engagement comes of nothing.
	}

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
			@Nullable Object data) {
		configuration = element;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		String name = page.engagement();
		TenantIdentity identity = page.identity();
		var made = new AtomicReference<@Nullable IFile>();
		if (!new Finishing(page, engagements).run((model, monitor) -> made.set(make(name, identity, model, monitor)))) {
			return false;
		}
		IFile tenant = made.get();
		if (tenant != null) {
			BasicNewProjectResourceWizard.updatePerspective(configuration);
			Opened.open(tenant);
			if (page.draftsOrder()) {
				page.getControl().getDisplay().asyncExec(() -> draftOrder(tenant));
			}
		}
		return true;
	}

	private static IFile make(String name, TenantIdentity identity, ModelCalls model, IProgressMonitor monitor)
			throws CoreException {
		var progress = SubMonitor.convert(monitor, 2);
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), name, progress.split(1));
		String called = identity.name().isEmpty() ? name : identity.name();
		IFile file = FileNames.file(project, FileNames.free(project, called, FileKind.TENANT), FileKind.TENANT);
		model.make(file, new NewTenant(model.model(), file.getLocation().toFile().toPath(),
				new TenantIdentity(called, identity.domain(), identity.organisationId()), Recorder.ofProcess()));
		return file;
	}

	private static void draftOrder(IFile tenant) {
		var wizard = new NewOrderWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(tenant));
		OpenWizard.open(wizard);
	}
}
