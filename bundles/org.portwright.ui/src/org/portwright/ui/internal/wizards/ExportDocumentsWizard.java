package org.portwright.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.portwright.workspace.resources.Engagements;

/** Writes the documents of an order to a folder. */
public final class ExportDocumentsWizard extends Wizard implements IExportWizard {

	private final Engagements engagements = PlatformUI.getWorkbench().getService(Engagements.class);
	private WizardSubject subject = WizardSubject.NONE;
	private @Nullable ExportDocumentsPage page;

	/** Makes the wizard. */
	public ExportDocumentsWizard() {
		setWindowTitle(Messages.ExportDocumentsWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		subject = WizardSubject.of(engagements, Objects.requireNonNull(workbench), Objects.requireNonNull(selection));
	}

	@Override
	public void addPages() {
		var made = new ExportDocumentsPage(engagements, subject);
		page = made;
		addPage(made);
	}

	@Override
	public boolean performFinish() {
		ExportDocumentsPage filled = Objects.requireNonNull(page);
		Path folder = filled.folder().orElseThrow();
		var export = new DocumentExport(engagements, filled.order(), filled.kinds(), folder);
		var finishing = new Finishing(filled, engagements);
		List<Path> replaced = new ArrayList<>();
		if (!finishing.run((model, monitor) -> replaced.addAll(export.replaced()))
				|| !ExportResult.mayReplace(getShell(), replaced) || !finishing.run(export::write)) {
			return false;
		}
		new ExportFolder().remember(folder);
		ExportResult.show(getShell().getParent().getShell(), export);
		return true;
	}
}
