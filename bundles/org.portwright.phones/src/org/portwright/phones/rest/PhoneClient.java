package org.portwright.phones.rest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.portwright.phones.internal.texts.Messages;

/**
 * Asks phones what they are and whether they are signed in, and tells them nothing. It has no state and no thread
 * between two questions. Any thread may call it but one that must not wait.
 */
@SuppressWarnings("nls")
public final class PhoneClient {

	private static final List<String> DEVICE = List.of("/api/v1/mgmt/device/info", "/api/v2/mgmt/device/info");
	private static final List<String> LINES = List.of("/api/v1/mgmt/lineInfo", "/api/v2/mgmt/lineInfo");

	private final PhoneReach reach;

	/** One that asks as far as it is told. */
	public PhoneClient(PhoneReach reach) {
		this.reach = reach;
	}

	/**
	 * Which certificate a phone shows. No secret is sent for that.
	 *
	 * @param address  an address or a name of a private network, as people write it
	 * @param canceled asked now and then whether to stop
	 * @return its SHA-256, in hexadecimal digits
	 * @throws PhoneException        if there is none to be had
	 * @throws CancellationException if it was to stop
	 */
	public String certificate(String address, BooleanSupplier canceled) throws PhoneException {
		try (var connection = new PhoneConnection(address, Optional.empty(), reach, canceled)) {
			return connection.certificate(DEVICE.getFirst());
		}
	}

	/**
	 * What a phone says of itself.
	 *
	 * @param address  an address or a name of a private network, as people write it
	 * @param pinned   SHA-256 of the one certificate that it may show; to any other nothing is sent
	 * @param canceled asked now and then whether to stop
	 * @throws PhoneException        if it gave no answer that can be used; it is not asked again by itself
	 * @throws CancellationException if it was to stop
	 */
	public PhoneWord ask(String address, String pinned, PhoneLogin login, BooleanSupplier canceled)
			throws PhoneException {
		try (var connection = new PhoneConnection(address, Optional.of(pinned), reach, canceled)) {
			PhoneAnswer device = first(connection, DEVICE, login);
			return device.device(first(connection, LINES, login).lines(), pinned);
		}
	}

	/** The answer of the first of these pages that is there. */
	private static PhoneAnswer first(PhoneConnection connection, List<String> pages, PhoneLogin login)
			throws PhoneException {
		for (String page : pages) {
			Optional<byte[]> answer = connection.get(page, login);
			if (answer.isPresent()) {
				return PhoneAnswer.of(answer.get());
			}
		}
		throw new PhoneException(PhoneTrouble.SWITCHED_OFF, Messages.PhoneClient_switchedOff);
	}
}
