package org.portwright.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.INewWizard;
import org.portwright.ui.internal.CommandName;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.operations.NewTenant;
import org.portwright.workspace.operations.Recorder;
import org.portwright.workspace.operations.TenantIdentity;

/** Makes a tenant in an engagement. */
public final class NewTenantWizard extends SubjectWizard<NewTenantPage> implements INewWizard {

	/** Makes the wizard. */
	public NewTenantWizard() {
		super(CommandName.of("newTenant"), NewTenantPage::new); //$NON-NLS-1$
	}

	@Override
	boolean finish(NewTenantPage filled, Finishing finishing) {
		TenantIdentity identity = filled.identity();
		IFile file = FileNames.file(filled.engagement(), FileNames.legal(identity.name()), FileKind.TENANT);
		if (!finishing.run((model, monitor) -> model.make(file,
				new NewTenant(model.model(), file.getLocation().toFile().toPath(), identity, Recorder.ofProcess())))) {
			return false;
		}
		Opened.open(file);
		return true;
	}
}
