package org.portwright.directory.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.reference.ReferenceData;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.FieldRows;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.SectionContent;

/** The page <em>Overview</em> of a tenant: who it is at Microsoft, its domains and its phones. */
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
						SectionContent.open(Messages.Provenances_title, Provenances::rows)),
				List.of(SectionContent.open(Words.of(Literals.TENANT__DOMAINS), Domains::rows),
						SectionContent.open(Words.of(Literals.TENANT__PHONES), Phones::rows))));
	}

	private static void identity(FieldRows rows) {
		rows.text("name");
		rows.text("organisationId", Messages.OverviewPage_copy, text -> copy(rows, text));
		rows.choice("cloud", clouds());
		rows.text("region");
		rows.text("brandName");
		rows.text("namespaceType");
		rows.text("clientId");
	}

	private static void copy(FieldRows rows, String text) {
		TextClipboard.copy(rows.client().getDisplay(), text.strip());
	}

	private static Map<String, String> clouds() {
		Map<String, String> clouds = new LinkedHashMap<>();
		clouds.put("", Messages.OverviewPage_cloudUnknown);
		ReferenceData.of("clouds").names().forEach(cloud -> clouds.put(cloud, label(cloud)));
		return clouds;
	}

	private static String label(String cloud) {
		return Objects.requireNonNull(switch (cloud) {
		case "global" -> Messages.OverviewPage_cloudGlobal;
		case "usgov" -> Messages.OverviewPage_cloudUsGov;
		case "usgovdod" -> Messages.OverviewPage_cloudDod;
		case "china" -> Messages.OverviewPage_cloudChina;
		default -> cloud;
		});
	}
}
