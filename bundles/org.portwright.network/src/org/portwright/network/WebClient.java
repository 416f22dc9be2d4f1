package org.portwright.network;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.network.internal.texts.Messages;

/**
 * Asks over HTTP: the only class that does. A request has a time, a size and few redirects, goes by TLS or stays on
 * this machine, and by the proxy that is set. It asks without waiting; whoever closes it ends what still runs, and its
 * threads.
 */
@SuppressWarnings("nls")
public final class WebClient implements AutoCloseable {

	private static final int MOST_REDIRECTS = 3;
	private static final int REDIRECTION = 300;
	private static final int NOT_MODIFIED = 304;
	private static final int CLIENT_ERROR = 400;
	private static final int PROXY_SIGN_IN = 407;

	private final UserNetwork network;
	private final WebLimits limits;
	private final HttpClient client;

	/**
	 * Makes one, without asking anything yet.
	 *
	 * @throws WebException if nothing may be asked
	 */
	public WebClient(UserNetwork network, WebLimits limits) throws WebException {
		network.checkOnline();
		this.network = network;
		this.limits = limits;
		// By 1.1, which every proxy speaks; the answers are small.
		client = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER)
				.proxy(new Way(network)).sslContext(TrustedRoots.context()).build();
	}

	/**
	 * Asks for what is at an address.
	 *
	 * @param deadline when it has to be over, if that is sooner than a request may take
	 * @return fails with a {@link WebException}, never before it returns
	 */
	public CompletableFuture<WebAnswer> get(URI address, WebDeadline deadline) {
		return send(WebQuestion.get(address), deadline);
	}

	/**
	 * Asks. Only a {@code GET} without {@code Authorization} is ever redirected, and that on its server; nothing of
	 * headers and body gets into what is said when it fails.
	 *
	 * @param deadline when it has to be over, if that is sooner than a request may take
	 * @return fails with a {@link WebException}, never before it returns
	 */
	public CompletableFuture<WebAnswer> send(WebQuestion question, WebDeadline deadline) {
		URI address = question.address();
		try {
			if (!WebAddresses.isAllowed(address)) {
				throw new WebException(WebTrouble.ADDRESS_NOT_SECURE,
						NLS.bind(Messages.WebClient_notSecure, WebAddresses.host(address)));
			}
			return send(question, network.proxy(address), deadline.orIn(limits.time()), MOST_REDIRECTS);
		} catch (WebException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	private CompletableFuture<WebAnswer> send(WebQuestion question, Optional<ProxyAddress> proxy,
			WebDeadline deadline, int redirects) throws WebException {
		var failures = new WebFailures(question.address(), proxy, limits);
		CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(request(question),
				head -> new BoundedBody(limits.bytes()));
		// The time limit of the JDK ends with the head of the answer.
		return sent.copy().orTimeout(Math.max(1, deadline.left().toMillis()), TimeUnit.MILLISECONDS)
				.handle((response, failure) -> {
					if (failure != null) {
						sent.cancel(true);
						return CompletableFuture.<WebAnswer>failedFuture(failures.of(failure));
					}
					return answer(response, question, proxy, deadline, redirects);
				}).thenCompose(Function.identity());
	}

	private static HttpRequest request(WebQuestion question) throws WebException {
		try {
			HttpRequest.Builder request = HttpRequest.newBuilder(question.address())
					.method(question.method(), question.body().map(BodyPublishers::ofString)
							.orElseGet(BodyPublishers::noBody))
					.header("Accept", "application/json").header("User-Agent", "Portwright");
			question.headers().forEach(request::setHeader);
			return request.build();
		} catch (IllegalArgumentException e) {
			// Its message has the header that is none, which may be a token.
			throw new WebException(WebTrouble.UNREADABLE,
					NLS.bind(Messages.WebClient_noHttp, WebAddresses.host(question.address())));
		}
	}

	private CompletableFuture<WebAnswer> answer(HttpResponse<byte[]> response, WebQuestion question,
			Optional<ProxyAddress> proxy, WebDeadline deadline, int redirects) {
		URI address = question.address();
		var failures = new WebFailures(address, proxy, limits);
		int status = response.statusCode();
		if (status == PROXY_SIGN_IN) {
			return CompletableFuture.failedFuture(failures.proxySignIn());
		}
		if (status < REDIRECTION || status >= CLIENT_ERROR || status == NOT_MODIFIED) {
			return CompletableFuture.completedFuture(WebAnswer.of(response));
		}
		Optional<URI> next = response.headers().firstValue("Location")
				.flatMap(location -> WebAddresses.resolve(address, location));
		if (!question.mayBeRedirected() || redirects == 0 || next.isEmpty()
				|| !WebAddresses.isSameServer(address, next.get())) {
			return CompletableFuture.failedFuture(failures.redirected(next));
		}
		try {
			return send(question.at(next.get()), proxy, deadline, redirects - 1);
		} catch (WebException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	/** Ends what still runs, without waiting for it. */
	@Override
	public void close() {
		client.shutdownNow();
	}

	/** The proxy of the user's network for each address. */
	private static final class Way extends ProxySelector {

		private final UserNetwork network;

		Way(UserNetwork network) {
			this.network = network;
		}

		@Override
		@NonNullByDefault({})
		public List<Proxy> select(URI address) {
			try {
				return List.of(network.proxy(address)
						.map(proxy -> new Proxy(Proxy.Type.HTTP,
								InetSocketAddress.createUnresolved(proxy.host(), proxy.port())))
						.orElse(Proxy.NO_PROXY));
			} catch (WebException e) {
				// Nothing is asked when they say so, and they were asked just now.
				throw new IllegalStateException(e);
			}
		}

		@Override
		public void connectFailed(@Nullable URI address, @Nullable SocketAddress proxy, @Nullable IOException e) {
			// The request fails, and says so.
		}
	}
}
