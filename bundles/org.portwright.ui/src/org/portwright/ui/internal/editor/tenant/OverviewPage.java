package org.portwright.ui.internal.editor.tenant;

import java.util.List;

import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.ui.internal.editor.EditedModel;
import org.portwright.ui.internal.editor.FieldRows;
import org.portwright.ui.internal.editor.FieldsPage;
import org.portwright.ui.internal.editor.SectionContent;

/** The page <em>Overview</em> of a tenant. */
@SuppressWarnings("nls")
public final class OverviewPage extends FieldsPage {

	/** The id of the page. */
	public static final String ID = "overview";

	/** A page of an editor. */
	public OverviewPage(FormEditor editor, EditedModel edited) {
		super(editor, edited, ID, Messages.OverviewPage_title);
	}

	@Override
	protected List<SectionContent> first() {
		return List.of(SectionContent.open(Messages.OverviewPage_identity, OverviewPage::identity));
	}

	@Override
	protected List<SectionContent> second() {
		return List.of();
	}

	private static void identity(FieldRows rows) {
		rows.text("name", Messages.OverviewPage_name);
		rows.text("organisationId", Messages.OverviewPage_organisationId);
		rows.text("cloud", Messages.OverviewPage_cloud);
		rows.text("region", Messages.OverviewPage_region);
	}
}
