package org.portwright.ui.internal.wizards;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.portwright.workspace.operations.NewTenant;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.TenantIdentity;
import org.portwright.workspace.resources.Engagements;
import org.portwright.workspace.storage.FileKind;

/** Makes a tenant in an engagement. */
public final class NewTenantWizard extends Wizard implements INewWizard {

	private final Engagements engagements = PlatformUI.getWorkbench().getService(Engagements.class);
	private WizardSubject subject = WizardSubject.NONE;
	private @Nullable NewTenantPage page;

	/** Makes the wizard. */
	public NewTenantWizard() {
		setWindowTitle(Messages.NewTenantWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		subject = WizardSubject.of(engagements, Objects.requireNonNull(workbench), Objects.requireNonNull(selection));
	}

	@Override
	public void addPages() {
		var made = new NewTenantPage(engagements, subject);
		page = made;
		addPage(made);
	}

	@Override
	public boolean performFinish() {
		NewTenantPage filled = Objects.requireNonNull(page);
		TenantIdentity identity = filled.identity();
		IFile file = FileNames.file(filled.engagement(), FileNames.legal(identity.name()), FileKind.TENANT);
		if (!new Finishing(filled, engagements).run((model, monitor) -> model.make(file,
				new NewTenant(model.model(), file.getLocation().toFile().toPath(), identity, Recorder.ofProcess())))) {
			return false;
		}
		Opened.open(file);
		return true;
	}
}
