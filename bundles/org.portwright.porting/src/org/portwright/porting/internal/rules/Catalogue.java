package org.portwright.porting.internal.rules;

import java.util.List;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Rule;
import org.portwright.porting.internal.rules.addresses.AddressIncomplete;
import org.portwright.porting.internal.rules.addresses.BillingPostcodeMissing;
import org.portwright.porting.internal.rules.addresses.PostcodeFormat;
import org.portwright.porting.internal.rules.billing.BillingNumberRule;
import org.portwright.porting.internal.rules.billing.PortTypeRule;
import org.portwright.porting.internal.rules.billing.ReplacementNumberRule;
import org.portwright.porting.internal.rules.engagement.NumberInOtherOrder;
import org.portwright.porting.internal.rules.engagement.NumbersHeld;
import org.portwright.porting.internal.rules.engagement.SameAccountParallel;
import org.portwright.porting.internal.rules.engagement.TenantMismatch;
import org.portwright.porting.internal.rules.file.UnreadValue;
import org.portwright.porting.internal.rules.identity.InitialDomainRule;
import org.portwright.porting.internal.rules.identity.OrganisationIdRule;
import org.portwright.porting.internal.rules.identity.TenantInitialDomain;
import org.portwright.porting.internal.rules.identity.TenantMissing;
import org.portwright.porting.internal.rules.life.ConversionTooEarly;
import org.portwright.porting.internal.rules.life.StateIncoherent;
import org.portwright.porting.internal.rules.numbers.FreephoneUser;
import org.portwright.porting.internal.rules.numbers.NumberClass;
import org.portwright.porting.internal.rules.numbers.NumberDuplicate;
import org.portwright.porting.internal.rules.numbers.NumberTypesMixed;
import org.portwright.porting.internal.rules.numbers.NumbersMissing;
import org.portwright.porting.internal.rules.numbers.TooManyNumbers;
import org.portwright.porting.internal.rules.preparation.EvidenceMismatch;
import org.portwright.porting.internal.rules.preparation.PreflightOpen;
import org.portwright.porting.internal.rules.provider.AccountNumberRule;
import org.portwright.porting.internal.rules.provider.CupidFormat;
import org.portwright.porting.internal.rules.provider.LosingProviderIsGaining;
import org.portwright.porting.internal.rules.provider.LosingProviderMissing;
import org.portwright.porting.internal.rules.ranges.AssociatedNumbersMissing;
import org.portwright.porting.internal.rules.ranges.InstalledInvalid;
import org.portwright.porting.internal.rules.ranges.LineTypeMismatch;
import org.portwright.porting.internal.rules.ranges.RangeIncomplete;
import org.portwright.porting.internal.rules.ranges.RangeShape;
import org.portwright.porting.internal.rules.signature.SignatoryDiffers;
import org.portwright.porting.internal.rules.signature.SignatureMissing;
import org.portwright.porting.internal.rules.subscriber.EmailFormat;
import org.portwright.porting.internal.rules.subscriber.NameLength;
import org.portwright.porting.internal.rules.subscriber.RequiredName;

/**
 * All rules, in the order of the catalogue.
 */
public final class Catalogue {

	private Catalogue() {
	}

	/** The rules of orders. */
	public static List<Rule<CheckedOrder>> ofOrders() {
		return List.of(new TenantMissing(), new OrganisationIdRule<>(Literals.PORT_ORDER__ORGANISATION_ID),
				new InitialDomainRule(), new UnreadValue(), new TenantMismatch<>(Literals.PORT_ORDER__ORGANISATION_ID),
				LosingProviderMissing.RULE, new LosingProviderIsGaining(), new AccountNumberRule(), new CupidFormat(),
				RequiredName.SUBSCRIBER, NameLength.SUBSCRIBER, NameLength.AUTHORISED_PERSON,
				RequiredName.AUTHORISED_PERSON, new AddressIncomplete(), new BillingPostcodeMissing(),
				new PostcodeFormat(), new EmailFormat(), new EvidenceMismatch(), new PreflightOpen(),
				new NumbersMissing(), new NumberClass(), new NumberDuplicate(), new NumberInOtherOrder(),
				new NumbersHeld(), new NumberTypesMixed(),
				new FreephoneUser(), new TooManyNumbers(), new RangeShape(), new InstalledInvalid(),
				new RangeIncomplete(), new AssociatedNumbersMissing(), new LineTypeMismatch(), new BillingNumberRule(),
				new PortTypeRule(), new ReplacementNumberRule(), new SameAccountParallel(), new SignatureMissing(),
				new SignatoryDiffers(),
				new StateIncoherent(), new ConversionTooEarly());
	}

	/** The rules of tenants. */
	public static List<Rule<CheckedTenant>> ofTenants() {
		return List.of(new OrganisationIdRule<>(Literals.TENANT__ORGANISATION_ID), new TenantInitialDomain(),
				new TenantMismatch<>(Literals.TENANT__ORGANISATION_ID));
	}
}
