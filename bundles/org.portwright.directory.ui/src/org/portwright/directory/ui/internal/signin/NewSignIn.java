package org.portwright.directory.ui.internal.signin;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.directory.review.ClientIdConsent;
import org.portwright.directory.signin.SignInException;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.signin.SignInWay;
import org.portwright.directory.signin.SignedIn;
import org.portwright.directory.ui.internal.network.WorkbenchNetwork;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Signs in anew, whoever was signed in before. */
record NewSignIn(TenantSignIns signIns, SignInPlace place, SignInWay way) implements Calculation<NewSignIn.Result> {

	/**
	 * Who is signed in now.
	 *
	 * @param warning what is to be said once of how tokens are kept, or that the consent to the client id is not
	 */
	record Result(SignedIn signedIn, Optional<String> warning) {
	}

	@Override
	public Result calculate(Host host) throws OperationException {
		try {
			SignedIn signedIn = signIns.signIns().signIn(place, way, host::isCanceled);
			Optional<String> notKept = ClientIdConsent.keep(WorkbenchNetwork.clientIds(), place, signedIn);
			return new Result(signedIn, signIns.untoldWarning().or(() -> notKept));
		} catch (SignInException e) {
			throw OperationException.notAnswered(e.getMessage(), e.trouble(), e);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}
}
