package org.portwright.directory.ui.internal.signin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.portwright.directory.review.ClientIdConsent;
import org.portwright.directory.review.TenantPlaces;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.ui.internal.network.WorkbenchNetwork;
import org.portwright.model.Tenant;
import org.portwright.network.WebException;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Finds out where the user signs in to a tenant, and as which application: the client id may be that of the
 * preferences, which are in a file. Returns nothing without a client id, and refuses a tenant that has no sign-in. The
 * user is asked about a client id that only the tenant's file names.
 *
 * @param places what the tenant says
 * @param file   the file of the tenant
 */
public record PlaceOfTenant(TenantPlaces places, Path file) implements Calculation<Optional<SignInPlace>> {

	/** That of a file with a tenant; call it on the thread of the model. */
	public static PlaceOfTenant of(ModelFile file) {
		return new PlaceOfTenant(TenantPlaces.of((Tenant) file.root()), file.path());
	}

	@Override
	public Optional<SignInPlace> calculate(Host host) throws CoreException {
		check();
		new ClientIdConsent(WorkbenchNetwork.clientIds(), places, file).ask(host);
		return now();
	}

	/** Returns the same without a question, for callers in the background that ask nothing of Microsoft. */
	Optional<SignInPlace> now() throws CoreException {
		check();
		try {
			Optional<String> usual = places.clientId().isPresent() ? Optional.empty()
					: WorkbenchNetwork.clientIds().usual();
			return places.signIn(WorkbenchNetwork.authority(), usual);
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private void check() throws CoreException {
		places.check();
		try {
			WorkbenchNetwork.checkHosts();
		} catch (WebException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}
}
