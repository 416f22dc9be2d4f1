package org.portwright.ui.internal.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;

import org.portwright.ui.CommandName;
import org.portwright.ui.wizards.EngagementWizard;
import org.portwright.ui.wizards.BackgroundFinish;

/** Copies the example into the workspace. */
public final class ExampleWizard extends EngagementWizard<ExamplePage> {

	/** Makes the wizard. */
	public ExampleWizard() {
		super(CommandName.of("newExample"), new ExamplePage()); //$NON-NLS-1$
	}

	@Override
	protected boolean finish(ExamplePage filled, BackgroundFinish finishing) {
		String name = filled.engagement();
		if (finishing.run(model -> ExampleEngagement.copyTo(name, model.monitor())).isEmpty()) {
			return false;
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		show(Optional.of(project.getFile(ExampleEngagement.ORDER)));
		return true;
	}
}
