package org.portwright.directory.signin;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.network.WebAddresses;
import org.portwright.directory.network.WebAnswer;
import org.portwright.directory.network.WebClient;
import org.portwright.directory.network.WebDeadline;
import org.portwright.directory.network.WebException;
import org.portwright.directory.network.WebQuestion;
import org.portwright.directory.network.WebTrouble;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;

/** The requests of one sign-in, made by our client: to the host that one signs in at, and to no other. */
@SuppressWarnings("nls")
final class TokenRequests implements IHttpClient {

	private static final String PENDING = "{\"error\":\"authorization_pending\",\"error_description\":\"slow\"}";
	private static final int BAD_REQUEST = 400;

	private final WebClient web;
	private final URI base;
	private final SignInLimits limits;
	private volatile Optional<EntraError> error = Optional.empty();
	private volatile boolean asked;
	/** Only the thread of the sign-in touches it. */
	private Duration slower = Duration.ZERO;

	/** @param base where one signs in */
	TokenRequests(WebClient web, URI base, SignInLimits limits) {
		this.web = web;
		this.base = base;
		this.limits = limits;
	}

	/** What Microsoft refused last; empty if the last answer was no refusal. */
	Optional<EntraError> error() {
		return error;
	}

	/** Whether anything was asked. */
	boolean hasAsked() {
		return asked;
	}

	@Override
	@NonNullByDefault({})
	public IHttpResponse send(HttpRequest request) throws Exception {
		URI address = request.url().toURI();
		if (!WebAddresses.isSameServer(base, address)) {
			throw new WebException(WebTrouble.REDIRECTED,
					NLS.bind(Messages.TokenRequests_foreign, WebAddresses.hostAndPort(base),
							WebAddresses.hostAndPort(address)));
		}
		Optional<String> body = Optional.ofNullable(request.body());
		boolean waits = body.filter(text -> text.contains("device_code=")).isPresent();
		if (waits && slower.isPositive()) {
			TimeUnit.NANOSECONDS.sleep(slower.toNanos());
		}
		asked = true;
		error = Optional.empty();
		WebAnswer answer = answer(
				new WebQuestion(request.httpMethod().name(), address, headers(request.headers()), body));
		error = EntraError.of(answer);
		var response = new HttpResponse();
		response.addHeaders(answer.headers());
		if (waits && error.filter(refused -> refused.error().equals("slow_down")).isPresent()) {
			// MSAL4J would end here.
			slower = slower.plus(limits.slower());
			return response.statusCode(BAD_REQUEST).body(PENDING);
		}
		return response.statusCode(answer.status()).body(answer.text());
	}

	private static Map<String, String> headers(@Nullable Map<String, String> given) {
		return given == null ? Map.of() : given;
	}

	private WebAnswer answer(WebQuestion question) throws WebException, InterruptedException {
		try {
			return web.send(question, WebDeadline.in(limits.web().time())).get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof WebException failure) {
				throw failure;
			}
			throw new IllegalStateException(e);
		}
	}
}
