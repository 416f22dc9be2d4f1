package org.portwright.ui.internal.wizards;

import java.nio.file.Path;

import org.eclipse.ui.IExportWizard;
import org.portwright.ui.internal.CommandName;
import org.portwright.workspace.work.Calculation;

/** Writes the documents of an order to a folder. */
public final class ExportDocumentsWizard extends SubjectWizard<ExportDocumentsPage> implements IExportWizard {

	/** Makes the wizard. */
	public ExportDocumentsWizard() {
		super(CommandName.of("exportDocuments"), ExportDocumentsPage::new); //$NON-NLS-1$
	}

	@Override
	boolean finish(ExportDocumentsPage filled, Finishing finishing) {
		Path folder = filled.folder().orElseThrow();
		var export = new DocumentExport(engagementFiles(), filled.order(), filled.documents(), folder);
		if (!finishing.run((model, monitor) -> {
			Calculation<Boolean> asked = export::mayReplace;
			model.run(asked);
			export.write(model);
		})) {
			return false;
		}
		new ExportFolder().remember(folder);
		ExportResult.show(getShell().getParent().getShell(), export);
		return true;
	}
}
