package org.portwright.phones.ui.internal.word;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.portwright.model.Phone;
import org.portwright.phones.rest.PhoneClient;
import org.portwright.phones.rest.PhoneReach;
import org.portwright.ui.Contributions;
import org.portwright.ui.Failures;
import org.portwright.ui.StatusLine;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.phoneword.CheckPhone;
import org.portwright.workspace.phoneword.PhoneAsking;
import org.portwright.workspace.phoneword.PhoneDifference;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.work.Calculation;

/** Asks desk phones what they are, for all of the window. */
public final class PhoneChecks {

	/** A property of the JVM with the port of a phone on this machine, which then may be asked; for tests. */
	private static final String LOOPBACK = "portwright.phone"; //$NON-NLS-1$

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

	/**
	 * Asks a phone in the background and notes what it says; asks people by itself, and says at the foot of the window
	 * what came of it. Call it on the window's thread.
	 */
	public static void check(Phone phone) {
		check(phone, () -> {
			// What it said is noted; nothing else waits for it.
		});
	}

	/**
	 * As {@link #check}, if asking phones is switched on; else says at the foot of the window how that is done.
	 *
	 * @param heard is told once the phone has said something
	 */
	public static void checkIfAsked(Phone phone, Runnable heard) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		PhoneChecks checks = ofWorkbench();
		Calculation<Boolean> isOn = host -> checks.isOn();
		files.runner().run(isOn, Way.hidden(NLS.bind(Messages.PhoneChecks_job, Labels.of(phone))), on -> {
			if (on) {
				check(phone, heard);
			} else {
				StatusLine.of(window).accept(Messages.PhoneChecks_off);
			}
		});
	}

	private boolean isOn() throws CoreException {
		try {
			return asking().choice().on();
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static void check(Phone phone, Runnable heard) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Optional<ModelFile> file = files.model().fileOf(phone);
		if (file.isEmpty()) {
			Failures.show(Status.info(Messages.PhoneChecks_gone));
			return;
		}
		PhoneChecks checks = ofWorkbench();
		var check = new CheckPhone(files.model(), file.get(), phone, checks.asking(), new PhoneClient(reach()),
				files.recorder());
		files.runner().run(check, Way.asked(NLS.bind(Messages.PhoneChecks_job, Labels.of(phone))).inTurnWith(checks),
				result -> {
					StatusLine.of(window).accept(said(phone, result));
					heard.run();
				});
	}

	private static PhoneReach reach() {
		@Nullable
		Integer port = Integer.getInteger(LOOPBACK);
		PhoneReach usual = PhoneReach.USUAL;
		return port == null ? usual : new PhoneReach(port, true, usual.longest(), usual.mostBytes());
	}

	private static String said(Phone phone, CheckPhone.Result result) {
		String state = NLS.bind(words(result), Labels.of(phone), result.word().lineState());
		return result.left().isEmpty() ? state
				: state + ' ' + NLS.bind(Messages.PhoneChecks_left, result.left().stream()
						.map(PhoneDifference::words).collect(Collectors.joining("; "))); //$NON-NLS-1$
	}

	private static String words(CheckPhone.Result result) {
		if (result.word().isRegistered()) {
			return Messages.PhoneChecks_registered;
		}
		return result.word().lines().isEmpty() ? Messages.PhoneChecks_noLine : Messages.PhoneChecks_notRegistered;
	}
}
