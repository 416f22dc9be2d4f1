package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.printing.page.PageBlock;
import org.portwright.documents.printing.page.Paragraph;
import org.portwright.documents.printing.page.PrintedField;
import org.portwright.documents.printing.page.PrintedFields;
import org.portwright.documents.printing.page.PrintedSection;
import org.portwright.documents.printing.page.Style;
import org.portwright.model.Address;
import org.portwright.model.Contact;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;
import org.portwright.porting.Requester;

/** The pages behind the form: what carriers and Microsoft ask beyond it. */
@SuppressWarnings("nls")
final class CarrierSections {

	private static final float AFTER = 5;

	private final LetterSource source;
	private final PortOrder order;
	private final LetterOfAuthorization loa;

	CarrierSections(LetterSource source) {
		this.source = source;
		order = source.order();
		loa = source.loa();
	}

	List<PrintedSection> geographic() {
		var moves = new MoveSections(source);
		return Stream.of(Stream.of(account(), gainingProvider(), moves.geographic()), moves.usage().stream(),
				moves.installed().stream(), contacts().stream(), Stream.of(notes(LoaText.CANCEL)))
				.flatMap(sections -> sections).toList();
	}

	List<PrintedSection> service() {
		var moves = new MoveSections(source);
		return Stream.of(Stream.of(place(), gainingProvider(), moves.service()), moves.usage().stream(),
				contacts().stream(), Stream.of(notes(LoaText.CANCEL_SERVICE))).flatMap(sections -> sections).toList();
	}

	/** The account at the losing provider. */
	private PrintedSection account() {
		boolean differs = loa.isBillingAddressDiffers();
		@Nullable
		Address billing = differs ? loa.getBillingAddress() : loa.getServiceAddress();
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new PrintedFields(new PrintedField(LoaText.ACCOUNT_NUMBER.text(),
				AsPrinted.text(loa.getAccountNumber()), 12, Style.STRONG_VALUE)));
		blocks.add(new PrintedFields(
				new PrintedField(LoaText.BILLING_ADDRESS.text(),
						differs ? AsPrinted.address(billing) : LoaText.SAME_ADDRESS.text(), 8),
				new PrintedField(LoaText.BILLING_POSTCODE.text(), AsPrinted.postcode(billing), 4,
						Style.STRONG_VALUE)));
		blocks.add(person());
		blocks.addAll(network());
		return new PrintedSection(LoaText.ACCOUNT.text(), "", blocks);
	}

	/** Where service numbers are answered, if the bill goes elsewhere: the form has the bill's address alone. */
	private PrintedSection place() {
		List<PageBlock> blocks = new ArrayList<>();
		if (loa.isBillingAddressDiffers()) {
			blocks.add(new PrintedFields(new PrintedField(LoaText.SERVICE_ADDRESS.text(),
					AsPrinted.address(loa.getServiceAddress()), 12)));
		}
		blocks.add(person());
		blocks.addAll(network());
		return new PrintedSection(LoaText.ACCOUNT.text(), "", blocks);
	}

	private PrintedFields person() {
		return new PrintedFields(
				new PrintedField(LoaText.AUTHORISED_PERSON.text(), AsPrinted.text(loa.getAuthorisedPerson()), 6),
				new PrintedField(LoaText.AUTHORISED_POSITION.text(), AsPrinted.text(loa.getAuthorisedPersonPosition()),
						6));
	}

	private List<PageBlock> network() {
		if (Stream.of(loa.getLosingNetwork(), loa.getCupid(), loa.getRangeHolder()).noneMatch(AsPrinted::isGiven)) {
			return List.of();
		}
		return List.of(new PrintedFields(
				new PrintedField(LoaText.LOSING_NETWORK.text(), AsPrinted.text(loa.getLosingNetwork()), 4),
				new PrintedField(LoaText.CUPID.text(), AsPrinted.text(loa.getCupid()), 4),
				new PrintedField(LoaText.RANGE_HOLDER.text(), AsPrinted.text(loa.getRangeHolder()), 4)));
	}

	private PrintedSection gainingProvider() {
		return new PrintedSection(LoaText.GAINING.text(), "", List.of(new PrintedFields(
				new PrintedField(LoaText.GAINING_PROVIDER.text(), LoaText.GAINING_NAME.text(), 3, Style.STRONG_VALUE),
				new PrintedField(LoaText.ORGANISATION_ID.text(), AsPrinted.text(order.getOrganisationId()), 5),
				new PrintedField(LoaText.INITIAL_DOMAIN.text(), AsPrinted.text(order.getInitialDomain()), 4))));
	}

	/** Whom to ask, beside the requester on the form; empty where nobody is named. */
	private Optional<PrintedSection> contacts() {
		Optional<Contact> requester = Requester.of(loa);
		boolean shown = source.numbers().kind().asks("loa.requester");
		List<PageBlock> blocks = new ArrayList<>();
		contact(LoaText.CONTACT_LOSING, loa.getLosingProviderContact()).ifPresent(blocks::add);
		contact(LoaText.CONTACT_GAINING, loa.getGainingProviderContact()).ifPresent(blocks::add);
		loa.getContacts().stream().filter(contact -> !shown || requester.filter(contact::equals).isEmpty())
				.flatMap(contact -> contact(LoaText.CONTACT, contact).stream()).forEach(blocks::add);
		return blocks.isEmpty() ? Optional.empty()
				: Optional.of(new PrintedSection(LoaText.CONTACTS.text(), "", blocks));
	}

	private static Optional<PageBlock> contact(LoaText label, @Nullable Contact contact) {
		if (contact == null || Stream
				.of(contact.getName(), contact.getOrganisation(), contact.getPhone(), contact.getEmail())
				.noneMatch(AsPrinted::isGiven)) {
			return Optional.empty();
		}
		return Optional.of(new PrintedFields(new PrintedField(label.text(), name(contact), 3),
				new PrintedField(LoaText.CONTACT_ORGANISATION.text(), AsPrinted.text(contact.getOrganisation()), 3),
				new PrintedField(LoaText.CONTACT_PHONE.text(), AsPrinted.text(contact.getPhone()), 2),
				new PrintedField(LoaText.CONTACT_EMAIL.text(), AsPrinted.text(contact.getEmail()), 4)));
	}

	private static String name(Contact contact) {
		return Stream.of(contact.getName(), contact.getPosition()).filter(AsPrinted::isGiven)
				.collect(Collectors.joining(", "));
	}

	private PrintedSection notes(LoaText cancel) {
		return new PrintedSection(LoaText.NOTES.text(), "",
				List.of(paragraph(LoaText.KNOWN_LEAD, LoaText.KNOWN.text()),
						paragraph(LoaText.CANCEL_LEAD, cancel.text(cancelContact())),
						paragraph(LoaText.FORMS_LEAD, LoaText.FORMS.text())));
	}

	private String cancelContact() {
		@Nullable
		Contact contact = loa.getGainingProviderContact();
		if (contact == null || !AsPrinted.isGiven(contact.getEmail())) {
			return LoaText.CANCEL_CONTACT.text();
		}
		return Stream.of(contact.getName(), contact.getOrganisation(), contact.getEmail()).filter(AsPrinted::isGiven)
				.collect(Collectors.joining(", "));
	}

	private static Paragraph paragraph(LoaText lead, String text) {
		return new Paragraph(lead.text(), text, Style.BODY, AFTER);
	}
}
