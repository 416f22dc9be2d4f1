package org.portwright.phones;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.SignInMethod;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.text.Typed;
import org.portwright.phones.AccountWords.Judgement;
import org.portwright.phones.PhoneModel.Support;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.porting.facts.AssignedNumbers;
import org.portwright.porting.written.AccountName;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.MacAddress;

/** What a way to sign in asks of a phone and its account. */
@SuppressWarnings("nls")
final class PhoneNeeds {

	private final Phone phone;
	private final SignInMethod method;
	private final AssignedNumbers numbers;
	private final AccountWords account;
	private final Optional<Support> support;

	PhoneNeeds(Phone phone, SignInMethod method, PhoneTenant tenant) {
		this.phone = phone;
		this.method = method;
		this.numbers = tenant.numbers();
		account = new AccountWords(phone, tenant);
		support = PhoneModels.known().of(phone.getModel()).flatMap(model -> model.support(method));
	}

	/** What a way to sign in asks of a phone and its account. */
	static List<Need> of(SignInMethod method) {
		return switch (method) {
		case WEB_SIGN_IN -> List.of(Need.MODEL, Need.FIRMWARE, Need.ACCOUNT);
		case USER_ID, VIA_PC -> List.of(Need.MODEL, Need.FIRMWARE, Need.ACCOUNT, Need.SECOND_FACTOR);
		case SIP_GATEWAY -> List.of(Need.MODEL, Need.FIRMWARE, Need.ACCOUNT, Need.LICENCE,
				Need.SERVICE_PLAN, Need.NUMBER);
		case BULK -> List.of(Need.MODEL, Need.FIRMWARE, Need.MAC, Need.ACCOUNT, Need.ACCOUNT_KIND,
				Need.SECOND_FACTOR, Need.LICENCE, Need.SERVICE_PLAN, Need.NUMBER, Need.COMMON_AREA_POLICY);
		case UNSPECIFIED -> List.of();
		};
	}

	/** How one of these stands. */
	Requirement of(Need need) {
		return switch (need) {
		case MODEL -> model();
		case FIRMWARE -> firmware();
		case MAC -> mac();
		case ACCOUNT -> account();
		case ACCOUNT_KIND -> accountKind();
		case SECOND_FACTOR -> secondFactor();
		case LICENCE -> licence();
		case SERVICE_PLAN -> servicePlan();
		case NUMBER -> number();
		case COMMON_AREA_POLICY -> commonAreaPolicy();
		case SERVICE, CLOUD, CALLING_POLICY, CALL_REDIRECT, CONDITIONAL_ACCESS, PROVISIONING, BULK_SIGN_IN,
				NEW_ACCOUNTS, TRUSTED_ADDRESSES, TENANT_ID ->
			throw new IllegalArgumentException(need.name());
		};
	}

	private Requirement model() {
		Met met = support.map(Support::supported).map(known -> known ? Met.MET : Met.NOT_MET).orElse(Met.NOT_KNOWN);
		Optional<PhoneFamily> family = method == SignInMethod.SIP_GATEWAY || method == SignInMethod.BULK
				? PhoneFamily.of(phone.getModel())
				: Optional.empty();
		String unknown = family.isPresent() ? Messages.PhoneNeeds_family : Messages.PhoneNeeds_modelNotKnown;
		String words = Typed.blank(phone.getModel()) ? Messages.PhoneNeeds_modelEmpty
				: NLS.bind(
						Needed.words(met, Messages.PhoneNeeds_model,
								support.filter(Support::teams).isPresent() ? Messages.PhoneNeeds_teamsPhone
										: Messages.PhoneNeeds_noModel,
								unknown),
						Typed.text(phone.getModel()), family.map(PhoneFamily::name).orElse(""));
		return new Requirement(Need.MODEL, met, words, path(Literals.PHONE__MODEL),
				support.map(Support::source).or(() -> family.map(PhoneFamily::source))
						.orElse(Needed.source(Need.MODEL)));
	}

	private Requirement firmware() {
		Optional<Firmware> minimum = support.flatMap(Support::minimum);
		String typed = Typed.text(phone.getFirmware());
		Optional<Firmware> own = minimum.flatMap(oldest -> Firmware.read(typed, oldest));
		String source = support.map(Support::source).orElse(Needed.source(Need.FIRMWARE));
		Met met = minimum.isEmpty() || own.isEmpty() ? Met.NOT_KNOWN
				: own.get().isBelow(minimum.get()) ? Met.NOT_MET : Met.MET;
		boolean listed = support.filter(Support::supported).isPresent();
		String words = minimum.isEmpty()
				? listed ? Messages.PhoneNeeds_firmwareListed : Messages.PhoneNeeds_firmwareNotDocumented
				: NLS.bind(Needed.words(met, Messages.PhoneNeeds_firmware, Messages.PhoneNeeds_noFirmware,
						typed.isEmpty() ? Messages.PhoneNeeds_firmwareNotKnown : Messages.PhoneNeeds_firmwareNotRead),
						own.map(Firmware::text).orElse(typed), minimum.get());
		return new Requirement(Need.FIRMWARE, met, words, path(Literals.PHONE__FIRMWARE), source);
	}

	private Requirement mac() {
		String typed = Typed.text(phone.getMac());
		Met met = typed.isEmpty() ? Met.NOT_KNOWN : MacAddress.read(typed).isPresent() ? Met.MET : Met.NOT_MET;
		return needed(Need.MAC, met, Needed.words(met, Messages.PhoneNeeds_mac, Messages.PhoneNeeds_noMac,
				Messages.PhoneNeeds_macNotKnown), Literals.PHONE__MAC);
	}

	private Requirement account() {
		String typed = Typed.text(phone.getAccount());
		Optional<String> doubt = typed.isEmpty() ? Optional.empty() : AccountName.doubt(typed);
		Met met = typed.isEmpty() ? Met.NOT_KNOWN : doubt.isEmpty() ? Met.MET : Met.NOT_MET;
		return needed(Need.ACCOUNT, met, Needed.words(met, Messages.PhoneNeeds_account, doubt.orElse(""),
				Messages.PhoneNeeds_accountNotKnown), Literals.PHONE__ACCOUNT);
	}

	private Requirement accountKind() {
		Met met = switch (phone.getAccountKind()) {
		case UNSPECIFIED -> Met.NOT_KNOWN;
		case COMMON_AREA -> Met.MET;
		case USER -> Met.NOT_MET;
		};
		return needed(Need.ACCOUNT_KIND, met, Needed.words(met, Messages.PhoneNeeds_commonArea,
				Messages.PhoneNeeds_noCommonArea, Messages.PhoneNeeds_commonAreaNotKnown),
				Literals.PHONE__ACCOUNT_KIND);
	}

	private Requirement secondFactor() {
		Met met = Needed.met(phone.getMfa(), Answer.YES);
		boolean bulk = method == SignInMethod.BULK;
		return new Requirement(Need.SECOND_FACTOR, met,
				Needed.words(met, Messages.PhoneNeeds_noFactor,
						bulk ? Messages.PhoneNeeds_factorInBulk : Messages.PhoneNeeds_factorOnPhone,
						bulk ? Messages.PhoneNeeds_factorInBulkNotKnown : Messages.PhoneNeeds_factorNotKnown),
				path(Literals.PHONE__MFA),
				bulk ? Needed.source(Need.SECOND_FACTOR) : Needed.sourceOfFactorOnPhone());
	}

	private Requirement licence() {
		Optional<Judgement> judged = account.licence();
		if (judged.isPresent()) {
			return needed(Need.LICENCE, judged.get().met(), judged.get().words(), Literals.PHONE__LICENSED);
		}
		Met met = Needed.met(phone.getLicensed(), Answer.NO);
		return needed(Need.LICENCE, met, Needed.words(met, Messages.PhoneNeeds_licence, Messages.PhoneNeeds_noLicence,
				Messages.PhoneNeeds_licenceNotKnown), Literals.PHONE__LICENSED);
	}

	private Requirement servicePlan() {
		Met met = Needed.met(phone.getServicePlan(), Answer.NO);
		return needed(Need.SERVICE_PLAN, met, Needed.words(met, Messages.PhoneNeeds_servicePlan,
				Messages.PhoneNeeds_noServicePlan, Messages.PhoneNeeds_servicePlanNotKnown),
				Literals.PHONE__SERVICE_PLAN);
	}

	private Requirement commonAreaPolicy() {
		Met met = Needed.met(phone.getCommonAreaPolicy(), Answer.NO);
		return needed(Need.COMMON_AREA_POLICY, met,
				account.withIpPhonePolicy(Needed.words(met, Messages.PhoneNeeds_policy, Messages.PhoneNeeds_noPolicy,
						Messages.PhoneNeeds_policyNotKnown)),
				Literals.PHONE__COMMON_AREA_POLICY);
	}

	/** What the tenant says of who has which number. */
	private Requirement number() {
		String account = Typed.text(phone.getAccount());
		String typed = Typed.text(phone.getNumber());
		String number = LineNumber.read(typed).orElse(typed);
		List<String> own = account.isEmpty() ? List.of() : numbers.of(account);
		Optional<String> holder = numbers.holder(number);
		if (!own.isEmpty()) {
			return needed(Need.NUMBER, Met.MET, Messages.PhoneNeeds_number,
					Literals.PHONE__NUMBER);
		}
		if (holder.isPresent() && !account.isEmpty()) {
			return needed(Need.NUMBER, Met.NOT_MET,
					NLS.bind(Messages.PhoneNeeds_numberOfOther, holder.get()), Literals.PHONE__NUMBER);
		}
		if (numbers.isFree(number)) {
			return needed(Need.NUMBER, Met.NOT_MET, Messages.PhoneNeeds_numberFree,
					Literals.PHONE__NUMBER);
		}
		return !account.isEmpty() && numbers.isWhole()
				? needed(Need.NUMBER, Met.NOT_MET, Messages.PhoneNeeds_noNumber, Literals.PHONE__ACCOUNT)
				: needed(Need.NUMBER, Met.NOT_KNOWN,
						typed.isEmpty() ? Messages.PhoneNeeds_numberNotKnown
								: NLS.bind(Messages.PhoneNeeds_numberRecorded, LineNumber.shown(typed)),
						Literals.PHONE__NUMBER);
	}

	private Requirement needed(Need need, Met met, String words, EStructuralFeature feature) {
		return Needed.of(need, met, words, path(feature));
	}

	private String path(EStructuralFeature feature) {
		return FeaturePath.of(phone, feature);
	}
}
