package org.portwright.ui.internal.wizards;

import java.util.Objects;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.portwright.workspace.resources.Engagements;

/**
 * A wizard of one page on the engagement, tenant or order that the user had in view.
 *
 * @param <P> its page
 */
abstract class SubjectWizard<P extends WizardPage> extends Wizard implements IWorkbenchWizard {

	private final Engagements engagements = PlatformUI.getWorkbench().getService(Engagements.class);
	private final BiFunction<Engagements, WizardSubject, P> pageOn;
	private WizardSubject subject = WizardSubject.NONE;
	private @Nullable P page;

	/** @param pageOn makes the page on a subject */
	SubjectWizard(String title, BiFunction<Engagements, WizardSubject, P> pageOn) {
		this.pageOn = pageOn;
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public final void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		subject = WizardSubject.of(engagements, Objects.requireNonNull(workbench), Objects.requireNonNull(selection));
	}

	@Override
	public final void addPages() {
		P made = pageOn.apply(engagements, subject);
		page = made;
		addPage(made);
	}

	@Override
	public final boolean performFinish() {
		P filled = Objects.requireNonNull(page);
		return finish(filled, new Finishing(filled, engagements));
	}

	/** The engagements. */
	final Engagements engagements() {
		return engagements;
	}

	/**
	 * Does what was filled in.
	 *
	 * @return whether it was done; then the wizard closes
	 */
	abstract boolean finish(P filled, Finishing finishing);
}
