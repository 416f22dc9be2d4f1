package org.portwright.ui.internal.updates;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.osgi.util.NLS;
import org.portwright.ui.WorkOffline;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Host.Question;

/**
 * Looks at an update site for a newer version, asks whether to take it, and puts it into the place of what is
 * installed. Whether to trust content that nobody signed this Eclipse asks by itself.
 */
record UpdateWork(SiteAddress address) implements Calculation<UpdateWork.Outcome> {

	private static final int ALL = 100;
	private static final int LOOKING = 20;

	/**
	 * What it came to.
	 *
	 * @param version that is installed now
	 * @param isNew   whether it was not before
	 */
	record Outcome(String version, boolean isNew) {
	}

	@Override
	public Outcome calculate(Host host) throws CoreException {
		// It binds a site in a folder, too: that may be one of the network, or name others.
		WorkOffline.check();
		SubMonitor progress = SubMonitor.convert(host.monitor(), ALL);
		Installation installed = Installation.find();
		try (var site = new VisitedSite(installed.agent(), address.uri())) {
			read(site, progress.split(LOOKING));
			var session = new ProvisioningSession(installed.agent());
			var update = new UpdateOperation(session, Set.of(installed.unit()));
			update.setProvisioningContext(site.context());
			IStatus resolved = update.resolveModal(progress.split(LOOKING));
			if (update.getPossibleUpdates().length == 0 && !resolved.matches(IStatus.CANCEL)) {
				return new Outcome(installed.version(), false);
			}
			String newer = newer(update);
			check(resolved, NLS.bind(Messages.UpdateWork_doesNotFit, newer, update.getResolutionDetails()));
			ask(host, installed.version(), newer);
			check(session.performProvisioningPlan(update.getProvisioningPlan(), null, site.context(),
					progress.split(ALL - 2 * LOOKING)), NLS.bind(Messages.UpdateWork_failed, newer));
			return new Outcome(newer, true);
		}
	}

	private void read(VisitedSite site, IProgressMonitor monitor) throws CoreException {
		try {
			site.read(monitor);
			if (!site.has(Installation.FEATURE)) {
				throw new CoreException(Status.warning(NLS.bind(Messages.UpdateWork_notThere, address)));
			}
		} catch (ProvisionException e) {
			if (e.getStatus().getCode() == ProvisionException.REPOSITORY_NOT_FOUND) {
				throw new CoreException(Status.warning(NLS.bind(Messages.UpdateWork_noSite, address)));
			}
			throw new CoreException(
					Status.warning(NLS.bind(Messages.UpdateWork_unreadable, address, e.getStatus().getMessage()), e));
		}
	}

	private static String newer(UpdateOperation update) {
		return List.of(update.getSelectedUpdates()).stream()
				.map(selected -> selected.replacement.getVersion().toString()).findFirst().orElse(""); //$NON-NLS-1$
	}

	private void ask(Host host, String installed, String newer) {
		var question = new Question(NLS.bind(Messages.UpdateWork_question, new Object[] { installed, newer, address }),
				List.of(Messages.UpdateWork_update, Messages.UpdateWork_notNow));
		if (host.ask(question).filter(Messages.UpdateWork_update::equals).isEmpty()) {
			throw new OperationCanceledException();
		}
	}

	private static void check(IStatus done, String failure) throws CoreException {
		if (done.matches(IStatus.CANCEL)) {
			throw new OperationCanceledException();
		}
		if (done.matches(IStatus.ERROR)) {
			throw new CoreException(Status.error(failure, new CoreException(done)));
		}
	}
}
