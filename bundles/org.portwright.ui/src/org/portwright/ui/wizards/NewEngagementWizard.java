package org.portwright.ui.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.EngagementPart.Given;
import org.portwright.workspace.resources.EngagementProject;

/** Makes an engagement with what the capabilities that are installed put into it, and goes on to what they offer. */
public final class NewEngagementWizard extends EngagementWizard<NewEngagementPage> {

	/** Makes the wizard. */
	public NewEngagementWizard() {
		this(true);
	}

	/** @param goesOn whether something may come next */
	public NewEngagementWizard(boolean goesOn) {
		super(CommandName.of("newEngagement"), new NewEngagementPage(goesOn)); //$NON-NLS-1$
	}

	/** What was made: the engagement, and what to look at first. */
	private record Made(IProject engagement, Optional<IFile> first) {
	}

	@Override
	protected boolean finish(NewEngagementPage filled, BackgroundFinish finishing) {
		String name = filled.engagement();
		String customer = filled.customer();
		List<Given> parts = filled.parts();
		Optional<Made> done = finishing.run(model -> make(name, customer, parts, model));
		done.ifPresent(made -> {
			show(made.first());
			filled.getControl().getDisplay()
					.asyncExec(() -> parts.forEach(part -> part.goOn(made.engagement(), made.first())));
		});
		return done.isPresent();
	}

	private static Made make(String name, String customer, List<Given> parts, ModelCalls model)
			throws CoreException {
		var progress = SubMonitor.convert(model.monitor(), 1 + parts.size());
		IProject project = EngagementProject.create(ResourcesPlugin.getWorkspace(), name, progress.split(1));
		Optional<IFile> first = Optional.empty();
		for (Given part : parts) {
			progress.split(1);
			Optional<IFile> file = part.make(project, customer.isEmpty() ? name : customer, model);
			first = first.isPresent() ? first : file;
		}
		return new Made(project, first);
	}
}
