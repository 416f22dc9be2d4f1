package org.portwright.directory.ui.internal.signin;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.portwright.directory.review.TenantPlaces;
import org.portwright.directory.signin.SignedIn;
import org.portwright.directory.signin.SignedInAccount;
import org.portwright.directory.ui.internal.network.WorkbenchNetwork;
import org.portwright.model.Tenant;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.NoBrowser;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;

/** A tenant of an engagement that somebody signs in to. */
@SuppressWarnings("nls")
public record TenantFile(IFile resource, ModelFile file) {

	/** The stand-in's first tenant. */
	public static final String CONTOSO = "11111111-2222-4333-8444-555555555555";
	/** Its second. */
	public static final String FABRIKAM = "22222222-3333-4444-8555-666666666666";
	/** The id that it is registered by. */
	public static final String CLIENT = "0a1b2c3d-1111-4222-8333-444455556666";

	/** Makes one, with a client id of its own. */
	public static TenantFile of(EmptyWorkspace workspace, String name, String organisationId) throws Exception {
		IFile resource = workspace.engagement(name);
		ModelFile file = workspace.model(resource);
		set(file, new Assignment("organisationId", organisationId), new Assignment("clientId", CLIENT));
		return new TenantFile(resource, file);
	}

	/** Keeps that the user has accepted its client id, so that it is not asked about. */
	public TenantFile accepted() throws IOException {
		WorkbenchNetwork.clientIds().accept(CLIENT, String.valueOf(tenant().getOrganisationId()));
		return this;
	}

	/** Types a value as a person does. */
	public void set(String path, String value) throws Exception {
		set(file, new Assignment(path, value));
	}

	private static void set(ModelFile file, Assignment... fields) throws Exception {
		EngagementFiles files = files();
		new SetFields(files.model(), files.problems().now(), files.recorder(), file, List.of(fields))
				.execute(new NullProgressMonitor());
	}

	/** What is in it. */
	public Tenant tenant() {
		return (Tenant) file.root();
	}

	/** The services of the workbench. */
	public static EngagementFiles files() {
		return PlatformUI.getWorkbench().getService(EngagementFiles.class);
	}

	/** The window. */
	public static IWorkbenchWindow window() {
		return EmptyWorkspace.page().getWorkbenchWindow();
	}

	/** Who is signed in to it. */
	public Optional<SignedInAccount> account() {
		return TenantPlaces.of(tenant()).signIn(Optional.of(URI.create(System.getProperty("portwright.authority"))),
				Optional.empty()).flatMap(TenantSignIns.ofWorkbench().signIns()::remembered).map(SignedIn::account);
	}

	/** Nobody is signed in to it any more. */
	public void forget() {
		TenantPlaces.of(tenant()).signIn(Optional.of(URI.create(System.getProperty("portwright.authority"))),
				Optional.empty()).ifPresent(TenantSignIns.ofWorkbench().signIns()::signOut);
	}

	/** Whoever is sent to the sign-in by the browser signs in there. */
	public static void browseAt(MicrosoftStandIn microsoft) throws Exception {
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench())
				.use(page -> microsoft.server().browse(URI.create(page.toString())));
	}
}
