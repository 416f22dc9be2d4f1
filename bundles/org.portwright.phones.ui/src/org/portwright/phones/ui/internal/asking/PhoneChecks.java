package org.portwright.phones.ui.internal.asking;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.portwright.model.Phone;
import org.portwright.phones.asking.PhoneAsking;
import org.portwright.phones.rest.PhoneClient;
import org.portwright.phones.rest.PhoneReach;
import org.portwright.phones.rest.PhoneWord;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.Contributions;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.OperationException;

/** Asks desk phones what they are, for all of the window. */
public final class PhoneChecks {

	/** A property of the JVM with the port of a phone on this machine, which then may be asked; for tests. */
	private static final String LOOPBACK = "portwright.phone"; //$NON-NLS-1$

	private static final int HIGHEST_PORT = 65_535;

	private final Object lock = new Object();
	private @Nullable PhoneAsking asking;

	/** That of the workbench. */
	static PhoneChecks ofWorkbench() {
		return Contributions.of(PhoneChecks.class).getFirst();
	}

	/** Whether phones are asked, and as whom; what it is asked takes time, so not on the window's thread. */
	PhoneAsking asking() {
		synchronized (lock) {
			@Nullable
			PhoneAsking made = asking;
			if (made == null) {
				made = PhoneAsking.ofUser(name -> System.getProperty(name, System.getenv(name)));
				asking = made;
			}
			return made;
		}
	}

	/** Looks anew who the user is, with another place for settings; for tests. */
	void renew() {
		synchronized (lock) {
			asking = null;
		}
	}

	/** As {@link #check(List, Consumer)}; what comes of it is said at the foot of the window alone. */
	public static void check(List<Phone> phones) {
		check(phones, said -> {
			// Nothing else waits for it.
		});
	}

	/**
	 * Asks phones in the background, one after the other, and notes what they say. It asks people by itself, says at
	 * the foot of the window what came of it, and tells which phones gave no answer. As long as asking is not switched
	 * on, or no password is kept, it says so and leads there. Call it on the window's thread.
	 *
	 * @param heard is told of each answer, once it is noted
	 */
	public static void check(List<Phone> phones, Consumer<PhoneWord> heard) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		PhoneChecks checks = ofWorkbench();
		// Behind what was chosen there just now.
		Calculation<Optional<String>> looking = host -> checks.missing();
		files.runner().run(looking, RunMode.asked(Messages.PhoneChecks_looking).inTurnWith(PhonePreferences.PAGE),
				missing -> missing.ifPresentOrElse(
						words -> new AskingPreferences(window).offer(words),
						() -> new CheckedPhones(files, window, checks, heard).check(phones)));
	}

	private Optional<String> missing() throws CoreException {
		Optional<String> written = Optional.ofNullable(System.getProperty(LOOPBACK));
		if (written.isPresent() && !isPort(written.get())) {
			// Another phone must not be asked in place of the one on this machine.
			throw OperationException.wrongInput(NLS.bind(Messages.PhoneChecks_noPort, LOOPBACK, written.get()));
		}
		try {
			return asking().missing();
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static boolean isPort(String written) {
		return written.matches("[1-9]\\d{0,4}") && Integer.parseInt(written) <= HIGHEST_PORT; //$NON-NLS-1$
	}

	/** What asks phones. */
	static PhoneClient client() {
		@Nullable
		Integer port = Integer.getInteger(LOOPBACK);
		PhoneReach usual = PhoneReach.USUAL;
		return new PhoneClient(
				port == null ? usual : new PhoneReach(port, true, usual.longest(), usual.mostBytes()));
	}
}
