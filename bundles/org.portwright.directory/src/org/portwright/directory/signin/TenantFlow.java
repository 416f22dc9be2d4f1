package org.portwright.directory.signin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.portwright.directory.internal.clouds.JsonAnswer;
import org.portwright.network.UserNetwork;
import org.portwright.network.WebClient;
import org.portwright.network.WebDeadline;
import org.portwright.network.WebException;
import org.portwright.network.secrets.DaemonThread;
import org.portwright.reference.ReferenceData;

import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.SilentParameters;

/** One sign-in or renewal by MSAL4J, with a thread and connections of its own, which end with it. */
@SuppressWarnings("nls")
final class TenantFlow implements AutoCloseable {

	private static final int MILLISECONDS_TO_CANCEL = 50;

	private final SignInPlace place;
	private final SignInLimits limits;
	private final WebClient web;
	private final TokenRequests requests;
	private final TokenCache cache;
	private final boolean remembers;
	private final ExecutorService thread;

	/**
	 * Begins one, without asking anything yet.
	 *
	 * @param kept what is known already, as of {@link #cache()}; empty if nothing is
	 */
	TenantFlow(SignInPlace place, UserNetwork network, SignInLimits limits, String kept) throws SignInException {
		this.place = place;
		this.limits = limits;
		this.cache = new TokenCache(kept);
		this.remembers = !kept.isEmpty();
		try {
			web = new WebClient(network, limits.web());
		} catch (WebException e) {
			throw SignInFailures.network(e);
		}
		requests = new TokenRequests(web, place.base(), limits);
		thread = DaemonThread.named("Portwright sign-in");
	}

	/** What is known by now. */
	String cache() {
		return cache.text();
	}

	/** Lets somebody sign in, to the tenant that was asked for and to no other. */
	RememberedSignIn signIn(SignInWay way, BooleanSupplier canceled) throws SignInException {
		var failures = new SignInFailures(place, requests, Optional.empty(), remembers,
				way instanceof SignInWay.DeviceCode);
		IAuthenticationResult result = switch (way) {
		case SignInWay.Browser browser -> byBrowser(browser, failures, canceled);
		case SignInWay.DeviceCode code -> run(
				application -> begin(
						() -> application.acquireToken(new SignInParameters(place, limits, scopes()).code(code))),
				canceled, failures::of, TenantFlow::pause);
		};
		Optional<IAccount> account = Optional.ofNullable(result.account());
		Optional<String> tenant = tenant(result);
		if (account.isEmpty() || tenant.isEmpty() || token(result).isEmpty() || cache().isEmpty()) {
			throw failures.unreadable();
		}
		if (!cache.isRenewable()) {
			throw failures.notRenewable();
		}
		var signedIn = new SignedInAccount(name(account), tenant.get(), place.cloud());
		if (place.isById()) {
			check(signedIn, failures);
		}
		return new RememberedSignIn(signedIn, cache());
	}

	private static String name(Optional<IAccount> account) {
		return account.map(IAccount::username).orElse("?");
	}

	private void check(SignedInAccount account, SignInFailures failures) throws SignInException {
		if (!account.organisationId().equals(place.tenant())) {
			throw failures.wrongTenant(account);
		}
	}

	private IAuthenticationResult byBrowser(SignInWay.Browser way, SignInFailures failures, BooleanSupplier canceled)
			throws SignInException {
		try (var browser = new BrowserSignIn(limits, scopes())) {
			return run(application -> browser.begin(application, way, thread), canceled,
					failure -> failures.ofBrowser(failure, browser.hadForeign()), running -> browser.serve());
		} catch (IOException e) {
			throw failures.portInUse();
		}
	}

	private Set<String> scopes() {
		return Set.of(scope(GraphPermission.USER_READ));
	}

	/**
	 * The tenant that somebody signed in to; a guest is at home in another one. MSAL4J has it only of what is kept, so
	 * it is read here; the token came from Microsoft itself by TLS, so that its signature says no more.
	 */
	private static Optional<String> tenant(IAuthenticationResult result) {
		String[] parts = Optional.ofNullable(result.idToken()).orElse("").split("\\.");
		if (parts.length < 2) {
			return Optional.empty();
		}
		try {
			return JsonAnswer.of(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
					.map(claims -> claims.text("tid").toLowerCase(Locale.ROOT)).filter(SignInPlace::isId);
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static Optional<AccessToken> token(IAuthenticationResult result) {
		return Optional.ofNullable(result.accessToken()).filter(token -> !token.isBlank())
				.map(token -> new AccessToken(token, result.expiresOnDate().toInstant()));
	}

	/**
	 * Gives a token of whoever is signed in already, for the tenant that was signed in to and for no other.
	 *
	 * @param renewed whether one that is kept does not count
	 */
	AccessToken renew(GraphPermission permission, boolean renewed, BooleanSupplier canceled)
			throws SignInException {
		var failures = new SignInFailures(place, requests, Optional.of(permission), remembers, false);
		IAuthenticationResult result = run(application -> {
			IAccount account = application.getAccounts().join().stream().findFirst()
					.orElseThrow(IllegalStateException::new);
			// With the address, since MSAL4J remembers the host without its port.
			return application.acquireTokenSilently(SilentParameters.builder(Set.of(scope(permission)), account)
					.authorityUrl(authority()).forceRefresh(renewed).build());
		}, canceled, failures::of, TenantFlow::pause);
		check(new SignedInAccount(name(Optional.ofNullable(result.account())),
				tenant(result).orElseThrow(failures::unreadable), place.cloud()), failures);
		return token(result).orElseThrow(failures::unreadable);
	}

	/** What MSAL4J is to do. */
	@FunctionalInterface
	private interface Step {
		CompletableFuture<IAuthenticationResult> start(PublicClientApplication application)
				throws MalformedURLException, ExecutionException;
	}

	/** What a failure means. */
	@FunctionalInterface
	private interface Meaning {
		SignInException of(Throwable failure);
	}

	/** What is done while a result is on its way: wait for it, or something that it comes by; for a moment. */
	@FunctionalInterface
	private interface Pause {
		void over(CompletableFuture<IAuthenticationResult> running) throws InterruptedException;
	}

	private IAuthenticationResult run(Step step, BooleanSupplier canceled, Meaning meaning, Pause pause)
			throws SignInException {
		try {
			return await(step.start(application()), canceled, pause);
		} catch (CancellationException e) {
			throw e;
		} catch (ExecutionException | TimeoutException | MalformedURLException | RuntimeException e) {
			throw meaning.of(e);
		}
	}

	private IAuthenticationResult await(CompletableFuture<IAuthenticationResult> running, BooleanSupplier canceled,
			Pause pause) throws ExecutionException, TimeoutException {
		WebDeadline deadline = WebDeadline.in(limits.longest());
		try {
			while (!running.isDone()) {
				if (canceled.getAsBoolean()) {
					throw new CancellationException();
				}
				if (deadline.left().isNegative()) {
					throw new TimeoutException();
				}
				pause.over(running);
				if (Thread.currentThread().isInterrupted()) {
					throw new InterruptedException();
				}
			}
			return running.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} finally {
			running.cancel(true);
		}
	}

	private static void pause(CompletableFuture<IAuthenticationResult> running) throws InterruptedException {
		try {
			running.get(MILLISECONDS_TO_CANCEL, TimeUnit.MILLISECONDS);
		} catch (ExecutionException | TimeoutException e) {
			// The caller looks.
		}
	}

	/**
	 * Begins on the thread that MSAL4J works on, so that it works on only once it has returned what it works for: it
	 * looks for that as soon as the browser is open, and failed where that was sooner.
	 */
	private CompletableFuture<IAuthenticationResult> begin(Callable<CompletableFuture<IAuthenticationResult>> start)
			throws ExecutionException {
		try {
			return thread.submit(start).get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	/** Without discovery, which would ask the global cloud about each host, and first of all. */
	private PublicClientApplication application() throws MalformedURLException {
		return PublicClientApplication.builder(place.clientId()).authority(authority()).instanceDiscovery(false)
				.httpClient(requests).executorService(thread).setTokenCacheAccessAspect(cache).build();
	}

	private String authority() {
		return place.base() + "/" + place.tenant();
	}

	/** With the host of Graph in this cloud, as a name without one is of the global cloud. */
	private String scope(GraphPermission permission) {
		return "https://" + ReferenceData.of("clouds").value(place.cloud()).parts().get("graph") + '/'
				+ permission.value();
	}

	@Override
	public void close() {
		thread.shutdownNow();
		web.close();
	}
}
