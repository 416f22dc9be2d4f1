package org.portwright.porting.ui.internal.editor;

import java.util.List;

import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.overview.StandingPage;
import org.portwright.porting.ui.internal.planner.PlannerPage;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.SectionContent;

/**
 * The page <em>Letter of Authorization</em>: what Microsoft's form asks for, in its order, and beside it what belongs
 * to the order rather than to the paper.
 */
public final class LoaPage {

	/** The id of the page. */
	public static final String ID = "loa"; //$NON-NLS-1$

	private LoaPage() {
	}

	/** The page of an order in an editor. */
	static FieldsPage of(FormEditor editor, EditedModel edited) {
		return new FieldsPage(editor, edited, ID, Words.of(Literals.LETTER_OF_AUTHORIZATION), List.of(
				List.of(SectionContent.open(Messages.Parties_losing, Parties::losingProvider),
						SectionContent.open(Messages.FromCarrier_title, FromCarrier::rows),
						SectionContent.open(Messages.Parties_subscriber, Parties::subscriber),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__REQUESTER), Requesting::rows),
						SectionContent.open(Messages.Parties_site, Parties::site),
						SectionContent.closed(Words.of(Literals.PORT_ORDER__SITES), Sites::rows),
						SectionContent.open(Messages.Numbering_title, Parties::mainNumber),
						SectionContent.open(Messages.Parties_authorised, Parties::authorisedPerson),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__SIGNATURE), Signing::rows)),
				List.of(SectionContent.open(Messages.Progress_title,
						rows -> Progress.rows(rows, () -> editor.setActivePage(StandingPage.ID))),
						SectionContent.open(Messages.Move_title,
								rows -> Move.rows(rows, () -> editor.setActivePage(PlannerPage.ID))),
						SectionContent.open(Words.of(Literals.PORT_ORDER__PREFLIGHT), Preflight::rows),
						SectionContent.open(Messages.Emergency_title, EmergencyRows::rows),
						SectionContent.open(Messages.Parties_gaining, Parties::gainingProvider),
						SectionContent.closed(Messages.More_title,
								rows -> More.rows(rows, edited.engagementFiles())))));
	}
}
