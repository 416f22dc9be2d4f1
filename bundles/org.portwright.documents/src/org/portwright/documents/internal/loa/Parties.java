package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.documents.internal.page.Block;
import org.portwright.documents.internal.page.Field;
import org.portwright.documents.internal.page.FieldRow;
import org.portwright.documents.internal.page.Section;
import org.portwright.documents.internal.page.Style;
import org.portwright.model.Address;
import org.portwright.model.Contact;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.PortOrder;

/** The sections on who takes part: the subscriber and both providers. */
final class Parties {

	private final PortOrder order;
	private final LetterOfAuthorization loa;

	Parties(PortOrder order, LetterOfAuthorization loa) {
		this.order = order;
		this.loa = loa;
	}

	Section subscriber() {
		boolean differs = loa.isBillingAddressDiffers();
		Address service = loa.getServiceAddress();
		Address billing = differs ? loa.getBillingAddress() : service;
		String billingText = differs ? Given.address(billing) : LoaText.SAME_ADDRESS.text();
		List<Block> blocks = new ArrayList<>();
		blocks.add(new FieldRow(new Field(LoaText.SUBSCRIBER_NAME.text(), Given.text(loa.getSubscriberName()), 12,
				Style.STRONG_VALUE)));
		blocks.add(new FieldRow(new Field(LoaText.SERVICE_ADDRESS.text(), Given.address(service), 6),
				new Field(LoaText.BILLING_ADDRESS.text(), billingText, 6)));
		blocks.add(new FieldRow(
				new Field(LoaText.SITE_POSTCODE.text(), Given.postcode(service), 6, Style.STRONG_VALUE),
				new Field(LoaText.BILLING_POSTCODE.text(), Given.postcode(billing), 6, Style.STRONG_VALUE)));
		blocks.add(new FieldRow(
				new Field(LoaText.AUTHORISED_PERSON.text(), Given.text(loa.getAuthorisedPerson()), 6),
				new Field(LoaText.AUTHORISED_POSITION.text(), Given.text(loa.getAuthorisedPersonPosition()), 6)));
		for (Contact contact : loa.getContacts()) {
			blocks.addAll(contact(LoaText.CONTACT, contact));
		}
		return new Section(LoaText.SUBSCRIBER.text(), LoaText.SUBSCRIBER_HINT.text(), blocks);
	}

	Section losingProvider() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new FieldRow(
				new Field(LoaText.LOSING_PROVIDER.text(), Given.text(loa.getLosingProvider()), 6, Style.STRONG_VALUE),
				new Field(LoaText.ACCOUNT_NUMBER.text(), Given.text(loa.getAccountNumber()), 6, Style.STRONG_VALUE)));
		if (Stream.of(loa.getLosingNetwork(), loa.getCupid(), loa.getRangeHolder()).anyMatch(Given::isGiven)) {
			blocks.add(new FieldRow(new Field(LoaText.LOSING_NETWORK.text(), Given.text(loa.getLosingNetwork()), 4),
					new Field(LoaText.CUPID.text(), Given.text(loa.getCupid()), 4),
					new Field(LoaText.RANGE_HOLDER.text(), Given.text(loa.getRangeHolder()), 4)));
		}
		blocks.addAll(contact(LoaText.CONTACT_NAME, loa.getLosingProviderContact()));
		return new Section(LoaText.LOSING.text(), LoaText.LOSING_HINT.text(), blocks);
	}

	Section gainingProvider() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new FieldRow(
				new Field(LoaText.GAINING_PROVIDER.text(), LoaText.GAINING_NAME.text(), 3, Style.STRONG_VALUE),
				new Field(LoaText.ORGANISATION_ID.text(), Given.text(order.getOrganisationId()), 5),
				new Field(LoaText.INITIAL_DOMAIN.text(), Given.text(order.getInitialDomain()), 4)));
		blocks.addAll(contact(LoaText.CONTACT_NAME, loa.getGainingProviderContact()));
		return new Section(LoaText.GAINING.text(), LoaText.GAINING_HINT.text(), blocks);
	}

	private static List<Block> contact(LoaText label, @Nullable Contact contact) {
		String name = contact == null ? "" : Given.text(contact.getName()); //$NON-NLS-1$
		String organisation = contact == null ? "" : Given.text(contact.getOrganisation()); //$NON-NLS-1$
		String phone = contact == null ? "" : Given.text(contact.getPhone()); //$NON-NLS-1$
		String email = contact == null ? "" : Given.text(contact.getEmail()); //$NON-NLS-1$
		return List.of(new FieldRow(new Field(label.text(), name, 3),
				new Field(LoaText.CONTACT_ORGANISATION.text(), organisation, 3),
				new Field(LoaText.CONTACT_PHONE.text(), phone, 2), new Field(LoaText.CONTACT_EMAIL.text(), email, 4)));
	}
}
