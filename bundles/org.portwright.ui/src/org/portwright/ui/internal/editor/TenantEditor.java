package org.portwright.ui.internal.editor;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.forms.editor.IFormPage;
import org.portwright.model.ModelRoot;
import org.portwright.model.Tenant;
import org.portwright.ui.internal.editor.tenant.OverviewPage;
import org.portwright.ui.internal.table.NumbersPage;

/** The editor of tenants. */
public final class TenantEditor extends ModelFileEditor {

	@Override
	protected List<IFormPage> pages(EditedModel file) {
		return List.of(new OverviewPage(this, file), NumbersPage.ofTenant(this, file::file));
	}

	@Override
	protected @Nullable String name(ModelRoot root) {
		return root instanceof Tenant tenant ? tenant.getName() : null;
	}
}
