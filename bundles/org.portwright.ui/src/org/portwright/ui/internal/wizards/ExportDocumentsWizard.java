package org.portwright.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IExportWizard;

/** Writes the documents of an order to a folder. */
public final class ExportDocumentsWizard extends SubjectWizard<ExportDocumentsPage> implements IExportWizard {

	/** Makes the wizard. */
	public ExportDocumentsWizard() {
		super(Messages.ExportDocumentsWizard_title, ExportDocumentsPage::new);
	}

	@Override
	boolean finish(ExportDocumentsPage filled, Finishing finishing) {
		Path folder = filled.folder().orElseThrow();
		var export = new DocumentExport(engagementFiles(), filled.order(), filled.kinds(), folder);
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
