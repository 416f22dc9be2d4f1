package org.portwright.directory.review;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.portwright.directory.signin.SignInException;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.signin.SignInWay;
import org.portwright.directory.signin.SignIns;
import org.portwright.directory.signin.SignedIn;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Signs in to a tenant: silently where somebody is signed in there already, else in the way that is given. */
public final class SignInToTenant implements Calculation<SignedIn> {

	private final SignIns signIns;
	private final SignInPlace place;
	private final SignInWay way;

	/** @param way how, where nobody is signed in yet */
	public SignInToTenant(SignIns signIns, SignInPlace place, SignInWay way) {
		this.signIns = signIns;
		this.place = place;
		this.way = way;
	}

	@Override
	public SignedIn calculate(Host host) throws OperationException {
		try {
			Optional<SignedIn> remembered = signIns.remembered(place);
			return remembered.isPresent() ? remembered.get()
					: signIns.signIn(place, way, host::isCanceled);
		} catch (SignInException e) {
			throw OperationException.notAnswered(e.getMessage(), e.trouble(), e);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}
}
