package org.portwright.phones.rest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.phones.internal.texts.Messages;

/**
 * Connections to one phone: HTTPS to its address and nowhere else, past no proxy, following nothing, each question
 * bounded in time and each answer in length. A name is looked up for as long as the system takes. It ends with its
 * threads when it is closed.
 */
@SuppressWarnings("nls")
final class PhoneConnection implements AutoCloseable {

	private static final int OK = 200;
	private static final int REDIRECTION = 300;
	private static final int CLIENT_ERROR = 400;
	private static final int UNAUTHORIZED = 401;
	private static final int FORBIDDEN = 403;
	private static final int NOT_FOUND = 404;
	/** How often it is asked whether to stop. */
	private static final int MILLISECONDS = 50;

	private final PhoneReach reach;
	private final BooleanSupplier canceled;
	private final PinnedTrust trust;
	private final PrivateAddress address;
	private final HttpClient client;

	/**
	 * @param address  an address or a name, as people write it
	 * @param pinned   the certificate that is pinned
	 * @param canceled asked now and then whether to stop
	 */
	PhoneConnection(String address, Optional<String> pinned, PhoneReach reach, BooleanSupplier canceled)
			throws PhoneException {
		this.reach = reach;
		this.canceled = canceled;
		trust = new PinnedTrust(pinned);
		this.address = PrivateAddress.of(address, reach.loopback());
		client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(trust.context())
				.proxy(HttpClient.Builder.NO_PROXY).followRedirects(HttpClient.Redirect.NEVER)
				.connectTimeout(reach.longest()).build();
	}

	/** The certificate that it shows, asked without any secret. Whatever it answers then does not matter. */
	String certificate(String path) throws PhoneException {
		try {
			exchange(path, Optional.empty());
		} catch (PhoneException e) {
			if (trust.shown().isEmpty()) {
				throw e;
			}
		}
		return trust.shown().orElseThrow(() -> new PhoneException(PhoneTrouble.NO_TLS, Messages.PhoneConnection_noTls));
	}

	/** The bytes of an answer; empty if there is no such page. */
	Optional<byte[]> get(String path, PhoneLogin login) throws PhoneException {
		LimitedBody body = new LimitedBody(reach.mostBytes());
		int status = exchange(path, Optional.of(login), body);
		if (status == NOT_FOUND) {
			return Optional.empty();
		}
		if (status == UNAUTHORIZED) {
			throw new PhoneException(PhoneTrouble.PASSWORD_REFUSED,
					NLS.bind(Messages.PhoneConnection_password, login.user()));
		}
		if (status == FORBIDDEN) {
			throw new PhoneException(PhoneTrouble.FORBIDDEN, Messages.PhoneConnection_forbidden);
		}
		if (status >= REDIRECTION && status < CLIENT_ERROR) {
			throw new PhoneException(PhoneTrouble.REDIRECTED, Messages.PhoneConnection_redirected);
		}
		if (status != OK) {
			throw new PhoneException(PhoneTrouble.HTTP_STATUS, NLS.bind(Messages.PhoneConnection_status, status));
		}
		if (body.isTooLong()) {
			throw new PhoneException(PhoneTrouble.TOO_LONG, Messages.PhoneConnection_tooLong);
		}
		return Optional.of(body.bytes());
	}

	private void exchange(String path, Optional<PhoneLogin> login) throws PhoneException {
		exchange(path, login, new LimitedBody(0));
	}

	private int exchange(String path, Optional<PhoneLogin> login, LimitedBody body) throws PhoneException {
		URI page = address.page(reach.port(), path);
		HttpRequest.Builder request = HttpRequest.newBuilder(page).GET().timeout(reach.longest())
				.header("Accept", "application/json").header("Content-Type", "application/json");
		login.ifPresent(known -> request.header("Authorization", known.header()));
		CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request.build(),
				any -> BodySubscribers.ofByteArrayConsumer(body));
		return await(answer).statusCode();
	}

	/** Waits for something, as long as one question may take. */
	private <T> T await(CompletableFuture<T> future) throws PhoneException {
		long end = System.nanoTime() + reach.longest().toNanos();
		try {
			while (true) {
				if (canceled.getAsBoolean()) {
					throw new CancellationException();
				}
				try {
					return future.get(MILLISECONDS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					if (System.nanoTime() > end) {
						throw new PhoneException(PhoneTrouble.TIMED_OUT,
								NLS.bind(Messages.PhoneConnection_timedOut, reach.longest().toSeconds()));
					}
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			throw trouble(e.getCause());
		} finally {
			future.cancel(true);
		}
	}

	private PhoneException trouble(@Nullable Throwable cause) {
		if (cause instanceof PhoneException known) {
			return known;
		}
		if (trust.isChanged()) {
			return new PhoneException(PhoneTrouble.CERTIFICATE_CHANGED,
					NLS.bind(Messages.PhoneConnection_changed, Fingerprint.shown(trust.shown().orElse(""))));
		}
		return switch (cause) {
		case HttpTimeoutException late -> new PhoneException(PhoneTrouble.TIMED_OUT,
				NLS.bind(Messages.PhoneConnection_timedOut, reach.longest().toSeconds()));
		case SSLException tls -> new PhoneException(PhoneTrouble.NO_TLS, Messages.PhoneConnection_noTls);
		case ConnectException nobody -> unreachable();
		case NoRouteToHostException nobody -> unreachable();
		case UnresolvedAddressException nobody -> unreachable();
		case IOException other when trust.shown().isEmpty() -> unreachable();
		case null, default -> new PhoneException(PhoneTrouble.NOT_UNDERSTOOD, Messages.PhoneConnection_noAnswer);
		};
	}

	private static PhoneException unreachable() {
		return new PhoneException(PhoneTrouble.UNREACHABLE, Messages.PhoneConnection_unreachable);
	}

	@Override
	public void close() {
		client.shutdownNow();
	}
}
