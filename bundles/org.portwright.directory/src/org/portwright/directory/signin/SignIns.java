package org.portwright.directory.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.portwright.network.UserNetwork;
import org.portwright.network.WebAddresses;
import org.portwright.network.secrets.TokenStore;

/**
 * Signs in to tenants, several side by side, and remembers who is signed in to which. It asks nothing unless it is
 * called; between calls it has no thread and no connection. Any thread may call it but one that must not wait.
 */
public final class SignIns {

	private final UserNetwork network;
	private final TokenStore store;
	private final SignInLimits limits;
	/** By the key of their place. */
	private final Map<String, TenantSession> sessions = new ConcurrentHashMap<>();
	/** Which tenant a domain turned out to be of, by the key of its place. */
	private final Map<String, String> homes = new ConcurrentHashMap<>();

	/** One with the usual limits. */
	public SignIns(UserNetwork network, TokenStore store) {
		this(network, store, SignInLimits.USUAL);
	}

	/** One with limits of its own. */
	public SignIns(UserNetwork network, TokenStore store, SignInLimits limits) {
		this.network = network;
		this.store = store;
		this.limits = limits;
	}

	/**
	 * Signs in, and remembers it. Whoever was signed in there before is forgotten once the new one is. Where the tenant
	 * is told by its Organisation ID, somebody who signs in to another one is refused, and nothing of it is kept.
	 *
	 * @param canceled whether to stop; asked now and then
	 * @throws SignInException       if it did not come about; it can be tried again
	 * @throws CancellationException if it was to stop, or the thread was interrupted
	 */
	public SignedIn signIn(SignInPlace place, SignInWay way, BooleanSupplier canceled) throws SignInException {
		if (ClientIds.read(place.clientId()).isEmpty()) {
			throw SignInFailures.noClientId(place);
		}
		if (!"https".equals(place.base().getScheme()) || !WebAddresses.isAllowed(place.base())) { //$NON-NLS-1$
			throw SignInFailures.noAddress(place);
		}
		RememberedSignIn remembered;
		try (var flow = new TenantFlow(place, network, limits, "")) { //$NON-NLS-1$
			remembered = flow.signIn(way, canceled);
		}
		String organisationId = remembered.account().organisationId();
		var session = new TenantSession(place.of(organisationId), remembered, network, limits, this);
		sessions.put(key(session.place()), session);
		keep(session);
		if (!place.isById() && !place.tenant().equals(SignInPlace.ANY_TENANT)) {
			homes.put(key(place), organisationId);
			store.write(key(place), RememberedSignIn.pointer(organisationId));
		}
		return session;
	}

	/**
	 * Who is signed in already, in this session or an earlier one; nobody is asked for it. Never anybody for
	 * {@link SignInPlace#ANY_TENANT}: it might be somebody of another customer.
	 */
	public Optional<SignedIn> remembered(SignInPlace place) {
		return home(place).flatMap(this::session);
	}

	private Optional<SignInPlace> home(SignInPlace place) {
		if (place.isById()) {
			return Optional.of(place);
		}
		if (place.tenant().equals(SignInPlace.ANY_TENANT)) {
			return Optional.empty();
		}
		String key = key(place);
		return Optional.ofNullable(homes.get(key)).or(() -> store.read(key).flatMap(RememberedSignIn::pointed))
				.map(place::of).filter(SignInPlace::isById);
	}

	private Optional<SignedIn> session(SignInPlace home) {
		String key = key(home);
		Optional<SignedIn> known = Optional.ofNullable(sessions.get(key));
		return known.or(() -> store.read(key).flatMap(RememberedSignIn::of)
				.filter(kept -> kept.account().organisationId().equals(home.tenant())).map(kept -> sessions
						.computeIfAbsent(key, missing -> new TenantSession(home, kept, network, limits, this))));
	}

	/** Forgets who is signed in there, and the tokens; Microsoft is not asked for it. */
	public void signOut(SignInPlace place) {
		Optional<SignInPlace> home = home(place);
		synchronized (this) {
			home.ifPresent(known -> {
				Optional.ofNullable(sessions.remove(key(known))).ifPresent(TenantSession::forget);
				store.delete(key(known));
			});
		}
		if (!place.isById() && home.isPresent()) {
			homes.remove(key(place));
			store.delete(key(place));
		}
	}

	/** Keeps what is to be kept of a sign-in, unless it was forgotten meanwhile. */
	void keep(TenantSession session) {
		String key = key(session.place());
		synchronized (this) {
			if (session.equals(sessions.get(key))) {
				session.remembered().ifPresent(known -> store.write(key, known.text()));
			}
		}
	}

	/** Why tokens are kept for this session only, for people; empty while they are kept, or none had to be yet. */
	public Optional<String> storageWarning() {
		return store.warning();
	}

	/** What a store knows it by; nobody can read out of it who signs in where. */
	private static String key(SignInPlace place) {
		try {
			byte[] whole = (place.base() + "\n" + place.clientId() + '\n' + place.tenant()) //$NON-NLS-1$
					.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			// Every Java has it.
			throw new IllegalStateException(e);
		}
	}
}
