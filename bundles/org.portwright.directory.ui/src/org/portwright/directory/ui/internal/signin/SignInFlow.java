package org.portwright.directory.ui.internal.signin;

import java.net.URI;

import org.eclipse.core.runtime.CoreException;
import org.portwright.directory.signin.SignInException;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.signin.SignInTrouble;
import org.portwright.directory.signin.SignInWay;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.resources.work.WorkRunner.Running;

/**
 * Signs in by one way or the other, over and over until it comes about. Only the latest try counts: what an earlier one
 * still says is not heard. On the window's thread.
 */
final class SignInFlow {

	private static final Running NONE = () -> {
		// Nothing runs.
	};

	private final WorkRunner runner;
	private final TenantSignIns signIns;
	private final SignInPlace place;
	private final Screen screen;
	private Running running = NONE;
	private int tries;

	/** Where a sign-in is shown; called on the window's thread. */
	interface Screen {

		/** Opens a page in the browser; gives false, or throws, if there is none. */
		boolean open(URI page);

		/** Shows a code. */
		void show(SignInWay.ShownCode code);

		/**
		 * It did not come about.
		 *
		 * @param blocked whether a rule of the tenant forbids it, so that the same way once more is of no use
		 */
		void failed(String message, boolean blocked);

		/** Somebody is signed in. */
		void signedIn(NewSignIn.Result result);
	}

	SignInFlow(WorkRunner runner, TenantSignIns signIns, SignInPlace place, Screen screen) {
		this.runner = runner;
		this.signIns = signIns;
		this.place = place;
		this.screen = screen;
	}

	/** Signs in in the browser of this machine. */
	void byBrowser() {
		int now = begin();
		run(new SignInWay.Browser(page -> later(now, () -> {
			if (!screen.open(page)) {
				stop();
				screen.failed(Messages.SignIn_noBrowser, false);
			}
		})), now);
	}

	/** Signs in by a code. */
	void byCode() {
		int now = begin();
		run(new SignInWay.DeviceCode(code -> later(now, () -> screen.show(code))), now);
	}

	private int begin() {
		stop();
		return tries;
	}

	private void later(int asked, Runnable deed) {
		runner.modelThread().execute(() -> {
			if (asked == tries && running != NONE) {
				deed.run();
			}
		});
	}

	private void run(SignInWay way, int now) {
		running = runner.run(new NewSignIn(signIns, place, way), RunMode.shown(Messages.SignIn_job), new Reply<>() {

			@Override
			public void done(NewSignIn.Result result) {
				signIns.changed();
				ended(now, () -> screen.signedIn(result));
			}

			@Override
			public boolean failed(Throwable reason) {
				boolean told = reason instanceof CoreException;
				ended(now, () -> screen.failed(told ? String.valueOf(reason.getMessage()) : Messages.SignIn_failed,
						isBlocked(reason)));
				return told;
			}

			@Override
			public void dropped() {
				// Not here, where a new try or an end would count already, but where all work is seen.
				ended(now, () -> screen.failed(Messages.SignIn_stopped, false));
			}
		});
	}

	private static boolean isBlocked(Throwable reason) {
		return reason instanceof CoreException told && told.getStatus().getException() instanceof SignInException why
				&& why.trouble() == SignInTrouble.BLOCKED_BY_POLICY;
	}

	private void ended(int asked, Runnable deed) {
		if (asked == tries) {
			running = NONE;
			deed.run();
		}
	}

	/** Gives the latest try up. */
	void stop() {
		running.cancel();
		running = NONE;
		tries++;
	}
}
