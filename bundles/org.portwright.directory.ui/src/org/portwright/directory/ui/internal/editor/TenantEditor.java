package org.portwright.directory.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.forms.editor.IFormPage;
import org.portwright.directory.ui.internal.numbers.TenantNumbersContent;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.Tenant;
import org.portwright.ui.Contributions;
import org.portwright.ui.editor.EditorPages;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.table.NumbersPage;
import org.portwright.workspace.files.FileKind;

/** The editor of tenants. */
public final class TenantEditor extends ModelFileEditor {

	/** Its id. */
	@SuppressWarnings("nls")
	public static final String ID = "org.portwright.ui.tenantEditor";

	@Override
	protected List<IFormPage> pages(EditedModel file) {
		List<IFormPage> pages = new ArrayList<>(List.of(OverviewPage.of(this, file),
				new NumbersPage(this, TenantNumbersContent.PAGE, file::file, Literals.TENANT__PHONE_NUMBERS,
						TenantNumbersContent::new)));
		Contributions.of(EditorPages.class).stream().filter(added -> added.kind() == FileKind.TENANT)
				.forEach(added -> pages.addAll(added.pages(this, file)));
		return pages;
	}

	@Override
	protected @Nullable String name(ModelRoot root) {
		return root instanceof Tenant tenant ? tenant.getName() : null;
	}
}
