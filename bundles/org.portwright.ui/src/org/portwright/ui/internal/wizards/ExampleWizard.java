package org.portwright.ui.internal.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.portwright.workspace.resources.Engagements;

/** Copies the example into the workspace. */
public final class ExampleWizard extends Wizard implements INewWizard, IExecutableExtension {

	private final Engagements engagements = PlatformUI.getWorkbench().getService(Engagements.class);
	private final ExamplePage page = new ExamplePage();
	private @Nullable IConfigurationElement configuration;

	/** Makes the wizard. */
	public ExampleWizard() {
		setWindowTitle(Messages.ExampleWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		// The example is always the same.
	}

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
			@Nullable Object data) {
		configuration = element;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		String name = page.engagement();
		if (!new Finishing(page, engagements).run((model, monitor) -> ExampleEngagement.copyTo(name, monitor))) {
			return false;
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		Opened.open(project.getFile(ExampleEngagement.ORDER));
		return true;
	}
}
