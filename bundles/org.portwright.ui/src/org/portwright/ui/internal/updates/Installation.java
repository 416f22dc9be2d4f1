package org.portwright.ui.internal.updates;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.portwright.ui.internal.texts.Messages;

/**
 * Portwright as this Eclipse knows that it was installed.
 *
 * @param agent who knows it
 */
@SuppressWarnings("nls")
record Installation(IProvisioningAgent agent, IInstallableUnit unit) {

	/** What is installed by that name brings all our bundles. */
	static final String FEATURE = "org.portwright.feature.feature.group";

	/** Finds it; whoever put the bundles there by hand, or by a launch configuration, has none. */
	static Installation find() throws CoreException {
		return ofWhatRuns().flatMap(Installation::in)
				.orElseThrow(() -> new CoreException(Status.warning(Messages.Installation_none)));
	}

	private static Optional<IProvisioningAgent> ofWhatRuns() {
		BundleContext context = FrameworkUtil.getBundle(Installation.class).getBundleContext();
		// An installation that many users share has two agents; the one of what runs ranks higher.
		ServiceReference<IProvisioningAgent> found = context.getServiceReference(IProvisioningAgent.class);
		return Optional.ofNullable(found).map(context::getService);
	}

	private static Optional<Installation> in(IProvisioningAgent agent) {
		return Optional.ofNullable(agent.getService(IProfileRegistry.class))
				.map(registry -> registry.getProfile(IProfileRegistry.SELF))
				.flatMap(profile -> profile.query(QueryUtil.createIUQuery(FEATURE), null).stream().findFirst())
				.map(unit -> new Installation(agent, unit));
	}

	String version() {
		return unit.getVersion().toString();
	}
}
