package org.portwright.ui.internal.table;

import java.util.Set;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.Engagements;

/** The numbers of a tenant, always as they are in the model. */
final class TenantNumbersContent {

	private final NumbersPanel panel;
	private final FileWatch watch;

	TenantNumbersContent(Composite parent, FormToolkit toolkit, Engagements engagements, ModelFile file) {
		panel = new NumbersPanel(parent, toolkit, TenantColumn.columns(), Messages.TenantNumbersPage_empty);
		watch = new FileWatch(engagements, file, Set.of(Literals.TENANT, Literals.PHONE_NUMBER), panel.control(),
				() -> show(file));
		watch.invalidate();
	}

	NumbersPanel panel() {
		return panel;
	}

	/** Whether it is in sight: only then does it follow the model. */
	void setInSight(boolean inSight) {
		watch.setInSight(inSight);
	}

	private void show(ModelFile file) {
		var snapshot = new TenantRows.Snapshot((Tenant) file.root());
		panel.table().setSource(before -> snapshot.read(NumberPlans.usual()));
	}
}
