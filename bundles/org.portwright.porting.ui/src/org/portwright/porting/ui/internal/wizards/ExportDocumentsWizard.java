package org.portwright.porting.ui.internal.wizards;

import java.nio.file.Path;

import org.eclipse.ui.IExportWizard;
import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.BackgroundFinish;
import org.portwright.ui.wizards.SubjectWizard;

/** Writes the documents of an order to a folder. */
public final class ExportDocumentsWizard extends SubjectWizard<ExportDocumentsPage> implements IExportWizard {

	/** Makes the wizard. */
	public ExportDocumentsWizard() {
		super(CommandName.of("exportDocuments"), ExportDocumentsPage::new); //$NON-NLS-1$
	}

	@Override
	protected boolean finish(ExportDocumentsPage filled, BackgroundFinish finishing) {
		Path folder = filled.folder().orElseThrow();
		var export = new DocumentExport(engagementFiles(), filled.order(), filled.documents(), filled.parts(),
				folder);
		if (finishing.run(export).isEmpty()) {
			return false;
		}
		new ExportFolder().remember(filled.order(), folder);
		ExportResult.show(getShell().getParent().getShell(), export);
		return true;
	}
}
