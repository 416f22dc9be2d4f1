package org.portwright.directory.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.network.WebAddresses;
import org.portwright.network.WebAnswer;
import org.portwright.network.WebClient;
import org.portwright.network.WebDeadline;
import org.portwright.network.WebException;
import org.portwright.network.WebQuestion;
import org.portwright.network.WebTrouble;
import org.portwright.network.WebWait;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;

/** The requests of one sign-in, made by our client: to the host that one signs in at, and to no other. */
@SuppressWarnings("nls")
final class TokenRequests implements IHttpClient {

	private static final Duration ONE_SECOND = Duration.ofSeconds(1);
	private static final int BAD_REQUEST = 400;
	private static final int TOO_MANY_REQUESTS = 429;
	private static final int SERVER_ERROR = 500;

	private final WebClient web;
	private final URI base;
	private final SignInLimits limits;
	private volatile Optional<EntraError> error = Optional.empty();
	private volatile boolean asked;
	/** Of the code that was given; only the thread of the sign-in touches it. */
	private Optional<CodePolling> polling = Optional.empty();

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
		var question = new WebQuestion(request.httpMethod().name(), address, headers(request.headers()), body);
		boolean polls = body.filter(text -> text.contains("device_code=")).isPresent();
		asked = true;
		error = Optional.empty();
		WebAnswer answer = polls && polling.isPresent() ? polling.get().ask(() -> answer(question))
				: answerOrAgain(question);
		error = EntraError.of(answer);
		if (address.getPath().endsWith("/devicecode")) {
			polling = Optional.of(new CodePolling(answer, limits));
		}
		return response(answer);
	}

	/** Asks once more where the server failed. */
	private WebAnswer answerOrAgain(WebQuestion question) throws WebException, InterruptedException {
		WebAnswer answer = answer(question);
		if (answer.status() < SERVER_ERROR || answer.retryAfter().isPresent()) {
			return answer;
		}
		WebWait.pause(ONE_SECOND, () -> false);
		return answer(question);
	}

	/**
	 * Hides from MSAL4J that a server was busy: for a while it would refuse each new try without asking, even one whose
	 * code the browser has brought already.
	 */
	private static IHttpResponse response(WebAnswer answer) {
		boolean busy = answer.status() == TOO_MANY_REQUESTS || answer.status() >= SERVER_ERROR;
		Map<String, List<String>> headers = new TreeMap<>(answer.headers());
		headers.remove("retry-after");
		var response = new HttpResponse();
		response.addHeaders(headers);
		return response.statusCode(busy ? BAD_REQUEST : answer.status()).body(answer.text());
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
