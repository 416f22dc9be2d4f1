package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.internal.page.PageBlock;
import org.portwright.documents.internal.page.PrintedField;
import org.portwright.documents.internal.page.PrintedFields;
import org.portwright.documents.internal.page.PrintedSection;
import org.portwright.documents.internal.page.Style;
import org.portwright.model.Address;
import org.portwright.model.Contact;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;

/** The sections on who takes part: the subscriber and both providers. */
final class PartySections {

	private final PortOrder order;
	private final LetterOfAuthorization loa;

	PartySections(PortOrder order, LetterOfAuthorization loa) {
		this.order = order;
		this.loa = loa;
	}

	PrintedSection subscriber() {
		boolean differs = loa.isBillingAddressDiffers();
		Address service = loa.getServiceAddress();
		Address billing = differs ? loa.getBillingAddress() : service;
		String billingText = differs ? AsPrinted.address(billing) : LoaText.SAME_ADDRESS.text();
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new PrintedFields(
				new PrintedField(LoaText.SUBSCRIBER_NAME.text(), AsPrinted.text(loa.getSubscriberName()), 12,
						Style.STRONG_VALUE)));
		blocks.add(new PrintedFields(new PrintedField(LoaText.SERVICE_ADDRESS.text(), AsPrinted.address(service), 6),
				new PrintedField(LoaText.BILLING_ADDRESS.text(), billingText, 6)));
		blocks.add(new PrintedFields(
				new PrintedField(LoaText.SITE_POSTCODE.text(), AsPrinted.postcode(service), 6, Style.STRONG_VALUE),
				new PrintedField(LoaText.BILLING_POSTCODE.text(), AsPrinted.postcode(billing), 6, Style.STRONG_VALUE)));
		blocks.add(new PrintedFields(
				new PrintedField(LoaText.AUTHORISED_PERSON.text(), AsPrinted.text(loa.getAuthorisedPerson()), 6),
				new PrintedField(LoaText.AUTHORISED_POSITION.text(), AsPrinted.text(loa.getAuthorisedPersonPosition()),
						6)));
		for (Contact contact : loa.getContacts()) {
			blocks.addAll(contact(LoaText.CONTACT, contact));
		}
		return new PrintedSection(LoaText.SUBSCRIBER.text(), LoaText.SUBSCRIBER_HINT.text(), blocks);
	}

	PrintedSection losingProvider() {
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new PrintedFields(
				new PrintedField(LoaText.LOSING_PROVIDER.text(), AsPrinted.text(loa.getLosingProvider()), 6,
						Style.STRONG_VALUE),
				new PrintedField(LoaText.ACCOUNT_NUMBER.text(), AsPrinted.text(loa.getAccountNumber()), 6,
						Style.STRONG_VALUE)));
		if (Stream.of(loa.getLosingNetwork(), loa.getCupid(), loa.getRangeHolder()).anyMatch(AsPrinted::isGiven)) {
			blocks.add(new PrintedFields(
					new PrintedField(LoaText.LOSING_NETWORK.text(), AsPrinted.text(loa.getLosingNetwork()), 4),
					new PrintedField(LoaText.CUPID.text(), AsPrinted.text(loa.getCupid()), 4),
					new PrintedField(LoaText.RANGE_HOLDER.text(), AsPrinted.text(loa.getRangeHolder()), 4)));
		}
		blocks.addAll(contact(LoaText.CONTACT_NAME, loa.getLosingProviderContact()));
		return new PrintedSection(LoaText.LOSING.text(), LoaText.LOSING_HINT.text(), blocks);
	}

	PrintedSection gainingProvider() {
		List<PageBlock> blocks = new ArrayList<>();
		blocks.add(new PrintedFields(
				new PrintedField(LoaText.GAINING_PROVIDER.text(), LoaText.GAINING_NAME.text(), 3, Style.STRONG_VALUE),
				new PrintedField(LoaText.ORGANISATION_ID.text(), AsPrinted.text(order.getOrganisationId()), 5),
				new PrintedField(LoaText.INITIAL_DOMAIN.text(), AsPrinted.text(order.getInitialDomain()), 4)));
		blocks.addAll(contact(LoaText.CONTACT_NAME, loa.getGainingProviderContact()));
		return new PrintedSection(LoaText.GAINING.text(), LoaText.GAINING_HINT.text(), blocks);
	}

	private static List<PageBlock> contact(LoaText label, @Nullable Contact contact) {
		String name = contact == null ? "" : AsPrinted.text(contact.getName()); //$NON-NLS-1$
		String organisation = contact == null ? "" : AsPrinted.text(contact.getOrganisation()); //$NON-NLS-1$
		String phone = contact == null ? "" : AsPrinted.text(contact.getPhone()); //$NON-NLS-1$
		String email = contact == null ? "" : AsPrinted.text(contact.getEmail()); //$NON-NLS-1$
		return List.of(new PrintedFields(new PrintedField(label.text(), name, 3),
				new PrintedField(LoaText.CONTACT_ORGANISATION.text(), organisation, 3),
				new PrintedField(LoaText.CONTACT_PHONE.text(), phone, 2),
				new PrintedField(LoaText.CONTACT_EMAIL.text(), email, 4)));
	}
}
