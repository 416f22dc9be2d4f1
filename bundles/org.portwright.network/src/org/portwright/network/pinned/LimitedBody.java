package org.portwright.network.pinned;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes an answer as far as it may be long. What is beyond that is only noted. */
final class LimitedBody implements Consumer<Optional<byte[]>> {

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

	/** Whether there was more. */
	boolean isTooLong() {
		return tooLong;
	}

	byte[] bytes() {
		return taken.toByteArray();
	}
}
