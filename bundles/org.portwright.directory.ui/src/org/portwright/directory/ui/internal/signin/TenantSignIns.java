package org.portwright.directory.ui.internal.signin;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.directory.signin.SignIns;
import org.portwright.directory.ui.internal.network.PresentNetwork;
import org.portwright.directory.ui.internal.network.WorkbenchNetwork;
import org.portwright.network.secrets.SecureTokens;
import org.portwright.ui.Contributions;

/** Who is signed in to which tenant, for all of the window, and who wants to hear of it. */
public final class TenantSignIns {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Object lock = new Object();
	private final AtomicBoolean warned = new AtomicBoolean();
	private @Nullable SignIns signIns;

	/** That of the workbench. */
	public static TenantSignIns ofWorkbench() {
		return Contributions.of(TenantSignIns.class).getFirst();
	}

	/** The sign-ins themselves; asking them takes time, so not on the window's thread. */
	public SignIns signIns() {
		synchronized (lock) {
			@Nullable
			SignIns made = signIns;
			if (made == null) {
				made = new SignIns(new PresentNetwork(), SecureTokens.ofUser(WorkbenchNetwork::setting));
				signIns = made;
			}
			return made;
		}
	}

	/**
	 * Why tokens are kept for this session only, if that is so and was not told yet.
	 *
	 * @return for people; empty from the second time on
	 */
	Optional<String> untoldWarning() {
		Optional<String> warning = signIns().storageWarning();
		return warning.isPresent() && warned.compareAndSet(false, true) ? warning : Optional.empty();
	}

	/** The listener hears on the window's thread when somebody signed in or out. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Somebody signed in or out; call it on the window's thread. */
	void changed() {
		listeners.forEach(Runnable::run);
	}
}
