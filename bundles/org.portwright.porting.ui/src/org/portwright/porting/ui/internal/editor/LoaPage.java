package org.portwright.porting.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.forms.editor.FormEditor;
import org.portwright.model.Contact;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.Requester;
import org.portwright.porting.ui.internal.overview.StandingPage;
import org.portwright.porting.ui.internal.planner.PlannerPage;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.Commands;
import org.portwright.ui.editor.FieldsPage;
import org.portwright.ui.fields.ChoiceField;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.fields.SectionContent;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * The page <em>Letter of Authorization</em>: what Microsoft's form asks for, in its order, and beside it what belongs
 * to the order rather than to the paper.
 */
public final class LoaPage {

	/** The id of the page. */
	public static final String ID = "loa"; //$NON-NLS-1$

	private static final String EXPORT = "org.portwright.ui.exportForSignature"; //$NON-NLS-1$

	private LoaPage() {
	}

	/** The page of an order in an editor. */
	static FieldsPage of(FormEditor editor, EditedModel edited) {
		return new FieldsPage(editor, edited, ID, Words.of(Literals.LETTER_OF_AUTHORIZATION), List.of(
				List.of(SectionContent.open(Messages.Parties_losing, Parties::losingProvider),
						SectionContent.open(Messages.FromCarrier_title, FromCarrier::rows),
						SectionContent.open(Messages.Parties_subscriber, Parties::subscriber),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__REQUESTER), LoaPage::requester),
						SectionContent.open(Messages.Parties_site, Parties::site),
						SectionContent.closed(Words.of(Literals.PORT_ORDER__SITES), Sites::rows),
						SectionContent.open(Messages.Numbering_title, Parties::mainNumber),
						SectionContent.open(Messages.Parties_authorised, Parties::authorisedPerson),
						SectionContent.open(Words.of(Literals.LETTER_OF_AUTHORIZATION__SIGNATURE), LoaPage::signature)),
				List.of(SectionContent.open(Messages.Progress_title,
						rows -> progress(rows, editor)),
						SectionContent.open(Messages.Move_title,
								rows -> Move.rows(rows, () -> editor.setActivePage(PlannerPage.ID))),
						SectionContent.open(Words.of(Literals.PORT_ORDER__PREFLIGHT), Preflight::rows),
						SectionContent.open(Messages.Emergency_title, LoaPage::emergency),
						SectionContent.open(Messages.Parties_gaining, Parties::gainingProvider),
						SectionContent.closed(Messages.More_title,
								rows -> more(rows, edited.engagementFiles())))));
	}

	/** The section on who asks for the move. */
	private static void requester(FieldRows rows) {
		rows.about(Literals.LETTER_OF_AUTHORIZATION__REQUESTER);
		LetterNote.notAsked(rows, Literals.LETTER_OF_AUTHORIZATION__REQUESTER);
		rows.whenever(() -> ofContacts(rows).isPresent(),
				() -> rows.telling(() -> ofContacts(rows).map(LoaPage::told).orElse(""))); //$NON-NLS-1$
		rows.text(Paths.of(Paths.REQUESTER, Literals.CONTACT__NAME.getName()));
		rows.text(Paths.of(Paths.REQUESTER, Literals.CONTACT__POSITION.getName()));
		rows.text(Paths.of(Paths.REQUESTER, Literals.CONTACT__PHONE.getName()));
		rows.text(Paths.of(Paths.REQUESTER, Literals.CONTACT__EMAIL.getName()));
	}

	/** The contact that an older file has instead. */
	private static Optional<Contact> ofContacts(FieldRows rows) {
		Optional<LetterOfAuthorization> letter = Optional.of(rows.edited().root()).filter(PortOrder.class::isInstance)
				.map(order -> ((PortOrder) order).getLoa());
		return letter.flatMap(
				loa -> Requester.of(loa).filter(contact -> !contact.equals(loa.getRequester())));
	}

	private static String told(Contact contact) {
		return NLS.bind(Messages.Requesting_ofContacts,
				Stream.of(contact.getName(), contact.getPosition(), contact.getPhone(), contact.getEmail())
						.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	/** The section on the signature. */
	private static void signature(FieldRows rows) {
		rows.introduction(Messages.Signature_introduction);
		rows.button(CommandName.of("exportForSignature") + '\u2026', () -> Commands.run(EXPORT)); //$NON-NLS-1$
		rows.telling(() -> rows.edited().root() instanceof PortOrder order ? LetterSigning.words(order) : ""); //$NON-NLS-1$
		rows.choice(Paths.SIGNATURE_METHOD);
		rows.text(Paths.SIGNATORY);
		rows.text(Paths.SIGNATORY_POSITION);
		rows.text(Paths.SIGNATURE_DATE);
		rows.text(Paths.SIGNED_COPY);
	}

	/** The section on the order itself: its name, and its state, of which the Overview says more. */
	private static void progress(FieldRows rows, FormEditor editor) {
		rows.text(Paths.NAME);
		rows.telling(Words.of(Literals.PORT_ORDER__STATE), 1,
				() -> rows.edited().root() instanceof PortOrder order ? Words.of(order.getState()) : ""); //$NON-NLS-1$
		rows.button(Messages.Progress_overview, () -> editor.setActivePage(StandingPage.ID));
	}

	/** The section with the emergency location of the service address; those of other places stand at the sites. */
	private static void emergency(FieldRows rows) {
		rows.introduction(Messages.Emergency_introduction);
		rows.choice(Literals.PORT_ORDER__EMERGENCY_ADDRESS.getName());
		rows.text(Literals.PORT_ORDER__LOCATION_ID.getName());
	}

	/** The section with what few people need. */
	private static void more(FieldRows rows, EngagementFiles files) {
		rows.choice(Paths.ROUTE);
		ChoiceField profile = rows.choice(Paths.RULE_PROFILE, profiles(files));
		// Own ones are read in the background, and may come later than an editor that was open at the last end.
		Runnable others = () -> profile.offer(profiles(files));
		files.addDayListener(others);
		profile.control().addDisposeListener(disposed -> files.removeDayListener(others));
	}

	/** The rule profiles that an order may name. */
	private static Map<String, String> profiles(EngagementFiles files) {
		Map<String, String> profiles = new LinkedHashMap<>();
		profiles.put("", Messages.More_usualProfile); //$NON-NLS-1$
		files.problems().now().profiles().names().forEach(name -> profiles.put(name, name));
		return profiles;
	}
}
