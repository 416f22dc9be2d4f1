package org.portwright.ui.wizards;

import java.util.Objects;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.help.HelpPlace;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/**
 * A wizard of one page on the engagement, tenant or order that the user had in view.
 *
 * @param <P> its page
 */
public abstract class SubjectWizard<P extends WizardPage> extends Wizard implements IWorkbenchWizard {

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final BiFunction<EngagementChoices, WizardSubject, P> pageOn;
	private WizardSubject subject = WizardSubject.NONE;
	private @Nullable P page;

	/** @param pageOn makes the page on a subject */
	protected SubjectWizard(String title, BiFunction<EngagementChoices, WizardSubject, P> pageOn) {
		this.pageOn = pageOn;
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public final void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		subject = WizardSubject.of(engagementFiles, Objects.requireNonNull(workbench),
				Objects.requireNonNull(selection));
	}

	@Override
	public final void addPages() {
		P made = pageOn.apply(
				new EngagementChoices(PlatformUI.getWorkbench().getService(EngagementRegistry.class), engagementFiles),
				subject);
		page = made;
		addPage(made);
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
		P filled = Objects.requireNonNull(page);
		return finish(filled, new BackgroundFinish(filled, engagementFiles));
	}

	/** The files of the engagements. */
	public final EngagementFiles engagementFiles() {
		return engagementFiles;
	}

	/**
	 * Does what was filled in.
	 *
	 * @return whether it was done; then the wizard closes
	 */
	protected abstract boolean finish(P filled, BackgroundFinish finishing);
}
