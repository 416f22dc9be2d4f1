package org.portwright.porting.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IImportWizard;
import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.BackgroundFinish;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.ui.FileEditors;
import org.portwright.ui.wizards.SubjectWizard;
import org.portwright.workspace.operations.AddNumbersOfText.Added;
import org.portwright.workspace.operations.AddNumbersOfText;

/** Adds the numbers of a text to an order. */
public final class ImportNumbersWizard extends SubjectWizard<ImportNumbersPage> implements IImportWizard {

	/** Makes the wizard. */
	public ImportNumbersWizard() {
		super(CommandName.of("importNumbers"), ImportNumbersPage::new); //$NON-NLS-1$
	}

	@Override
	protected boolean finish(ImportNumbersPage filled, BackgroundFinish finishing) {
		IFile order = filled.order();
		String text = filled.numbers();
		if (!finishing.run((model, monitor) -> add(text, order, model))) {
			return false;
		}
		FileEditors.show(order);
		return true;
	}

	private static void add(String text, IFile order, ModelCalls model) throws CoreException {
		Added added = model.run(new AddNumbersOfText(model.model(), model.open(order), text));
		if (added.read().ranges().isEmpty()) {
			throw new CoreException(Status.error(Messages.ImportNumbersWizard_none));
		}
		if (added.result().added().isEmpty()) {
			throw new CoreException(Status.error(Messages.ImportNumbersWizard_allThere));
		}
	}
}
