package org.portwright.phones.ui.internal.list;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IImportWizard;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.phones.operations.ReviewPhones;
import org.portwright.ui.CommandName;
import org.portwright.ui.editor.FieldInFile;
import org.portwright.ui.wizards.BackgroundFinish;
import org.portwright.ui.wizards.SubjectWizard;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;

/** Takes a list of phones into a tenant that need not be open, and shows them there. */
public final class ImportPhonesWizard extends SubjectWizard<ImportPhonesPage> implements IImportWizard {

	/** Makes the wizard. */
	public ImportPhonesWizard() {
		super(CommandName.of("importPhones"), ImportPhonesPage::new); //$NON-NLS-1$
	}

	@Override
	protected boolean finish(ImportPhonesPage filled, BackgroundFinish finishing) {
		IFile tenant = filled.tenant();
		ReviewPhones reader = filled.reader();
		Choice choice = filled.choice();
		if (finishing.run(model -> model
				.run(new ApplyProposal<>(model.model(), reader, choice, ReviewPhones.label()))).isEmpty()) {
			return false;
		}
		FieldInFile.show(tenant, Literals.TENANT__PHONES.getName());
		return true;
	}
}
