package org.portwright.ui.internal.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;

import org.portwright.ui.internal.CommandName;

/** Copies the example into the workspace. */
public final class ExampleWizard extends EngagementWizard<ExamplePage> {

	/** Makes the wizard. */
	public ExampleWizard() {
		super(CommandName.of("newExample"), new ExamplePage()); //$NON-NLS-1$
	}

	@Override
	boolean finish(ExamplePage filled, Finishing finishing) {
		String name = filled.engagement();
		if (!finishing.run((model, monitor) -> ExampleEngagement.copyTo(name, monitor))) {
			return false;
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		show(project.getFile(ExampleEngagement.ORDER));
		return true;
	}
}
