package org.portwright.directory.signin;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import org.portwright.network.UserNetwork;

/** Somebody who is signed in to a tenant, until it is forgotten. */
@SuppressWarnings("nls")
final class TenantSession implements SignedIn {

	private static final int MILLISECONDS_TO_CANCEL = 50;

	private final SignInPlace place;
	private final SignedInAccount account;
	private final UserNetwork network;
	private final SignInLimits limits;
	private final SignIns owner;
	private final ReentrantLock lock = new ReentrantLock();
	private final Map<GraphPermission, AccessToken> tokens = new EnumMap<>(GraphPermission.class);
	/** Empty once it is forgotten. */
	private volatile String cache;

	/** @param place with the tenant's Organisation ID */
	TenantSession(SignInPlace place, RememberedSignIn remembered, UserNetwork network, SignInLimits limits,
			SignIns owner) {
		this.place = place;
		this.account = remembered.account();
		this.cache = remembered.cache();
		this.network = network;
		this.limits = limits;
		this.owner = owner;
	}

	@Override
	public SignedInAccount account() {
		return account;
	}

	SignInPlace place() {
		return place;
	}

	/** What is to be kept of it; empty once it is forgotten. */
	Optional<RememberedSignIn> remembered() {
		String known = cache;
		return known.isEmpty() ? Optional.empty() : Optional.of(new RememberedSignIn(account, known));
	}

	/** Forgets the tokens for good. */
	synchronized void forget() {
		cache = "";
	}

	private synchronized boolean learn(String known) {
		boolean isNew = !cache.isEmpty() && !cache.equals(known);
		if (isNew) {
			cache = known;
		}
		return isNew;
	}

	@Override
	public String token(GraphPermission permission, boolean renewed, BooleanSupplier canceled)
			throws SignInException {
		enter(canceled);
		try {
			String known = cache;
			if (known.isEmpty()) {
				throw SignInFailures.signedOut(place);
			}
			Optional<AccessToken> kept = Optional.ofNullable(tokens.get(permission)).filter(AccessToken::isGood);
			if (kept.isPresent() && !renewed) {
				return kept.get().value();
			}
			AccessToken token = renew(permission, renewed, known, canceled);
			tokens.put(permission, token);
			return token.value();
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void refused() {
		owner.signOut(place);
	}

	private AccessToken renew(GraphPermission permission, boolean renewed, String known, BooleanSupplier canceled)
			throws SignInException {
		try (var flow = new TenantFlow(place, network, limits, known)) {
			AccessToken token = flow.renew(permission, renewed, canceled);
			if (learn(flow.cache())) {
				owner.keep(this);
			}
			return token;
		} catch (SignInException e) {
			if (e.trouble() == SignInTrouble.SIGN_IN_NEEDED) {
				owner.signOut(place);
			}
			throw e;
		}
	}

	private void enter(BooleanSupplier canceled) {
		try {
			while (!lock.tryLock(MILLISECONDS_TO_CANCEL, TimeUnit.MILLISECONDS)) {
				if (canceled.getAsBoolean()) {
					throw new CancellationException();
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}
}
