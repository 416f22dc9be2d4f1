package org.portwright.guides;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.AccountKind;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;

/** The guides that there are: whatever lies in the folder of guides. */
public final class Guides {

	/** Those for a job of their own come last. */
	private static final Comparator<Guide> USUAL_FIRST = Comparator.comparing(guide -> guide.fit().onRequest());
	/** Skype for Business Online has ended. */
	private static final Comparator<Guide> TEAMS_FIRST = Comparator
			.comparing(guide -> !guide.fit().isForService(PhoneService.TEAMS));

	private Guides() {
	}

	/** All of them, in the order of their ids. They are read once. */
	public static List<Guide> all() {
		return ShippedGuides.ALL;
	}

	/** Reads them, so that the thread of a window that asks for one later does not. */
	public static void prepare() {
		Objects.requireNonNull(ShippedGuides.ALL);
	}

	/** The guide of an id. */
	public static Optional<Guide> named(String id) {
		return all().stream().filter(guide -> guide.id().equals(id)).findFirst();
	}

	/** The guides that are opened for a kind of subject. */
	public static List<Guide> of(Guide.Audience subject) {
		return all().stream().filter(guide -> guide.subject() == subject).toList();
	}

	/** The guides for phones of a model: those that were made for it, and those for any. */
	public static List<Guide> forPhone(@Nullable String model) {
		return of(Guide.Audience.PHONE).stream().filter(guide -> guide.fit().isForModel(model)).toList();
	}

	/**
	 * The guides for a phone, the one that fits best first: those of a method before the others, and among these those
	 * for a service, those for the kind of its account, and those that are no job of their own.
	 *
	 * @param method  the way to sign in that applies to the phone
	 * @param service what its tenant signs in to, as far as that is known
	 */
	public static List<Guide> byFit(Phone phone, SignInMethod method, PhoneService service) {
		Comparator<Guide> unfit = Comparator.comparing(guide -> !guide.method().equals(Optional.of(method)));
		return forPhone(phone.getModel()).stream()
				.sorted(unfit.thenComparing(guide -> !guide.fit().isForService(service))
						.thenComparing(guide -> !guide.fit().isForAccount(phone.getAccountKind()))
						.thenComparing(USUAL_FIRST).thenComparing(TEAMS_FIRST))
				.toList();
	}

	/**
	 * The guides that can be for a phone and its account, in the order of {@link #byFit}. The first goes the way that
	 * was chosen for the phone even where it is for another kind of account.
	 */
	public static List<Guide> suitable(Phone phone, SignInMethod method, PhoneService service) {
		Optional<Guide> fitting = fitting(phone, method, service);
		return byFit(phone, method, service).stream()
				.filter(guide -> guide.fit().allowsAccount(phone.getAccountKind())
						|| fitting.filter(guide::equals).isPresent())
				.toList();
	}

	/**
	 * The guide that sets a person's phone of a known model up for the SIP Gateway before it pairs it. A common area
	 * phone has none, as its guides are told apart by the way in which it is signed in.
	 */
	public static Optional<Guide> settingUp(Phone phone, SignInMethod method, PhoneService service) {
		@Nullable
		String model = phone.getModel();
		boolean setUp = method == SignInMethod.SIP_GATEWAY && model != null && !model.isBlank()
				&& phone.getAccountKind() != AccountKind.COMMON_AREA;
		return byFit(phone, method, service).stream()
				.filter(guide -> setUp && guide.resets() && guide.method().equals(Optional.of(method))
						&& guide.fit().isForService(service))
				.findFirst();
	}

	/** The guide that goes the way that applies to a phone: the first by fit, if it goes that way. */
	public static Optional<Guide> fitting(Phone phone, SignInMethod method, PhoneService service) {
		return byFit(phone, method, service).stream().limit(1)
				.filter(guide -> guide.method().equals(Optional.of(method))).findFirst();
	}

	/** The guide that is proposed for a phone: that which goes its way, unless it has to be asked for. */
	public static Optional<Guide> proposed(Phone phone, SignInMethod method, PhoneService service) {
		return fitting(phone, method, service).filter(guide -> !guide.fit().onRequest());
	}

	/** The guide that signs a phone of a model in by a method, with an account of a kind. */
	public static Optional<Guide> signingIn(SignInMethod method, @Nullable String model, AccountKind account) {
		List<Guide> able = forPhone(model).stream().filter(guide -> guide.method().equals(Optional.of(method)))
				.sorted(USUAL_FIRST).toList();
		return able.stream().filter(guide -> guide.fit().isForAccount(account)).findFirst()
				.or(() -> able.stream().findFirst());
	}

	/**
	 * The guide that a sign-in of a phone goes by: the one that it names, of one from before it could name any that of
	 * its method. Empty where it names one of another version.
	 */
	public static Optional<Guide> of(PhoneSignIn signIn, Phone phone) {
		@Nullable
		String named = signIn.getGuide();
		return named == null || named.isBlank()
				? signingIn(signIn.getMethod(), phone.getModel(), phone.getAccountKind())
				: named(named).filter(guide -> guide.method().isPresent());
	}
}
