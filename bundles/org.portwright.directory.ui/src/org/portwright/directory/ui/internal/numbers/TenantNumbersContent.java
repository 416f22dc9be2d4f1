package org.portwright.directory.ui.internal.numbers;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.table.FileWatch;
import org.portwright.ui.table.NumberRows;
import org.portwright.ui.table.NumberTable;
import org.portwright.ui.table.NumbersContent;
import org.portwright.ui.table.NumbersPanel;
import org.portwright.ui.table.RowAction;
import org.portwright.ui.table.RowMenu;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.RemoveFromTenant;
import org.portwright.workspace.resources.EngagementFiles;

/** The numbers of a tenant, always as they are in the model. */
public final class TenantNumbersContent implements NumbersContent {

	/** The id of the page that shows them. */
	@SuppressWarnings("nls")
	public static final String PAGE = "org.portwright.ui.tenant.numbers";

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final NumbersPanel panel;
	private final FileWatch watch;

	/** @param services of the part that this is in */
	public TenantNumbersContent(Composite parent, FormToolkit toolkit, IServiceLocator services, ModelFile file) {
		this.engagementFiles = services.getService(EngagementFiles.class);
		this.file = file;
		panel = new NumbersPanel(parent, toolkit, engagementFiles.runner(), TenantColumn.columns(),
				Messages.TenantNumbersPage_empty);
		NumberTable table = panel.table();
		RowMenu.add(table, services, List.of(RowAction.copy(table, TenantColumn.values().length),
				RowAction.remove(this::remove), RowAction.selectAll(table)), above -> {
					// Nothing can be said of them here.
				}, below -> {
					// They have no problems.
				});
		watch = new FileWatch(engagementFiles, file, TenantNumbersContent::isShown, panel.control(), this::show);
		watch.invalidate();
	}

	/** The rows are made anew for these alone, since a tenant may have a hundred thousand and its name is typed. */
	private static boolean isShown(EStructuralFeature feature) {
		return feature == Literals.TENANT__PHONE_NUMBERS || feature.getEContainingClass() == Literals.PHONE_NUMBER
				|| feature == Literals.IDENTIFIED__ID;
	}

	/** Takes the selected numbers out of the tenant. */
	void remove() {
		NumberRows rows = panel.table().shown().rows();
		WindowOperation.perform(RemoveFromTenant.numbers(engagementFiles.model(), file,
				panel.table().selectedRows().mapToObj(rows::object).collect(Collectors.toSet())));
	}

	@Override
	public NumbersPanel panel() {
		return panel;
	}

	@Override
	public void setInSight(boolean inSight) {
		watch.setInSight(inSight);
	}

	@Override
	public void commitTyped() {
		// Nothing is typed here but the filter.
	}

	private void show() {
		var snapshot = new TenantRows.Snapshot((Tenant) file.root());
		panel.table().setSource(before -> snapshot.read(RuleProfiles.usual().numberPlan()));
	}
}
