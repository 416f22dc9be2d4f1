package org.portwright.phones.ui.internal.list;

import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IImportWizard;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.phones.operations.ImportPhones;
import org.portwright.phones.operations.PhoneChange;
import org.portwright.ui.CommandName;
import org.portwright.ui.editor.FieldInFile;
import org.portwright.ui.wizards.BackgroundFinish;
import org.portwright.ui.wizards.SubjectWizard;

/** Takes a list of phones into a tenant that need not be open, and shows them there. */
public final class ImportPhonesWizard extends SubjectWizard<ImportPhonesPage> implements IImportWizard {

	/** Makes the wizard. */
	public ImportPhonesWizard() {
		super(CommandName.of("importPhones"), ImportPhonesPage::new); //$NON-NLS-1$
	}

	@Override
	protected boolean finish(ImportPhonesPage filled, BackgroundFinish finishing) {
		IFile tenant = filled.tenant();
		String text = filled.review().text();
		Predicate<PhoneChange> overwritten = filled.review().overwritten();
		if (finishing.run(model -> model
				.run(new ImportPhones(model.model(), model.open(tenant), text, overwritten))).isEmpty()) {
			return false;
		}
		FieldInFile.show(tenant, Literals.TENANT__PHONES.getName());
		return true;
	}
}
