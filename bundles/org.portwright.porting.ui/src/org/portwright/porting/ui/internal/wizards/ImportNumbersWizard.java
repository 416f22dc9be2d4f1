package org.portwright.porting.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IImportWizard;
import org.portwright.numbering.ReadNumbers;
import org.portwright.ui.CommandName;
import org.portwright.ui.FileEditors;
import org.portwright.ui.wizards.BackgroundFinish;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.ui.wizards.SubjectWizard;
import org.portwright.workspace.operations.AddNumbers;
import org.portwright.workspace.operations.ChosenNumbers;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.work.Calculation;

/** Adds the numbers of a text to an order. */
public final class ImportNumbersWizard extends SubjectWizard<ImportNumbersPage> implements IImportWizard {

	/** Makes the wizard. */
	public ImportNumbersWizard() {
		super(CommandName.of("importNumbers"), ImportNumbersPage::new); //$NON-NLS-1$
	}

	@Override
	protected boolean finish(ImportNumbersPage filled, BackgroundFinish finishing) {
		IFile order = filled.order();
		ChosenNumbers numbers = filled.numbers();
		if (!finishing.run((model, monitor) -> add(numbers, order, model))) {
			return false;
		}
		FileEditors.show(order);
		return true;
	}

	private static void add(ChosenNumbers chosen, IFile order, ModelCalls model) throws CoreException {
		ReadNumbers numbers = model.run(chosen);
		if (numbers.ranges().isEmpty()) {
			boolean none = model.run(all(chosen)).ranges().isEmpty();
			throw new CoreException(Status.error(
					none ? Messages.ImportNumbersWizard_none : Messages.ImportNumbersWizard_noneTicked));
		}
		if (model.run(new AddNumbers(model.model(), model.open(order), numbers, "")).added() //$NON-NLS-1$
				.isEmpty()) {
			throw new CoreException(Status.error(Messages.ImportNumbersWizard_allThere));
		}
	}

	/** All that the text has, ticked or not. */
	private static Calculation<ReadNumbers> all(ChosenNumbers chosen) {
		return host -> new ReadNumberText(chosen.text(), chosen.large(), chosen.plan()).execute(host.monitor());
	}
}
