package org.portwright.porting.ui.internal.editor;

import java.util.List;

import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.editor.SectionContent;

/** The page <em>Letter of Authorization</em>, in the order of the paper form: who takes part, then what moves. */
public final class LoaPage {

	/** The id of the page. */
	public static final String ID = "loa"; //$NON-NLS-1$

	private LoaPage() {
	}

	/** The page of an order in an editor. */
	static FieldsPage of(FormEditor editor, EditedModel edited) {
		return new FieldsPage(editor, edited, ID, Words.of(Literals.LETTER_OF_AUTHORIZATION), List.of(
				List.of(SectionContent.open(Messages.Parties_subscriber, Parties::subscriber),
						SectionContent.open(Messages.Parties_authorised, Parties::authorisedPerson),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__CONTACTS), Contacts::rows),
						SectionContent.open(Messages.Parties_losing, Parties::losingProvider),
						SectionContent.open(Messages.Parties_gaining, Parties::gainingProvider)),
				List.of(SectionContent.open(Messages.Progress_title, Progress::rows),
						SectionContent.open(Messages.Move_title, Move::rows),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__DDI_RANGES), Installed::rows),
						SectionContent.closed(Words.of(Literals.PORT_ORDER__SITES), Sites::rows),
						SectionContent.open(Words.of(Literals.PORT_ORDER__PREFLIGHT), Preflight::rows),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__SIGNATURE), Signing::rows),
						SectionContent.closed(Messages.Bill_title, Bill::rows),
						SectionContent.closed(Messages.More_title, More::rows))));
	}
}
