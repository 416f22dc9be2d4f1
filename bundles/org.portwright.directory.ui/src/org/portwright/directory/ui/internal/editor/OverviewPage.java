package org.portwright.directory.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	private static final String PHONE_ACCESS = "phoneAccess.";

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
						SectionContent.open(Words.of(Literals.TENANT__PHONE_ACCESS), OverviewPage::phoneAccess))));
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

	/** Adds the questions about how the tenant lets desk phones in, each with its answer, or none. */
	private static void phoneAccess(FieldRows rows) {
		rows.introduction(Messages.PhoneAccessRows_introduction);
		rows.choice(PHONE_ACCESS + "service");
		rows.choice(PHONE_ACCESS + "region", regions());
		rows.choice(PHONE_ACCESS + "sipDevicesCalling");
		rows.text(PHONE_ACCESS + "sipDevicesCallingSince");
		rows.choice(PHONE_ACCESS + "callRedirect");
		rows.choice(PHONE_ACCESS + "deviceCodeBlocked");
		rows.choice(PHONE_ACCESS + "bulkSignIn");
		rows.choice(PHONE_ACCESS + "newAccountsAsked");
		rows.choice(PHONE_ACCESS + "trustedAddresses");
		rows.text(PHONE_ACCESS + "trustedAddressesSince");
	}

	/** The regions by which the SIP Gateway provisions. */
	private static Map<String, String> regions() {
		Map<String, String> regions = new LinkedHashMap<>();
		regions.put("", Messages.PhoneAccessRows_noRegion);
		regions.put("EMEA", Messages.PhoneAccessRows_emea);
		regions.put("NOAM", Messages.PhoneAccessRows_noam);
		regions.put("APAC", Messages.PhoneAccessRows_apac);
		return regions;
	}
}
