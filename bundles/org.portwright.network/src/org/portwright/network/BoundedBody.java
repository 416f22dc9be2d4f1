package org.portwright.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Takes the bytes of an answer, and stops when there are too many. */
final class BoundedBody implements BodySubscriber<byte[]> {

	private final int limit;
	private final CompletableFuture<byte[]> body = new CompletableFuture<>();
	private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
	private Optional<Subscription> source = Optional.empty();

	BoundedBody(int limit) {
		this.limit = limit;
	}

	/** There were too many bytes. */
	static final class TooManyBytesException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	@Override
	public CompletionStage<byte[]> getBody() {
		return body;
	}

	@Override
	public void onSubscribe(@Nullable Subscription subscription) {
		if (subscription != null) {
			source = Optional.of(subscription);
			subscription.request(Long.MAX_VALUE);
		}
	}

	@Override
	@NonNullByDefault({})
	public void onNext(List<ByteBuffer> buffers) {
		for (ByteBuffer buffer : buffers) {
			if (body.isDone()) {
				return;
			}
			if (taken.size() + buffer.remaining() > limit) {
				source.ifPresent(Subscription::cancel);
				body.completeExceptionally(new TooManyBytesException());
				return;
			}
			byte[] bytes = new byte[buffer.remaining()];
			buffer.get(bytes);
			taken.write(bytes, 0, bytes.length);
		}
	}

	@Override
	public void onError(@Nullable Throwable failure) {
		body.completeExceptionally(failure == null ? new IOException() : failure);
	}

	@Override
	public void onComplete() {
		body.complete(taken.toByteArray());
	}
}
