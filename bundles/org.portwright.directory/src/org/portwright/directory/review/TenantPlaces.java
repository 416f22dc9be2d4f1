package org.portwright.directory.review;

import java.net.URI;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.directory.LookupProblem;
import org.portwright.directory.graph.ExpectedTenant;
import org.portwright.directory.graph.GraphPlace;
import org.portwright.directory.lookup.LookupName;
import org.portwright.directory.operations.TenantIdentity;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.model.Domain;
import org.portwright.model.Tenant;
import org.portwright.model.text.Typed;
import org.portwright.porting.Problem;
import org.portwright.porting.TenantCloud;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.OperationException;

/**
 * Where somebody signs in to a tenant, and where its directory is asked: at the tenant itself, since a guest or a
 * partner would land in his own otherwise. Take it on the thread of the model.
 *
 * @param clientId the tenant's own; empty if it has none
 * @param expected what is known of the tenant; empty if it is nothing
 */
public record TenantPlaces(String cloud, String tenant, Optional<String> clientId,
		Optional<ExpectedTenant> expected) {

	private static final String GLOBAL = "global"; //$NON-NLS-1$

	/**
	 * What a tenant in a file says of itself.
	 *
	 * @throws OperationException if the file has no tenant, or one that nobody can sign in to
	 */
	public static TenantPlaces of(ModelFile file) throws OperationException {
		TenantPlaces places = of(TenantState.tenant(file));
		places.check();
		return places;
	}

	/** What a tenant says of itself. */
	public static TenantPlaces of(Tenant tenant) {
		String organisationId = new TenantIdentity("", "", Typed.text(tenant.getOrganisationId())).organisationId(); //$NON-NLS-1$ //$NON-NLS-2$
		String initial = tenant.getDomains().stream().filter(Domain::isInitial).findFirst().map(TenantPlaces::id)
				.orElse(""); //$NON-NLS-1$
		String domain = initial.isEmpty()
				? tenant.getDomains().stream().map(TenantPlaces::id).filter(id -> !id.isEmpty()).findFirst().orElse("") //$NON-NLS-1$
				: initial;
		String cloud = TenantCloud.of(tenant).name();
		boolean nothing = organisationId.isEmpty() && domain.isEmpty();
		return new TenantPlaces(cloud.isEmpty() ? GLOBAL : cloud,
				nothing ? SignInPlace.ANY_TENANT : organisationId.isEmpty() ? domain : organisationId,
				Optional.of(Typed.text(tenant.getClientId()).strip()).filter(id -> !id.isEmpty()),
				nothing ? Optional.empty()
						: Optional.of(new ExpectedTenant(name(tenant, domain), organisationId, domain)));
	}

	/**
	 * Checks that the tenant is one organisation's, in a cloud that is known: nothing is asked of another one in its
	 * place. At a name such as {@code common} users would sign in at their own tenants.
	 *
	 * @throws OperationException if it is not, with the words of its problem
	 */
	public void check() throws OperationException {
		var named = new TenantCloud(cloud);
		Optional<String> problem = named.isUnknown() ? Optional.of(named.message())
				: expected.flatMap(TenantPlaces::problem);
		if (problem.isPresent()) {
			throw OperationException.wrongInput(problem.get());
		}
	}

	private static Optional<String> problem(ExpectedTenant known) {
		return known.organisationId().isEmpty()
				? LookupName.of(known.domain()).problem().map(LookupProblem::message)
				: new TenantIdentity("", "", known.organisationId()).problems().stream().map(Problem::message) //$NON-NLS-1$ //$NON-NLS-2$
						.findFirst();
	}

	private static String id(Domain domain) {
		return Typed.text(domain.getId());
	}

	private static String name(Tenant tenant, String domain) {
		@Nullable
		String name = tenant.getName();
		return name == null || name.isBlank() ? domain : name;
	}

	/**
	 * Where somebody signs in.
	 *
	 * @param authority the base of the host that one signs in at, if it is not Microsoft's own
	 * @param usual     the client id of the preferences, where the tenant has none of its own
	 * @return empty without any client id
	 */
	public Optional<SignInPlace> signIn(Optional<URI> authority, Optional<String> usual) {
		return clientId.or(() -> usual).map(client -> new SignInPlace(cloud, authority, tenant, client));
	}

	/**
	 * Where the directory is asked.
	 *
	 * @param other the address of what stands for Graph, if it is not Microsoft's own
	 * @return empty if nothing may be asked there
	 */
	public Optional<GraphPlace> graph(Optional<String> other) {
		return GraphPlace.of(cloud, other);
	}
}
