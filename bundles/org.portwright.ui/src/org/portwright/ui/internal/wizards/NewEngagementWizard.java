package org.portwright.ui.internal.wizards;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.internal.CommandName;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.operations.NewTenant;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.TenantIdentity;
import org.portwright.workspace.resources.EngagementProject;

/** Makes an engagement with its tenant, and goes on to the first Letter of Authorization. */
public final class NewEngagementWizard extends EngagementWizard<NewEngagementPage> {

	/** Makes the wizard. */
	public NewEngagementWizard() {
		this(true);
	}

	/** @param offersOrder whether a Letter of Authorization may come next */
	NewEngagementWizard(boolean offersOrder) {
		super(CommandName.of("newEngagement"), new NewEngagementPage(offersOrder)); //$NON-NLS-1$
	}

	@Override
	boolean finish(NewEngagementPage filled, Finishing finishing) {
		String name = filled.engagement();
		TenantIdentity identity = filled.identity();
		var made = new AtomicReference<@Nullable IFile>();
		if (!finishing.run((model, monitor) -> made.set(make(name, identity, model, monitor)))) {
			return false;
		}
		IFile tenant = made.get();
		if (tenant != null) {
			show(tenant);
			if (filled.draftsOrder()) {
				filled.getControl().getDisplay().asyncExec(() -> draftOrder(tenant));
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
