package org.portwright.directory.ui.internal.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.INewWizard;
import org.portwright.directory.operations.NewTenant;
import org.portwright.directory.operations.TenantAnswer;
import org.portwright.directory.operations.TenantIdentity;
import org.portwright.ui.CommandName;
import org.portwright.ui.FileEditors;
import org.portwright.ui.wizards.BackgroundFinish;
import org.portwright.ui.wizards.FileNames;
import org.portwright.ui.wizards.SubjectWizard;
import org.portwright.workspace.files.FileKind;

/** Makes a tenant in an engagement. */
public final class NewTenantWizard extends SubjectWizard<NewTenantPage> implements INewWizard {

	/** Makes the wizard. */
	public NewTenantWizard() {
		super(CommandName.of("newTenant"), NewTenantPage::new); //$NON-NLS-1$
	}

	@Override
	protected boolean finish(NewTenantPage filled, BackgroundFinish finishing) {
		TenantIdentity identity = filled.identity();
		Optional<TenantAnswer> answer = filled.answer();
		IFile file = FileNames.file(filled.engagement(), FileNames.legal(identity.name()), FileKind.TENANT);
		if (finishing.run(model -> model.make(file,
				new NewTenant(model.model(), file.getLocation().toFile().toPath(), identity, answer,
						model.recorder())))
				.isEmpty()) {
			return false;
		}
		FileEditors.show(file);
		return true;
	}
}
