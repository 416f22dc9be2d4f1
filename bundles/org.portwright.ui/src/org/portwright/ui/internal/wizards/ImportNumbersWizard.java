package org.portwright.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IImportWizard;
import org.portwright.ui.internal.CommandName;
import org.portwright.workspace.operations.AddNumbersOfText;
import org.portwright.workspace.operations.AddNumbersOfText.Added;

/** Adds the numbers of a text to an order. */
public final class ImportNumbersWizard extends SubjectWizard<ImportNumbersPage> implements IImportWizard {

	/** Makes the wizard. */
	public ImportNumbersWizard() {
		super(CommandName.of("importNumbers"), ImportNumbersPage::new); //$NON-NLS-1$
	}

	@Override
	boolean finish(ImportNumbersPage filled, Finishing finishing) {
		IFile order = filled.order();
		String text = filled.numbers();
		if (!finishing.run((model, monitor) -> add(text, order, model))) {
			return false;
		}
		Opened.open(order);
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
