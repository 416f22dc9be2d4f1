package org.portwright.ui.table;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.portwright.numbering.NumberRange;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** Two rows that no file has. */
final class PlainContent implements NumbersContent {

	private final NumbersPanel panel;

	PlainContent(Composite parent, FormToolkit toolkit, IServiceLocator services, ModelFile file) {
		panel = new NumbersPanel(parent, toolkit, services.getService(EngagementFiles.class).runner(),
				PlainRows.COLUMNS, file.path().toString());
		panel.table().setSource(before -> PlainRows.of(new NumberRange(442079460000L, 442079460009L),
				NumberRange.of(441614960100L)));
	}

	@Override
	public NumbersPanel panel() {
		return panel;
	}

	@Override
	public void setInSight(boolean inSight) {
		// The rows never change.
	}

	@Override
	public void commitTyped() {
		// Nothing is typed here.
	}
}
