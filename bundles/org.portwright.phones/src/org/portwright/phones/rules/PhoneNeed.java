package org.portwright.phones.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.SignInMethod;
import org.portwright.phones.Met;
import org.portwright.phones.Need;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.Requirement;
import org.portwright.phones.SignInChoices;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/**
 * What the sign-in of a phone asks for is there, as far as anybody said so. What nobody said is no problem, and neither
 * is anything of a phone that is signed in. Where nobody said which service the phones sign in to, it is what the
 * proposed way asks for, as everywhere else, and the problem says so.
 */
@SuppressWarnings("nls")
public final class PhoneNeed implements Rule<CheckedTenant> {

	private static final Set<EStructuralFeature> READS = reads(CheckedTenant.ASSIGNED, Literals.TENANT__PHONES,
			Literals.PHONE__NAME, Literals.PHONE__MODEL, Literals.PHONE__FIRMWARE, Literals.PHONE__METHOD,
			Literals.PHONE__ACCOUNT,
			Literals.PHONE__ACCOUNT_KIND, Literals.PHONE__NUMBER, Literals.PHONE__MFA, Literals.PHONE__LICENSED,
			Literals.PHONE__SERVICE_PLAN, Literals.PHONE__ACCOUNT_FEATURES, Literals.PHONE__IP_PHONE_POLICY,
			Literals.PHONE__COMMON_AREA_POLICY, Literals.PHONE__SIGN_INS,
			Literals.PHONE_SIGN_IN__OUTCOME,
			Literals.TENANT__ORGANISATION_ID, Literals.TENANT__CLOUD,
			Literals.TENANT__PROVENANCE, Literals.PROVENANCE__PART, Literals.PROVENANCE__ORIGIN,
			Literals.PROVENANCE__WHEN);

	private final String code;
	private final Set<Need> ofPhone;
	private final Set<Need> ofTenant;

	private PhoneNeed(String code, Set<Need> ofPhone, Set<Need> ofTenant) {
		this.code = code;
		this.ofPhone = Set.copyOf(ofPhone);
		this.ofTenant = Set.copyOf(ofTenant);
	}

	/** The model is one that is documented to work. */
	public static PhoneNeed model() {
		return new PhoneNeed("PHONE_NOT_SUPPORTED", EnumSet.of(Need.MODEL), Set.of());
	}

	/** The firmware is not older than the oldest that is documented to work. */
	public static PhoneNeed firmware() {
		return new PhoneNeed("PHONE_FIRMWARE", EnumSet.of(Need.FIRMWARE), Set.of());
	}

	/** What is known of the account and of what the tenant lets accounts do does not stand against it. */
	public static PhoneNeed account() {
		return new PhoneNeed("PHONE_ACCOUNT",
				EnumSet.of(Need.ACCOUNT_KIND, Need.SECOND_FACTOR, Need.LICENCE, Need.SERVICE_PLAN, Need.NUMBER,
						Need.COMMON_AREA_POLICY),
				EnumSet.of(Need.CALLING_POLICY, Need.CALL_REDIRECT, Need.CONDITIONAL_ACCESS, Need.BULK_SIGN_IN,
						Need.NEW_ACCOUNTS, Need.TRUSTED_ADDRESSES));
	}

	private static Set<EStructuralFeature> reads(Set<EStructuralFeature> numbers, EStructuralFeature... more) {
		Set<EStructuralFeature> all = new HashSet<>(numbers);
		all.addAll(List.of(more));
		all.addAll(Literals.PHONE_ACCESS.getEAttributes());
		return Set.copyOf(all);
	}

	@Override
	public List<String> codes() {
		return List.of(code);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return READS;
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.TODAY);
	}

	@Override
	public void check(CheckedTenant checked, Report report) {
		var choices = new SignInChoices(PhoneTenant.of(checked.tenant(), checked.assigned()),
				checked.context().today());
		// Whether somebody chose the way or said the service that it follows from.
		Map<SignInMethod, Boolean> methods = new EnumMap<>(SignInMethod.class);
		boolean judged = false;
		for (Phone phone : checked.tenant().getPhones()) {
			if (!SignInChoices.isSignedIn(phone)) {
				boolean certain = choices.isCertain(phone);
				methods.merge(choices.method(phone), certain, Boolean::logicalOr);
				for (Need need : ofPhone) {
					Optional<Requirement> requirement = choices.ofPhone(phone, need);
					judged |= requirement.isPresent() && judge(requirement.get(), phone, certain, report);
				}
			}
		}
		Map<Requirement, Boolean> asked = new LinkedHashMap<>();
		methods.forEach((method, certain) -> choices.ofTenant(method).stream()
				.filter(each -> ofTenant.contains(each.need()))
				.forEach(each -> asked.merge(each, certain, Boolean::logicalOr)));
		for (Map.Entry<Requirement, Boolean> each : asked.entrySet()) {
			judged |= judge(each.getKey(), checked.tenant().getPhoneAccess(), each.getValue(), report);
		}
		if (judged) {
			report.judged(code, checked.tenant(), Literals.TENANT__PHONES);
		}
	}

	/**
	 * Reports it if it is known not to be there, and says whether it is known at all.
	 *
	 * @param owner   has the field where it is said
	 * @param certain whether the way that asks for it is more than proposed
	 */
	private boolean judge(Requirement requirement, Identified owner, boolean certain, Report report) {
		if (requirement.met() == Met.NOT_MET) {
			String path = requirement.path();
			EAttribute field = (EAttribute) owner.eClass()
					.getEStructuralFeature(path.substring(path.lastIndexOf('.') + 1));
			ProblemBuilder.of(code, Severity.WARNING, owner, field)
					.value(EcoreUtil.convertToString(field.getEAttributeType(), owner.eGet(field)))
					.report(words(requirement, owner, certain), report);
		}
		return requirement.met() != Met.NOT_KNOWN;
	}

	/** Of thirty phones it has to be said which. */
	private static String words(Requirement requirement, Identified owner, boolean certain) {
		String words = certain ? requirement.words()
				: RuleTexts.message("PHONE_ACCOUNT", "proposed", List.of(requirement.words()));
		return owner instanceof Phone phone
				? RuleTexts.message("PHONE_ACCOUNT", "ofPhone", List.of(PhoneMac.name(phone), words))
				: words;
	}
}
