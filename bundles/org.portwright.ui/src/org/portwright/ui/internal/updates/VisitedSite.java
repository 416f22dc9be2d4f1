package org.portwright.ui.internal.updates;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/**
 * An update site while it is looked at. Whatever is read of it joins the sites that an Eclipse looks for updates of
 * everything else at; unless it was one of these before, it leaves them again at the end.
 */
final class VisitedSite implements AutoCloseable {

	private final IProvisioningAgent agent;
	private final URI place;
	private IQueryable<IInstallableUnit> units = QueryUtil.compoundQueryable(List.of());
	private final List<IRepositoryManager<?>> guestOf = new ArrayList<>();

	VisitedSite(IProvisioningAgent agent, URI place) {
		this.agent = agent;
		this.place = place;
	}

	/** Reads it as it is now, whatever was read of it before. */
	void read(IProgressMonitor monitor) throws ProvisionException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		units = read(agent.getService(IMetadataRepositoryManager.class), progress.split(1));
		read(agent.getService(IArtifactRepositoryManager.class), progress.split(1));
	}

	private <T> IQueryable<T> read(IRepositoryManager<T> manager, IProgressMonitor monitor) throws ProvisionException {
		if (!manager.contains(place)) {
			guestOf.add(manager);
			// It remembers for a while what it did not find, except of sites that it knows.
			manager.addRepository(place);
		}
		return manager.refreshRepository(place, monitor);
	}

	/** Whether it has a unit, in any version. */
	boolean has(String unit) {
		return !units.query(QueryUtil.createIUQuery(unit), null).isEmpty();
	}

	/** What is to be installed comes from here alone. */
	ProvisioningContext context() {
		var context = new ProvisioningContext(agent);
		context.setMetadataRepositories(place);
		context.setArtifactRepositories(place);
		context.setProperty(ProvisioningContext.FOLLOW_ARTIFACT_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
		return context;
	}

	@Override
	public void close() {
		guestOf.forEach(manager -> manager.removeRepository(place));
	}
}
