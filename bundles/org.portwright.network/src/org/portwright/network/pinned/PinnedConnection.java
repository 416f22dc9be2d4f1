package org.portwright.network.pinned;

import java.io.ByteArrayOutputStream;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.network.WebLimits;
import org.portwright.network.pinned.PinnedException.Kind;

/**
 * HTTPS to a device that signs its certificate itself: past no proxy, following nothing, each question bounded in time
 * and each answer in length. It ends with its threads when it is closed.
 */
public final class PinnedConnection implements AutoCloseable {

	/**
	 * What a device answered.
	 *
	 * @param status the status of HTTP
	 * @param bytes  the content; empty if it was longer than an answer may be
	 */
	public record Answer(int status, Optional<byte[]> bytes) {
	}

	/** How often it is asked whether to stop. */
	private static final int MILLISECONDS = 50;

	private final WebLimits limits;
	private final BooleanSupplier canceled;
	private final PinnedTrust trust;
	private final HttpClient client;

	/**
	 * @param pinned   SHA-256 of the one certificate that is trusted, in hexadecimal digits in lower case; where it is
	 *                 empty any is, and no secret may be sent
	 * @param limits   of one question and its answer
	 * @param canceled asked now and then whether to stop
	 */
	public PinnedConnection(Optional<String> pinned, WebLimits limits, BooleanSupplier canceled) {
		this.limits = limits;
		this.canceled = canceled;
		trust = new PinnedTrust(pinned);
		client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(trust.context())
				.proxy(HttpClient.Builder.NO_PROXY).followRedirects(HttpClient.Redirect.NEVER)
				.connectTimeout(limits.time()).build();
	}

	/** SHA-256 of the certificate that was shown last, in hexadecimal digits; empty as long as none was. */
	public Optional<String> shown() {
		return trust.shown();
	}

	/**
	 * Asks for a page.
	 *
	 * @param headers by their names
	 * @throws PinnedException       if no answer came
	 * @throws CancellationException if it was to stop
	 */
	public Answer get(URI page, Map<String, String> headers) throws PinnedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(page).GET().timeout(limits.time());
		headers.forEach(request::header);
		var body = new LimitedBody(limits.bytes());
		int status = await(client.sendAsync(request.build(), any -> BodySubscribers.ofByteArrayConsumer(body)))
				.statusCode();
		return new Answer(status, body.isTooLong() ? Optional.empty() : Optional.of(body.bytes()));
	}

	/** Waits for an answer, as long as one question may take. */
	private HttpResponse<Void> await(CompletableFuture<HttpResponse<Void>> answer) throws PinnedException {
		long end = System.nanoTime() + limits.time().toNanos();
		try {
			while (true) {
				if (canceled.getAsBoolean()) {
					throw new CancellationException();
				}
				try {
					return answer.get(MILLISECONDS, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					if (System.nanoTime() > end) {
						throw new PinnedException(Kind.TIMED_OUT, e);
					}
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			throw new PinnedException(kind(e.getCause()), e);
		} finally {
			answer.cancel(true);
		}
	}

	private Kind kind(@Nullable Throwable cause) {
		if (trust.isChanged()) {
			return Kind.CERTIFICATE_CHANGED;
		}
		return switch (cause) {
		case HttpTimeoutException late -> Kind.TIMED_OUT;
		case SSLException tls -> Kind.NO_TLS;
		case ConnectException nobody -> Kind.UNREACHABLE;
		case NoRouteToHostException nobody -> Kind.UNREACHABLE;
		case UnresolvedAddressException nobody -> Kind.UNREACHABLE;
		case IOException other when trust.shown().isEmpty() -> Kind.UNREACHABLE;
		case null, default -> Kind.NO_ANSWER;
		};
	}

	@Override
	public void close() {
		client.shutdownNow();
	}

	/** Takes an answer as far as it may be long. What is beyond that is only noted. */
	private static final class LimitedBody implements Consumer<Optional<byte[]>> {

		private final int most;
		private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
		private volatile boolean tooLong;

		LimitedBody(int most) {
			this.most = most;
		}

		@Override
		public void accept(Optional<byte[]> part) {
			if (part.isPresent() && !tooLong) {
				byte[] bytes = part.get();
				tooLong = taken.size() + bytes.length > most;
				taken.writeBytes(tooLong ? new byte[0] : bytes);
			}
		}

		/** Returns whether the phone sent more than is read. */
		boolean isTooLong() {
			return tooLong;
		}

		byte[] bytes() {
			return taken.toByteArray();
		}
	}
}
