package org.portwright.directory.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;

import org.portwright.network.WebDeadline;

import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.PublicClientApplication;

/**
 * One sign-in by the browser: it is sent to Microsoft's page, comes back with a code, and MSAL4J gets tokens for that.
 * MSAL4J's own listener is not used, since it takes the first request of anybody for the answer, reads as much as
 * comes, and waits for one connection after the other.
 */
final class BrowserSignIn implements AutoCloseable {

	private static final int MILLISECONDS_TO_CANCEL = 50;

	private final AuthorizationRequest request;
	private final RedirectListener listener;
	private final WebDeadline comesBack;

	/** Listens from now on; if it cannot, the port is taken. */
	BrowserSignIn(SignInLimits limits, Set<String> scopes) throws IOException {
		request = AuthorizationRequest.of(scopes);
		listener = new RedirectListener(limits.redirectPort(), request.state());
		comesBack = WebDeadline.in(limits.browser());
	}

	/**
	 * Opens the browser. The result comes only while the caller {@link #serve serves} what comes back.
	 *
	 * @param thread opens the browser, which may take long
	 */
	CompletableFuture<IAuthenticationResult> begin(PublicClientApplication application, SignInWay.Browser way,
			Executor thread) {
		URI redirect = listener.address();
		thread.execute(() -> open(application, way, redirect));
		return listener.answer().thenCompose(answer -> answer.refusal()
				.map(error -> CompletableFuture.<IAuthenticationResult>failedFuture(new RefusedException(error)))
				.orElseGet(() -> application.acquireToken(request.tokens(answer.code(), redirect))));
	}

	/** The browser is opened by the host, never by MSAL4J, which would load AWT or start commands. */
	private void open(PublicClientApplication application, SignInWay.Browser way, URI redirect) {
		try {
			way.open().accept(request.page(application, redirect));
		} catch (URISyntaxException | RuntimeException e) {
			listener.answer().completeExceptionally(new NotShownException());
		}
	}

	/** Answers what asks at the address that the browser comes back to, for a moment. */
	void serve() {
		try {
			listener.serve(MILLISECONDS_TO_CANCEL);
		} catch (IOException e) {
			listener.answer().completeExceptionally(new NotShownException());
		}
		if (comesBack.left().isNegative()) {
			listener.answer().completeExceptionally(new TimeoutException());
		}
	}

	/** Whether a form came back that belongs to another sign-in. */
	boolean hadForeign() {
		return listener.hadForeign();
	}

	@Override
	public void close() {
		listener.close();
	}
}
