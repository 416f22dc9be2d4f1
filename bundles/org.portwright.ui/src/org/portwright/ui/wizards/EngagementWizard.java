package org.portwright.ui.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.portwright.ui.FileEditors;
import org.portwright.ui.help.HelpPlace;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * A wizard of one page that makes an engagement, whatever was in view, and shows it in its perspective.
 *
 * @param <P> its page
 */
public abstract class EngagementWizard<P extends WizardPage> extends Wizard
		implements INewWizard, IExecutableExtension {

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final P page;
	private @Nullable IConfigurationElement configuration;

	/** A wizard with a page. */
	protected EngagementWizard(String title, P page) {
		this.page = page;
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public final void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		// A new engagement comes of nothing.
	}

	@Override
	public final void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
			@Nullable Object data) {
		configuration = element;
	}

	@Override
	public final void addPages() {
		addPage(page);
	}

	@Override
	public final void createPageControls(@Nullable Composite pages) {
		super.createPageControls(pages);
		for (IWizardPage made : getPages()) {
			HelpPlace.mark(made.getControl(), made);
		}
	}

	@Override
	public final boolean performFinish() {
		return finish(page, new BackgroundFinish(page, engagementFiles));
	}

	/**
	 * Does what was filled in.
	 *
	 * @return whether it was done; then the wizard closes
	 */
	protected abstract boolean finish(P filled, BackgroundFinish finishing);

	/** Shows an engagement that was made by the file of it to look at first, if there is one. */
	protected final void show(Optional<IFile> first) {
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		first.ifPresent(FileEditors::show);
	}
}
