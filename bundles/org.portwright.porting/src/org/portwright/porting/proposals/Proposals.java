package org.portwright.porting.proposals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Address;
import org.portwright.model.Contact;
import org.portwright.model.Domain;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.model.SignatureMethod;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.porting.Edit.SetField;
import org.portwright.porting.Problem;
import org.portwright.porting.Requester;
import org.portwright.porting.addresses.Postcode;
import org.portwright.porting.addresses.PostcodeNations;
import org.portwright.porting.internal.texts.Messages;

/** Finds what follows for the empty fields of an order from what stands elsewhere. It reads a few fields alone. */
@SuppressWarnings("nls")
public final class Proposals {

	private static final String FORM = "FORM_ENTRY_EMPTY";
	private static final String NATION = "siteNation";
	private static final List<EAttribute> ADDRESS = List.of(Literals.ADDRESS__BUILDING, Literals.ADDRESS__STREET,
			Literals.ADDRESS__LOCALITY, Literals.ADDRESS__TOWN, Literals.ADDRESS__COUNTY, Literals.ADDRESS__POSTCODE,
			Literals.ADDRESS__COUNTRY);
	private static final List<EAttribute> CONTACT = List.of(Literals.CONTACT__NAME, Literals.CONTACT__POSITION,
			Literals.CONTACT__PHONE, Literals.CONTACT__EMAIL);

	private final List<Proposal> found = new ArrayList<>();

	private Proposals() {
	}

	/**
	 * Gives what can be proposed.
	 *
	 * @param problems what was found in the order: what its letter does not ask for is not proposed
	 */
	public static List<Proposal> of(PortOrder order, Collection<Problem> problems) {
		var proposals = new Proposals();
		Optional.ofNullable(order.getTenant()).ifPresent(tenant -> proposals.ofTenant(order, tenant));
		LetterOfAuthorization loa = order.getLoa();
		proposals.nation(order, loa.getServiceAddress());
		if (problems.stream().anyMatch(problem -> problem.code().equals(FORM))) {
			proposals.ofForm(loa);
		}
		if (loa.isBillingAddressDiffers()) {
			proposals.address("loa.billingAddress", loa.getBillingAddress(), loa.getServiceAddress());
		}
		Optional.ofNullable(loa.getSignature()).ifPresent(signature -> proposals.ofSignature(loa, signature));
		return List.copyOf(proposals.found);
	}

	private void ofTenant(PortOrder order, Tenant tenant) {
		text("organisationId", order.getOrganisationId(), tenant.getOrganisationId(),
				Messages.Proposals_organisationId);
		text("initialDomain", order.getInitialDomain(), tenant.getDomains().stream().filter(Domain::isInitial)
				.map(Domain::getId).findFirst().orElse(null), Messages.Proposals_initialDomain);
		text("loa.subscriberName", order.getLoa().getSubscriberName(), tenant.getName(),
				Messages.Proposals_tenantName);
	}

	/** A nation is always held, so it is proposed where the postcode tells another one. */
	private void nation(PortOrder order, Address site) {
		var postcode = Postcode.of(Typed.text(site.getPostcode()));
		PostcodeNations.of(postcode).filter(nation -> nation != order.getSiteNation())
				.ifPresent(nation -> found.add(new Proposal(NATION, Words.of(nation),
						NLS.bind(Messages.Proposals_nation, postcode.area().orElse("")),
						List.of(new SetField(NATION, nation.getLiteral())))));
	}

	private void ofForm(LetterOfAuthorization loa) {
		address("loa.registeredAddress", loa.getRegisteredAddress(), loa.getServiceAddress());
		if (Requester.of(loa).isEmpty()) {
			loa.getContacts().stream().filter(contact -> !Typed.blank(contact.getName())).findFirst()
					.ifPresent(this::requester);
		}
	}

	private void requester(Contact contact) {
		whole("loa.requester", "loa.requester.name", contact, CONTACT, Messages.Proposals_contact);
	}

	private void ofSignature(LetterOfAuthorization loa, Signature signature) {
		if (signature.getMethod() != SignatureMethod.UNSPECIFIED) {
			text("loa.signature.signatory", signature.getSignatory(), loa.getAuthorisedPerson(),
					Messages.Proposals_authorisedPerson);
			if (Typed.comparable(Typed.text(signature.getSignatory()))
					.equals(Typed.comparable(Typed.text(loa.getAuthorisedPerson())))) {
				text("loa.signature.position", signature.getPosition(), loa.getAuthorisedPersonPosition(),
						Messages.Proposals_position);
			}
		}
	}

	private void text(String path, @Nullable String present, @Nullable String known, String why) {
		if (Typed.blank(present) && !Typed.blank(known)) {
			String value = Typed.text(known);
			found.add(new Proposal(path, value, why, List.of(new SetField(path, value))));
		}
	}

	private void address(String path, @Nullable Address present, @Nullable Address known) {
		boolean empty = present == null || ADDRESS.stream().allMatch(part -> text(present, part).isEmpty());
		if (empty && known != null && !Typed.blank(known.getPostcode())) {
			whole(path, path + '.' + Literals.ADDRESS__BUILDING.getName(), known, ADDRESS,
					Messages.Proposals_serviceAddress);
		}
	}

	/** Proposes all parts of an object at its first field. */
	private void whole(String object, String path, EObject known, List<EAttribute> parts, String why) {
		List<EAttribute> given = parts.stream().filter(part -> !text(known, part).isEmpty()).toList();
		found.add(new Proposal(path, given.stream().map(part -> text(known, part)).collect(Collectors.joining(", ")),
				why,
				given.stream().map(part -> new SetField(object + '.' + part.getName(), text(known, part))).toList()));
	}

	private static String text(EObject object, EAttribute part) {
		return Stream.ofNullable(object.eGet(part)).map(value -> Typed.text(String.valueOf(value))).findFirst()
				.orElse("");
	}
}
