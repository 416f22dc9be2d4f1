package org.portwright.phones.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.phones.Met;
import org.portwright.phones.PhoneFamily;
import org.portwright.phones.PhoneModels;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.Requirement;
import org.portwright.phones.SignInChoices;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.BulkProblem.Weight;
import org.portwright.porting.written.AccountName;
import org.portwright.porting.written.MacAddress;
import org.portwright.porting.written.Quoted;

/**
 * Makes lists for Microsoft of phones, and says what of the documented errors can be seen before they are sent. What
 * cannot be seen is no problem of a list: {@link BulkError#isSeenBefore} tells it.
 */
public final class BulkCheck {

	/** A spreadsheet takes a text that begins so for a formula, so it would be written with an apostrophe in front. */
	private static final String FORMULA = "=+-@'"; //$NON-NLS-1$

	private final List<BulkList.Row> rows = new ArrayList<>();
	private final List<BulkProblem> problems = new ArrayList<>();
	private final Map<MacAddress, String> seen = new HashMap<>();
	/** The phones by their accounts, in lower case. */
	private final Map<String, @Nullable String> accounts = new HashMap<>();

	private BulkCheck() {
	}

	/**
	 * The list for a bulk sign-in through the SIP Gateway.
	 *
	 * @param phones copies that nobody changes
	 * @param today  the day to judge from
	 */
	public static BulkList signIn(Collection<Phone> phones, PhoneTenant tenant, LocalDate today) {
		var check = new BulkCheck();
		var choices = new SignInChoices(tenant, today);
		choices.ofTenant(SignInMethod.BULK).forEach(need -> check.needed("", "", need)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Phone phone : phones) {
			Optional<SignInMethod> other = otherWay(phone);
			if (other.isPresent()) {
				check.problem(phone, Optional.empty(), Weight.LEFT_OUT,
						NLS.bind(Messages.BulkCheck_otherWay, Words.of(other.get())));
			} else if (PhoneModels.known().isTeamsPhone(phone.getModel(), SignInMethod.SIP_GATEWAY)) {
				check.problem(phone, Optional.empty(), Weight.LEFT_OUT, Messages.BulkCheck_teamsPhone);
			} else if (isWithoutPort(phone)) {
				check.problem(phone, Optional.of(BulkError.HARDWARE_ID), Weight.LEFT_OUT, Messages.BulkCheck_noPort);
			} else if (check.add(phone, BulkCheck::accountOf)) {
				if (SignInChoices.isSignedIn(phone)) {
					check.problem(phone, Optional.empty(), Weight.SIGNED_IN, Messages.BulkCheck_signedIn);
				}
				check.sameAccount(phone);
				check.ofFamily(phone);
				choices.ofPhone(phone, SignInMethod.BULK)
						.forEach(need -> check.needed(Typed.text(phone.getId()), name(phone), need));
			}
		}
		check.size();
		return new BulkList(check.rows, check.problems);
	}

	/**
	 * The list by which the admin centre provisions.
	 *
	 * @param phones copies that nobody changes
	 */
	public static BulkList provisioning(Collection<Phone> phones) {
		var check = new BulkCheck();
		Set<MacAddress> devices = new HashSet<>();
		for (Phone phone : phones) {
			if (anotherPort(phone, devices)) {
				continue;
			}
			if (PhoneModels.known().isTeamsPhone(phone.getModel(), SignInMethod.SIP_GATEWAY)) {
				check.problem(phone, Optional.empty(), Weight.LEFT_OUT, Messages.BulkCheck_teamsPhone);
				continue;
			}
			if (check.add(phone, BulkCheck::location) && Typed.blank(phone.getSite())) {
				check.problem(phone, Optional.empty(), Weight.NOT_KNOWN, Messages.BulkCheck_noSite);
			}
		}
		return new BulkList(check.rows, check.problems);
	}

	/** An account belongs to a port of an adapter, and Microsoft's list names it. */
	private static boolean isWithoutPort(Phone phone) {
		return PhoneFamily.of(phone.getModel()).filter(PhoneFamily::isAdapter).isPresent()
				&& MacAddress.read(Typed.text(phone.getMac())).filter(mac -> mac.port().isEmpty()).isPresent();
	}

	/** An adapter is provisioned once, whichever of its ports come first. */
	private static boolean anotherPort(Phone phone, Set<MacAddress> devices) {
		return MacAddress.read(Typed.text(phone.getMac())).filter(mac -> !mac.port().isEmpty())
				.filter(mac -> !devices.add(mac.device())).isPresent();
	}

	/** What comes to a column beside the MAC address, or why nothing can. */
	private record Beside(String text, Optional<String> objection) {
	}

	/** The way other than in bulk that was chosen for a phone, or by which its sign-in is under way. */
	private static Optional<SignInMethod> otherWay(Phone phone) {
		Optional<SignInMethod> open = !phone.eIsSet(Literals.PHONE__SIGN_INS) ? Optional.empty()
				: Optional.of(phone.getSignIns().getLast()).filter(last -> last.getOutcome() == SignInOutcome.OPEN)
						.map(PhoneSignIn::getMethod);
		return Stream.concat(Stream.of(phone.getMethod()), open.stream())
				.filter(method -> method != SignInMethod.UNSPECIFIED && method != SignInMethod.BULK).findFirst();
	}

	/** Whether Microsoft signs several phones in with one account is written nowhere. */
	private void sameAccount(Phone phone) {
		@Nullable
		String before = accounts.putIfAbsent(Typed.text(phone.getAccount()).toLowerCase(Locale.ROOT), name(phone));
		if (before != null) {
			problem(phone, Optional.empty(), Weight.NOT_KNOWN, NLS.bind(Messages.BulkCheck_sameAccount, before));
		}
	}

	/** For some makes no address is documented. */
	private void ofFamily(Phone phone) {
		Optional<PhoneFamily> family = PhoneFamily.of(phone.getModel());
		if (!family.flatMap(PhoneFamily::bulk).orElse(false)) {
			problem(phone, Optional.empty(), Weight.NOT_KNOWN, PhoneFamily.bulkWords(family));
		}
	}

	private static Beside accountOf(Phone phone) {
		String account = Typed.text(phone.getAccount());
		if (account.isEmpty()) {
			return new Beside("", Optional.of(Messages.BulkCheck_noAccount)); //$NON-NLS-1$
		}
		return new Beside(account, AccountName.doubt(account).or(() -> FORMULA.indexOf(account.charAt(0)) < 0
				? Optional.empty()
				: Optional.of(NLS.bind(Messages.BulkCheck_formula, Quoted.of(account)))));
	}

	private static Beside location(Phone phone) {
		return new Beside(Typed.text(phone.getSite()), Optional.empty());
	}

	/** Adds a row; false if the phone cannot be in the list. */
	private boolean add(Phone phone, Function<Phone, Beside> text) {
		String typed = Typed.text(phone.getMac());
		Optional<MacAddress> mac = MacAddress.read(typed);
		Optional<String> wrong = typed.isEmpty() ? Optional.of(Messages.BulkCheck_noMac)
				: ListValues.read(PhoneField.MAC, typed).doubt();
		if (mac.isEmpty() || wrong.isPresent()) {
			problem(phone, Optional.of(BulkError.HARDWARE_ID), Weight.LEFT_OUT,
					wrong.orElse(Messages.BulkCheck_noMac));
			return false;
		}
		Beside beside = text.apply(phone);
		if (beside.objection().isPresent()) {
			problem(phone, Optional.of(BulkError.USER_NOT_FOUND), Weight.LEFT_OUT, beside.objection().get());
			return false;
		}
		if (seen.containsKey(mac.get())) {
			problem(phone, Optional.of(BulkError.DUPLICATE_DEVICE), Weight.LEFT_OUT,
					NLS.bind(Messages.BulkCheck_twice, mac.get().dashed(), seen.get(mac.get())));
			return false;
		}
		seen.put(mac.get(), name(phone));
		rows.add(new BulkList.Row(Typed.text(phone.getId()), mac.get(), beside.text()));
		return true;
	}

	private void needed(String phone, String name, Requirement need) {
		if (need.met() != Met.MET) {
			problems.add(new BulkProblem(phone, name, BulkError.of(need.need()),
					need.met() == Met.NOT_MET ? Weight.WILL_FAIL : Weight.NOT_KNOWN, need.words()));
		}
	}

	private void size() {
		if (rows.size() > BulkList.BATCH) {
			int lists = (rows.size() + BulkList.BATCH - 1) / BulkList.BATCH;
			problems.add(0, new BulkProblem("", "", Optional.of(BulkError.THROTTLED), Weight.NOT_KNOWN, //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.BulkCheck_many,
							new Object[] { rows.size(), BulkList.BATCH, lists, BulkList.BATCHES_AT_ONCE })));
		}
	}

	private void problem(Phone phone, Optional<BulkError> error, Weight weight, String words) {
		problems.add(new BulkProblem(Typed.text(phone.getId()), name(phone), error, weight, words));
	}

	private static String name(Phone phone) {
		String name = Typed.text(phone.getName());
		return !name.isEmpty() ? name : Typed.text(phone.getMac());
	}
}
