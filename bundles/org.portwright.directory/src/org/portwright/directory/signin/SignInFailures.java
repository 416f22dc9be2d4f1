package org.portwright.directory.signin;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.network.WebAddresses;
import org.portwright.network.WebException;

import com.microsoft.aad.msal4j.InteractionRequiredExceptionReason;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalInteractionRequiredException;
import com.microsoft.aad.msal4j.MsalServiceException;

/**
 * Says what went wrong with a sign-in in words, with what to do. Nothing of an exception of MSAL4J is handed on: some
 * have the answer in their message, and with it tokens.
 *
 * @param permission what a token is asked for, if not a sign-in
 * @param remembers  whether somebody was signed in before
 * @param byCode     whether the sign-in is one by a code
 */
@SuppressWarnings("nls")
record SignInFailures(SignInPlace place, TokenRequests requests, Optional<GraphPermission> permission,
		boolean remembers, boolean byCode) {

	private static final int DEEPEST = 10;
	/** Conditional Access blocks it, as Block device code flow does. Source: Microsoft-managed policies, 2025-11-06. */
	private static final String BY_CONDITIONAL_ACCESS = "AADSTS53003";

	/** The network, by what the client says. */
	static SignInException network(WebException failure) {
		SignInTrouble trouble = switch (failure.trouble()) {
		case WORK_OFFLINE, NO_NETWORK -> SignInTrouble.OFFLINE;
		case CERTIFICATE_EXPIRED -> SignInTrouble.CLOCK;
		case ADDRESS_NOT_SECURE -> SignInTrouble.ADDRESS_REFUSED;
		default -> SignInTrouble.NETWORK;
		};
		return new SignInException(trouble, failure.getMessage());
	}

	/**
	 * Says why nobody signed in by the browser.
	 *
	 * @param foreign whether a form came back that belongs to another sign-in
	 */
	SignInException ofBrowser(Throwable failure, boolean foreign) {
		if (first(failure, WebException.class).isEmpty() && first(failure, TimeoutException.class).isPresent()) {
			return foreign ? said(SignInTrouble.FOREIGN_ANSWER, "")
					: new SignInException(SignInTrouble.BROWSER_SILENT, Messages.SignInFailures_browserSilent);
		}
		return of(failure);
	}

	/** The port that the browser comes back to is taken. */
	SignInException portInUse() {
		return said(SignInTrouble.PORT_IN_USE, "");
	}

	/** Somebody signed out meanwhile. */
	static SignInException signedOut(SignInPlace place) {
		return new SignInException(SignInTrouble.SIGN_IN_NEEDED,
				NLS.bind(Messages.SignInFailures_signedOut, place.tenant()));
	}

	/** A client ID that is none. */
	static SignInException noClientId(SignInPlace place) {
		return new SignInException(SignInTrouble.CLIENT_UNKNOWN,
				NLS.bind(Messages.SignInFailures_noClientId, place.clientId()));
	}

	/** An address that nobody may sign in at. */
	static SignInException noAddress(SignInPlace place) {
		return new SignInException(SignInTrouble.ADDRESS_REFUSED,
				NLS.bind(Messages.SignInFailures_addressRefused, place.base()));
	}

	/** What a failure of MSAL4J means. */
	SignInException of(Throwable failure) {
		Optional<WebException> web = first(failure, WebException.class);
		if (web.isPresent()) {
			return network(web.get());
		}
		if (first(failure, NotShownException.class).isPresent()) {
			return said(SignInTrouble.NOT_SHOWN, "");
		}
		Optional<ForeignPageException> page = first(failure, ForeignPageException.class);
		if (page.isPresent()) {
			return said(SignInTrouble.FOREIGN_PAGE, page.get().place());
		}
		Optional<RefusedException> refused = first(failure, RefusedException.class);
		if (refused.isPresent()) {
			return said(trouble(refused.get().error()), refused.get().error().name());
		}
		Optional<MsalException> msal = first(failure, MsalException.class);
		if (msal.isPresent()) {
			return ofMsal(msal.get());
		}
		if (first(failure, TimeoutException.class).isPresent()) {
			return said(SignInTrouble.EXPIRED, "");
		}
		return unknown();
	}

	/** Whoever is signed in is signed in elsewhere. */
	SignInException wrongTenant(SignedInAccount account) {
		return new SignInException(SignInTrouble.WRONG_TENANT, NLS.bind(Messages.SignInFailures_wrongTenant,
				new Object[] { account.name(), account.organisationId(), place.tenant() }));
	}

	/** A sign-in that is good for a moment alone. */
	SignInException notRenewable() {
		return said(SignInTrouble.NOT_RENEWABLE, "");
	}

	/** An answer that is none. */
	SignInException unreadable() {
		return said(SignInTrouble.ANSWER_UNREADABLE, "");
	}

	private SignInException ofMsal(MsalException failure) {
		Optional<SignInException> own = switch (codeOf(failure)) {
		case "code_expired" -> Optional.of(said(SignInTrouble.EXPIRED, ""));
		// After an answer it means that no token was in that.
		case "cache_miss" -> Optional.of(requests.hasAsked() ? unreadable() : said(SignInTrouble.SIGN_IN_NEEDED, ""));
		default -> Optional.empty();
		};
		if (own.isPresent()) {
			return own.get();
		}
		if (failure instanceof MsalServiceException && requests.error().isPresent()) {
			EntraError error = requests.error().get();
			return said(trouble(error), error.name());
		}
		if (failure instanceof MsalInteractionRequiredException required) {
			// It remembers for a while what was refused.
			return said(required.reason() == InteractionRequiredExceptionReason.CONSENT_REQUIRED
					? SignInTrouble.CONSENT_MISSING
					: SignInTrouble.SIGN_IN_NEEDED, codeOf(failure));
		}
		return unknown();
	}

	/**
	 * What was kept is none if nothing was asked yet; a new sign-in that asked nothing has an address that MSAL4J
	 * refuses.
	 */
	private SignInException unknown() {
		if (requests.hasAsked()) {
			return unreadable();
		}
		return remembers ? said(SignInTrouble.SIGN_IN_NEEDED, "") : noAddress(place);
	}

	/** The same code may be about what a new sign-in brought, or about one that is remembered. */
	private SignInTrouble trouble(EntraError error) {
		SignInTrouble trouble = error.trouble();
		if (permission.isEmpty()) {
			return trouble == SignInTrouble.SIGN_IN_NEEDED ? SignInTrouble.CODE_REFUSED : trouble;
		}
		return trouble == SignInTrouble.SECOND_FACTOR ? SignInTrouble.SIGN_IN_NEEDED : trouble;
	}

	/** @param code what an admin looks the reason up by */
	private SignInException said(SignInTrouble trouble, String code) {
		String message = switch (trouble) {
		case DECLINED -> Messages.SignInFailures_declined;
		case EXPIRED -> Messages.SignInFailures_expired;
		case CODE_REFUSED -> Messages.SignInFailures_codeRefused;
		case BLOCKED_BY_POLICY -> byCode && code.equals(BY_CONDITIONAL_ACCESS) ? Messages.SignInFailures_codeBlocked
				: Messages.SignInFailures_blocked;
		case NOT_IN_TENANT -> Messages.SignInFailures_notInTenant;
		case ACCOUNT_BLOCKED -> Messages.SignInFailures_accountBlocked;
		case CONSENT_MISSING -> Messages.SignInFailures_consent;
		case SIGN_IN_NEEDED -> Messages.SignInFailures_needed;
		case SECOND_FACTOR -> Messages.SignInFailures_secondFactor;
		case NOT_RENEWABLE -> Messages.SignInFailures_notRenewable;
		case FOREIGN_PAGE -> Messages.SignInFailures_foreignPage;
		case TENANT_UNKNOWN -> Messages.SignInFailures_tenantUnknown;
		case CLIENT_UNKNOWN -> Messages.SignInFailures_clientUnknown;
		case CLIENT_SETTINGS -> Messages.SignInFailures_clientSettings;
		case NOT_SHOWN -> Messages.SignInFailures_notShown;
		case FOREIGN_ANSWER -> Messages.SignInFailures_foreignAnswer;
		case PORT_IN_USE -> Messages.SignInFailures_portInUse;
		case BUSY -> Messages.SignInFailures_busy;
		case ANSWER_UNREADABLE -> Messages.SignInFailures_unreadable;
		default -> Messages.SignInFailures_refused;
		};
		return new SignInException(trouble, NLS.bind(message, new Object[] { place.tenant(), code, place.clientId(),
				permission.orElse(GraphPermission.USER_READ).value(), WebAddresses.host(place.base()) })
				.replace(" ()", ""));
	}

	private static String codeOf(Throwable failure) {
		return first(failure, MsalException.class).flatMap(msal -> Optional.ofNullable(msal.errorCode())).orElse("");
	}

	private static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
		return Stream.<@Nullable Throwable>iterate(failure, one -> one == null ? null : one.getCause()).limit(DEEPEST)
				.filter(type::isInstance).map(type::cast).findFirst();
	}
}
