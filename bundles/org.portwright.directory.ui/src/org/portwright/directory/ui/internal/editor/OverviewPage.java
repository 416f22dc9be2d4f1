package org.portwright.directory.ui.internal.editor;

import java.util.List;

import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.directory.ui.internal.clouds.CloudNames;
import org.portwright.directory.ui.internal.signin.SignInRows;
import org.portwright.directory.ui.internal.sync.SyncHandler;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.fields.SectionContent;

/**
 * The page <em>Overview</em> of a tenant: who it is at Microsoft, who is signed in there, its domains, and how it lets
 * desk phones in.
 */
@SuppressWarnings("nls")
public final class OverviewPage {

	/** The id of the page. */
	public static final String ID = "overview";

	private OverviewPage() {
	}

	/** The page of a tenant in an editor. */
	static FieldsPage of(FormEditor editor, EditedModel edited) {
		return new FieldsPage(editor, edited, ID, Messages.OverviewPage_title, List.of(
				List.of(SectionContent.open(Words.of(Literals.TENANT), OverviewPage::identity),
						SectionContent.open(Messages.OverviewPage_signIn,
								rows -> SignInRows.rows(rows, SyncHandler.COMMAND)),
						SectionContent.open(Messages.Provenances_title, Provenances::rows)),
				List.of(SectionContent.open(Words.of(Literals.TENANT__DOMAINS), Domains::rows),
						SectionContent.open(Words.of(Literals.TENANT__PHONE_ACCESS), PhoneAccessRows::rows))));
	}

	private static void identity(FieldRows rows) {
		rows.text("name");
		rows.text("organisationId", Messages.OverviewPage_copy, text -> copy(rows, text));
		rows.choice("cloud", CloudNames.choices());
		rows.text("region");
		rows.text("brandName");
		rows.text("namespaceType");
		rows.text("clientId");
	}

	private static void copy(FieldRows rows, String text) {
		TextClipboard.copy(rows.client().getDisplay(), text.strip());
	}
}
