package org.portwright.phones;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.Answer;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.porting.written.Quoted;

/** What a phone holds of its account, as Microsoft said it, in sentences that say so. */
@SuppressWarnings("nls")
public final class AccountWords {

	/**
	 * The feature of an account that Teams Phone gives it, by its name in PowerShell (FeatureTypes of
	 * Get-CsOnlineUser); Graph's page has featureTypes without a list of them (teamsUserConfiguration, 2025-12-03).
	 */
	private static final String TEAMS_PHONE = "PhoneSystem";
	/** The policy of all accounts that none is assigned to. */
	private static final String GLOBAL = "Global";
	static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final Phone phone;
	private final PhoneTenant tenant;

	/** @param tenant that of the phone, which knows who said what the phone holds */
	public AccountWords(Phone phone, PhoneTenant tenant) {
		this.phone = phone;
		this.tenant = tenant;
	}

	/** Who said what the phone holds in a field, and when. */
	private String source(EAttribute field) {
		return source(tenant.accountRead(phone, field));
	}

	private static String source(Optional<LocalDate> read) {
		return read.map(day -> NLS.bind(Messages.AccountWords_microsoft, DAY.format(day)))
				.orElse(Messages.AccountWords_noted);
	}

	/** What is known of the account by its fields, for people; what is not known says so. */
	public Map<EAttribute, String> values() {
		Map<EAttribute, String> values = new LinkedHashMap<>();
		values.put(Literals.PHONE__ACCOUNT_FEATURES, phone.eIsSet(Literals.PHONE__ACCOUNT_FEATURES)
				? String.join(", ", phone.getAccountFeatures())
				: "");
		values.put(Literals.PHONE__CALLING_POLICY, Typed.text(phone.getCallingPolicy()));
		values.put(Literals.PHONE__IP_PHONE_POLICY, Typed.text(phone.getIpPhonePolicy()));
		values.replaceAll((field, value) -> value.isEmpty() ? Messages.AccountWords_none : value);
		return values;
	}

	/** Says where {@link #values} came from, or how they come. */
	public String origin() {
		Map<EAttribute, String> known = values();
		known.values().removeIf(Messages.AccountWords_none::equals);
		List<EAttribute> typed = known.keySet().stream().filter(field -> tenant.accountRead(phone, field).isEmpty())
				.toList();
		if (known.isEmpty()) {
			return Messages.AccountWords_sync;
		}
		return typed.isEmpty() || typed.size() == known.size()
				? NLS.bind(Messages.AccountWords_origin, source(known.keySet().iterator().next()))
				: NLS.bind(Messages.AccountWords_originButTyped, source(tenant.accountsRead()),
						typed.stream().map(Words::of).collect(Collectors.joining(", ")));
	}

	/**
	 * Judges the licence by what the user typed and by the features of the account. Where both are known and differ, it
	 * is not known.
	 */
	Optional<Judgement> licence() {
		// A list that was never asked for does not exist yet; asking would make a hundred thousand.
		if (!phone.eIsSet(Literals.PHONE__ACCOUNT_FEATURES)) {
			return Optional.empty();
		}
		List<String> features = phone.getAccountFeatures();
		String source = source(Literals.PHONE__ACCOUNT_FEATURES);
		boolean has = features.stream().anyMatch(TEAMS_PHONE::equalsIgnoreCase);
		Answer typed = phone.getLicensed();
		if (typed == Answer.UNANSWERED) {
			return Optional.of(has ? new Judgement(Met.MET, NLS.bind(Messages.AccountWords_licence, source))
					: new Judgement(Met.NOT_MET, NLS.bind(Messages.AccountWords_noLicence, source)));
		}
		boolean typedHas = typed != Answer.NO;
		return typedHas == has ? Optional.empty()
				: Optional.of(new Judgement(Met.NOT_KNOWN,
						NLS.bind(has ? Messages.AccountWords_typedNone : Messages.AccountWords_typedLicence, source)));
	}

	/** A judgement with its sentence. */
	record Judgement(Met met, String words) {
	}

	/** Adds the name of the IP phone policy to what is said of it. */
	String withIpPhonePolicy(String words) {
		return with(words, Literals.PHONE__IP_PHONE_POLICY, phone.getIpPhonePolicy());
	}

	/** Adds the name of the calling policy to what is said of it. */
	String withCallingPolicy(String words) {
		return with(words, Literals.PHONE__CALLING_POLICY, phone.getCallingPolicy());
	}

	private String with(String words, EAttribute field, @Nullable String policy) {
		String name = Typed.text(policy);
		if (name.isEmpty()) {
			return words;
		}
		boolean calling = field == Literals.PHONE__CALLING_POLICY;
		String said = GLOBAL.equalsIgnoreCase(name)
				? calling ? Messages.AccountWords_noCallingPolicy : Messages.AccountWords_noIpPhonePolicy
				: calling ? Messages.AccountWords_callingPolicy : Messages.AccountWords_ipPhonePolicy;
		return words + ' ' + NLS.bind(said, Quoted.of(name), source(field));
	}
}
