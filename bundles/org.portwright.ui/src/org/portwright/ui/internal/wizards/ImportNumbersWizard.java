package org.portwright.ui.internal.wizards;

import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.portwright.numbering.ReadNumbers;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.AddNumbers;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.resources.Engagements;

/** Adds the numbers of a text to an order. */
public final class ImportNumbersWizard extends Wizard implements IImportWizard {

	private final Engagements engagements = PlatformUI.getWorkbench().getService(Engagements.class);
	private WizardSubject subject = WizardSubject.NONE;
	private @Nullable ImportNumbersPage page;

	/** Makes the wizard. */
	public ImportNumbersWizard() {
		setWindowTitle(Messages.ImportNumbersWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		subject = WizardSubject.of(engagements, Objects.requireNonNull(workbench), Objects.requireNonNull(selection));
	}

	@Override
	public void addPages() {
		var made = new ImportNumbersPage(engagements, subject);
		page = made;
		addPage(made);
	}

	@Override
	public boolean performFinish() {
		ImportNumbersPage filled = Objects.requireNonNull(page);
		IFile order = filled.order();
		String text = filled.numbers();
		if (!new Finishing(filled, engagements).run((model, monitor) -> add(text, order, model, monitor))) {
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
