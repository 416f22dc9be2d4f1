package org.portwright.phones.rest;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.portwright.network.WebLimits;
import org.portwright.network.pinned.PinnedConnection;
import org.portwright.network.pinned.PinnedException;
import org.portwright.phones.internal.texts.Messages;

/**
 * Connections to one phone: to its address and nowhere else. A name is looked up for as long as the system takes. It
 * ends with its threads when it is closed.
 */
@SuppressWarnings("nls")
final class PhoneConnection implements AutoCloseable {

	private static final int OK = 200;
	private static final int REDIRECTION = 300;
	private static final int CLIENT_ERROR = 400;
	private static final int UNAUTHORIZED = 401;
	private static final int FORBIDDEN = 403;
	private static final int NOT_FOUND = 404;
	private static final String TYPE = "application/json";
	private static final Map<String, String> HEADERS = Map.of("Accept", TYPE, "Content-Type", TYPE);

	private final PhoneReach reach;
	private final PrivateAddress address;
	private final PinnedConnection connection;

	/**
	 * @param address  an address or a name, as people write it
	 * @param pinned   the certificate that is pinned
	 * @param canceled asked now and then whether to stop
	 */
	PhoneConnection(String address, Optional<String> pinned, PhoneReach reach, BooleanSupplier canceled)
			throws PhoneException {
		this.reach = reach;
		this.address = PrivateAddress.of(address, reach.loopback());
		connection = new PinnedConnection(pinned, new WebLimits(reach.longest(), reach.mostBytes()), canceled);
	}

	/** The certificate that it shows, asked without any secret. Whatever it answers then does not matter. */
	String certificate(String path) throws PhoneException {
		try {
			ask(path, HEADERS);
		} catch (PhoneException e) {
			if (connection.shown().isEmpty()) {
				throw e;
			}
		}
		return connection.shown()
				.orElseThrow(() -> new PhoneException(PhoneTrouble.NO_TLS, Messages.PhoneConnection_noTls));
	}

	/** The bytes of an answer; empty if there is no such page. */
	Optional<byte[]> get(String path, PhoneLogin login) throws PhoneException {
		Map<String, String> headers = new HashMap<>(HEADERS);
		headers.put("Authorization", login.header());
		PinnedConnection.Answer answer = ask(path, headers);
		return switch (answer.status()) {
		case NOT_FOUND -> Optional.empty();
		case UNAUTHORIZED -> throw new PhoneException(PhoneTrouble.PASSWORD_REFUSED,
				NLS.bind(Messages.PhoneConnection_password, login.user()));
		case FORBIDDEN -> throw new PhoneException(PhoneTrouble.FORBIDDEN, Messages.PhoneConnection_forbidden);
		case OK -> Optional.of(answer.bytes()
				.orElseThrow(() -> new PhoneException(PhoneTrouble.TOO_LONG, Messages.PhoneConnection_tooLong)));
		default -> throw status(answer.status());
		};
	}

	private static PhoneException status(int status) {
		return status >= REDIRECTION && status < CLIENT_ERROR
				? new PhoneException(PhoneTrouble.REDIRECTED, Messages.PhoneConnection_redirected)
				: new PhoneException(PhoneTrouble.HTTP_STATUS, NLS.bind(Messages.PhoneConnection_status, status));
	}

	private PinnedConnection.Answer ask(String path, Map<String, String> headers) throws PhoneException {
		URI page = address.page(reach.port(), path);
		try {
			return connection.get(page, headers);
		} catch (PinnedException e) {
			throw switch (e.kind()) {
			case CERTIFICATE_CHANGED -> new PhoneException(PhoneTrouble.CERTIFICATE_CHANGED,
					NLS.bind(Messages.PhoneConnection_changed, Fingerprint.shown(connection.shown().orElse(""))));
			case TIMED_OUT -> new PhoneException(PhoneTrouble.TIMED_OUT,
					NLS.bind(Messages.PhoneConnection_timedOut, reach.longest().toSeconds()));
			case NO_TLS -> new PhoneException(PhoneTrouble.NO_TLS, Messages.PhoneConnection_noTls);
			case UNREACHABLE -> new PhoneException(PhoneTrouble.UNREACHABLE, Messages.PhoneConnection_unreachable);
			case NO_ANSWER -> new PhoneException(PhoneTrouble.NOT_UNDERSTOOD, Messages.PhoneConnection_noAnswer);
			};
		}
	}

	@Override
	public void close() {
		connection.close();
	}
}
