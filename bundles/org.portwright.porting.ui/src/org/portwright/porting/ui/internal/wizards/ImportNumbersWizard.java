package org.portwright.porting.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.PlatformUI;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.FileEditors;
import org.portwright.ui.wizards.BackgroundFinish;
import org.portwright.ui.wizards.ModelCalls;
import org.portwright.ui.wizards.SubjectWizard;
import org.portwright.workspace.kept.AddNumbersOfText;
import org.portwright.workspace.kept.AddNumbersOfText.Added;
import org.portwright.workspace.kept.TextSource;
import org.portwright.workspace.orders.ChosenNumbers;
import org.portwright.workspace.resources.EngagementFiles;

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
		TextSource source = filled.source();
		if (finishing.run(model -> add(numbers, source, order, model)).isEmpty()) {
			return false;
		}
		// The file that they are from lies beside the order now.
		PlatformUI.getWorkbench().getService(EngagementFiles.class).refresh();
		FileEditors.show(order);
		return true;
	}

	private static Added add(ChosenNumbers chosen, TextSource source, IFile order, ModelCalls model)
			throws CoreException {
		Added added = model.run(
				new AddNumbersOfText(model.model(), model.open(order), model.recorder(), source, chosen));
		if (added.read().ranges().isEmpty()) {
			throw new CoreException(Status.error(Messages.ImportNumbersWizard_none));
		}
		if (added.result().added().isEmpty()) {
			throw new CoreException(Status.error(added.result().duplicates().isEmpty()
					? Messages.ImportNumbersWizard_noneTicked
					: Messages.ImportNumbersWizard_allThere));
		}
		return added;
	}
}
