package org.portwright.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IImportWizard;
import org.portwright.numbering.ReadNumbers;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.AddNumbers;
import org.portwright.workspace.operations.ReadNumberText;

/** Adds the numbers of a text to an order. */
public final class ImportNumbersWizard extends SubjectWizard<ImportNumbersPage> implements IImportWizard {

	/** Makes the wizard. */
	public ImportNumbersWizard() {
		super(Messages.ImportNumbersWizard_title, ImportNumbersPage::new);
	}

	@Override
	boolean finish(ImportNumbersPage filled, Finishing finishing) {
		IFile order = filled.order();
		String text = filled.numbers();
		if (!finishing.run((model, monitor) -> add(text, order, model, monitor))) {
			return false;
		}
		Opened.open(order);
		return true;
	}

	private static void add(String text, IFile order, ModelCalls model, IProgressMonitor monitor)
			throws CoreException {
		ReadNumbers numbers = new ReadNumberText(text).execute(monitor);
		if (numbers.ranges().isEmpty()) {
			throw new CoreException(Status.error(Messages.ImportNumbersWizard_none));
		}
		ModelFile file = model.open(order);
		if (model.run(new AddNumbers(model.model(), file, numbers)).added().isEmpty()) {
			throw new CoreException(Status.error(Messages.ImportNumbersWizard_allThere));
		}
	}
}
