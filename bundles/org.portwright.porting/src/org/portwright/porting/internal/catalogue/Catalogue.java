package org.portwright.porting.internal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Rule;
import org.portwright.porting.RuleProfile.NameLimits;
import org.portwright.porting.internal.rules.addresses.BillingAddress;
import org.portwright.porting.internal.rules.addresses.PostcodeFormat;
import org.portwright.porting.internal.rules.billing.MainNumber;
import org.portwright.porting.internal.rules.billing.PortTypeRule;
import org.portwright.porting.internal.rules.billing.ReplacementNumberRule;
import org.portwright.porting.internal.rules.dates.DateAfterLineEnds;
import org.portwright.porting.internal.rules.dates.ImplausibleDay;
import org.portwright.porting.internal.rules.dates.RequestedDate;
import org.portwright.porting.internal.rules.dates.RequestedTime;
import org.portwright.porting.internal.rules.engagement.FollowsCircle;
import org.portwright.porting.internal.rules.engagement.NumberInOtherOrder;
import org.portwright.porting.internal.rules.engagement.NumbersHeld;
import org.portwright.porting.internal.rules.engagement.SameAccountParallel;
import org.portwright.porting.internal.rules.engagement.TenantMismatch;
import org.portwright.porting.internal.rules.fields.FieldRow;
import org.portwright.porting.internal.rules.fields.FieldRule;
import org.portwright.porting.internal.rules.file.UnreadTenantValue;
import org.portwright.porting.internal.rules.file.UnreadValue;
import org.portwright.porting.internal.rules.identity.CloudKnown;
import org.portwright.porting.internal.rules.identity.InitialDomain;
import org.portwright.porting.internal.rules.identity.LocationId;
import org.portwright.porting.internal.rules.identity.OrganisationId;
import org.portwright.porting.internal.rules.identity.TenantInitialDomain;
import org.portwright.porting.internal.rules.life.ConfirmedDate;
import org.portwright.porting.internal.rules.life.ConversionTooEarly;
import org.portwright.porting.internal.rules.life.EmergencyLocationMissing;
import org.portwright.porting.internal.rules.life.OverrideAlertDay;
import org.portwright.porting.internal.rules.life.StateIncoherent;
import org.portwright.porting.internal.rules.numbers.FreephoneUser;
import org.portwright.porting.internal.rules.numbers.NumberClass;
import org.portwright.porting.internal.rules.numbers.NumberDuplicate;
import org.portwright.porting.internal.rules.numbers.NumberTypesMixed;
import org.portwright.porting.internal.rules.numbers.NumbersMissing;
import org.portwright.porting.internal.rules.numbers.NumbersNotContinuous;
import org.portwright.porting.internal.rules.numbers.TooManyNumbers;
import org.portwright.porting.internal.rules.numbers.UsageMissing;
import org.portwright.porting.internal.rules.numbers.UsagesMixed;
import org.portwright.porting.internal.rules.preparation.EvidenceMismatch;
import org.portwright.porting.internal.rules.preparation.FreezeUndeclared;
import org.portwright.porting.internal.rules.preparation.PreflightOpen;
import org.portwright.porting.internal.rules.preparation.ValueUnconfirmed;
import org.portwright.porting.internal.rules.provider.AccountNumber;
import org.portwright.porting.internal.rules.provider.GainingProvider;
import org.portwright.porting.internal.rules.ranges.AssociatedNumbersMissing;
import org.portwright.porting.internal.rules.ranges.InstalledInvalid;
import org.portwright.porting.internal.rules.ranges.LineTypeMismatch;
import org.portwright.porting.internal.rules.ranges.RangeIncomplete;
import org.portwright.porting.internal.rules.ranges.RangeShape;
import org.portwright.porting.internal.rules.signature.SignatoryDiffers;
import org.portwright.porting.internal.rules.signature.SignatureMissing;
import org.portwright.porting.internal.rules.subscriber.CompanyNumber;
import org.portwright.porting.internal.rules.subscriber.ContactPhone;
import org.portwright.porting.internal.rules.subscriber.EmailAddress;
import org.portwright.porting.internal.rules.subscriber.FormEntryEmpty;
import org.portwright.porting.internal.rules.subscriber.NameLength;
import org.portwright.porting.internal.rules.subscriber.NameNumber;

/**
 * The rules of orders and of what they need of tenants, in the order of the catalogue: those of one field as rows of a
 * table, the others by name.
 */
@SuppressWarnings("nls")
public final class Catalogue {

	private Catalogue() {
	}

	/** The rules of orders. */
	public static List<Rule<CheckedOrder>> ofOrders() {
		List<Rule<CheckedOrder>> what = ofWhatMoves();
		List<Rule<CheckedOrder>> all = new ArrayList<>(ofWhoMoves());
		all.add(new EvidenceMismatch(Stream.concat(all.stream(), what.stream()).filter(FieldRule.class::isInstance)
				.map(FieldRule.class::cast).filter(FieldRule::required).map(FieldRule::path)
				.collect(Collectors.toSet())));
		all.addAll(what);
		return List.copyOf(all);
	}

	/** The rules of tenants. */
	public static List<Rule<CheckedTenant>> ofTenants() {
		return List.of(FieldRow.of(Literals.TENANT__ORGANISATION_ID).is(OrganisationId::isGuid).error("ORG_ID_FORMAT"),
				FieldRow.of(Literals.TENANT__ORGANISATION_ID).is(OrganisationId::isOfOrganisation)
						.error("ORG_ID_RESERVED"),
				new TenantInitialDomain(), new CloudKnown(), new TenantMismatch<>(Literals.TENANT__ORGANISATION_ID),
				new UnreadTenantValue(), ImplausibleDay.ofTenants());
	}

	private static List<Rule<CheckedOrder>> ofWhoMoves() {
		return List.of(
				FieldRow.of(Literals.PORT_ORDER__ORGANISATION_ID).requiredUnless(Literals.PORT_ORDER__INITIAL_DOMAIN)
						.ofWholeFile().error("TENANT_MISSING"),
				FieldRow.of(Literals.PORT_ORDER__ORGANISATION_ID).is(OrganisationId::isGuid).error("ORG_ID_FORMAT"),
				FieldRow.of(Literals.PORT_ORDER__ORGANISATION_ID).is(OrganisationId::isOfOrganisation)
						.error("ORG_ID_RESERVED"),
				FieldRow.of(Literals.PORT_ORDER__INITIAL_DOMAIN).is(InitialDomain::isOne)
						.error("INITIAL_DOMAIN_FORMAT"),
				new UnreadValue(), new TenantMismatch<>(Literals.PORT_ORDER__ORGANISATION_ID),
				letter(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER).required().error("LOSING_PROVIDER_MISSING"),
				letter(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER).is(GainingProvider::isAnother)
						.error("LOSING_PROVIDER_IS_GAINING"),
				letter(Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER).required().error("ACCOUNT_NUMBER_MISSING"),
				letter(Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER).is(AccountNumber::hasCharacters)
						.called("onlyDashes").error("ACCOUNT_NUMBER_MISSING"),
				letter(Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER).is(AccountNumber::isBare).fixedBy("strip")
						.warning("ACCOUNT_NUMBER_FORMAT"),
				letter(Literals.LETTER_OF_AUTHORIZATION__CUPID).matches("[0-9]{3}").warning("CUPID_FORMAT"),
				letter(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME).required().error("SUBSCRIBER_MISSING"),
				letter(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME).is(NameNumber::isApart).ofWholeFile()
						.warning("NAME_WITH_NUMBER"),
				letter(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER).is(NameNumber::isApart).ofWholeFile()
						.warning("NAME_WITH_NUMBER"),
				letter(Literals.LETTER_OF_AUTHORIZATION__COMPANY_NUMBER).is(CompanyNumber::hasForm).fixedBy("complete")
						.warning("COMPANY_NUMBER_FORMAT"),
				letter(Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME)
						.when(NameLength::isByWizard, Literals.PORT_ORDER__ROUTE)
						.is(new NameLength(NameLimits::subscriber)).info("SUBSCRIBER_TOO_LONG"),
				letter(Literals.LETTER_OF_AUTHORIZATION__AUTHORISED_PERSON)
						.when(NameLength::isByWizard, Literals.PORT_ORDER__ROUTE)
						.is(new NameLength(NameLimits::authorisedPerson)).info("AUTHORISED_PERSON_TOO_LONG"),
				letter(Literals.LETTER_OF_AUTHORIZATION__AUTHORISED_PERSON).required()
						.error("AUTHORISED_PERSON_MISSING"),
				serviceAddress(Literals.ADDRESS__STREET).requiredUnless(Literals.ADDRESS__BUILDING).ofWholeFile()
						.called("street").error("ADDRESS_INCOMPLETE"),
				serviceAddress(Literals.ADDRESS__TOWN).required().ofWholeFile().called("town")
						.error("ADDRESS_INCOMPLETE"),
				serviceAddress(Literals.ADDRESS__POSTCODE).required().ofWholeFile().called("postcode")
						.error("ADDRESS_INCOMPLETE"),
				FieldRow.of(Literals.ADDRESS__POSTCODE, Literals.PORT_ORDER__LOA,
						Literals.LETTER_OF_AUTHORIZATION__BILLING_ADDRESS).required()
						.when(BillingAddress::needsPostcode,
								Literals.LETTER_OF_AUTHORIZATION__BILLING_ADDRESS_DIFFERS, Literals.ADDRESS__COUNTRY)
						.error("BILLING_POSTCODE_MISSING"),
				new PostcodeFormat(), new FormEntryEmpty(), email(Literals.LETTER_OF_AUTHORIZATION__REQUESTER),
				email(Literals.LETTER_OF_AUTHORIZATION__CONTACTS),
				email(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER_CONTACT),
				email(Literals.LETTER_OF_AUTHORIZATION__GAINING_PROVIDER_CONTACT),
				telephone(Literals.LETTER_OF_AUTHORIZATION__REQUESTER),
				telephone(Literals.LETTER_OF_AUTHORIZATION__CONTACTS),
				telephone(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER_CONTACT),
				telephone(Literals.LETTER_OF_AUTHORIZATION__GAINING_PROVIDER_CONTACT));
	}

	private static List<Rule<CheckedOrder>> ofWhatMoves() {
		return List.of(new PreflightOpen(), new FreezeUndeclared(), new ValueUnconfirmed(),
				new NumbersMissing(), new NumberClass(),
				new NumberDuplicate(),
				new NumberInOtherOrder(), new NumbersHeld(), new NumberTypesMixed(), new FreephoneUser(),
				new UsageMissing(),
				new UsagesMixed(),
				new TooManyNumbers(), new NumbersNotContinuous(), new RangeShape(), new InstalledInvalid(),
				new RangeIncomplete(),
				new AssociatedNumbersMissing(), new LineTypeMismatch(),
				letter(Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER).required().ifAsked().error("BTN_MISSING"),
				letter(Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER).is(MainNumber::isValid).error("BTN_INVALID"),
				new PortTypeRule(), new ReplacementNumberRule(),
				letter(Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE).required()
						.when(RequestedTime::isOpen, RequestedTime.readsOfOpen()).error("DATE_MISSING"),
				letter(Literals.LETTER_OF_AUTHORIZATION__REQUESTED_DATE).inDraft().notBeforeToday().error("DATE_PAST"),
				new DateAfterLineEnds(), new RequestedDate(),
				letter(Literals.LETTER_OF_AUTHORIZATION__REQUESTED_TIME)
						.when(RequestedTime::matters, RequestedTime.readsOfMatters()).is(RequestedTime::isInHours)
						.info("TIME_OUTSIDE_HOURS"),
				new SameAccountParallel(), new FollowsCircle(), new SignatureMissing(),
				new SignatoryDiffers(), new StateIncoherent(), new ConfirmedDate(), new ConversionTooEarly(),
				new OverrideAlertDay(), ImplausibleDay.ofOrders(), new EmergencyLocationMissing(),
				FieldRow.of(Literals.PORT_ORDER__LOCATION_ID).is(LocationId::isOne).ofWholeFile()
						.warning("LOCATION_ID_FORMAT"),
				FieldRow.of(Literals.SITE__LOCATION_ID, Literals.PORT_ORDER__SITES).is(LocationId::isOne)
						.ofWholeFile().warning("LOCATION_ID_FORMAT"));
	}

	private static FieldRow letter(EAttribute attribute) {
		return FieldRow.of(attribute, Literals.PORT_ORDER__LOA);
	}

	private static FieldRow serviceAddress(EAttribute attribute) {
		return FieldRow.of(attribute, Literals.PORT_ORDER__LOA,
				Literals.LETTER_OF_AUTHORIZATION__SERVICE_ADDRESS);
	}

	private static FieldRule<CheckedOrder> email(EReference contact) {
		return FieldRow.of(Literals.CONTACT__EMAIL, Literals.PORT_ORDER__LOA, contact).is(EmailAddress::isGiven)
				.ofWholeFile().error("EMAIL_FORMAT");
	}

	private static FieldRule<CheckedOrder> telephone(EReference contact) {
		return FieldRow.of(Literals.CONTACT__PHONE, Literals.PORT_ORDER__LOA, contact).is(ContactPhone::isNumber)
				.ofWholeFile().error("TELEPHONE_FORMAT");
	}
}
