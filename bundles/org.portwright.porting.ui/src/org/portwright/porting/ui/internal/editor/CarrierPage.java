package org.portwright.porting.ui.internal.editor;

import java.util.List;

import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.SectionContent;

/** The page <em>Carrier</em>: what carriers ask for beyond Microsoft's form. */
public final class CarrierPage {

	/** The id of the page. */
	public static final String ID = "carrier"; //$NON-NLS-1$

	private CarrierPage() {
	}

	/** The page of an order in an editor. */
	static FieldsPage of(FormEditor editor, EditedModel edited) {
		return new FieldsPage(editor, edited, ID, Messages.Carrier_title, List.of(
				List.of(SectionContent.open(Messages.Carrier_account, CarrierRows::account),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__LOSING_NETWORK),
								CarrierRows::network),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER_CONTACT),
								CarrierRows::losingContact),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__CONTACTS), Contacts::rows)),
				List.of(SectionContent.open(Messages.Carrier_installation, CarrierRows::installation),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__DDI_RANGES), Installed::rows),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__STAYING), Staying::rows),
						SectionContent.closed(Messages.Bill_title, Bill::rows))));
	}
}
