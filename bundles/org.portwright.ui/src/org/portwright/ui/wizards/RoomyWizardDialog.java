package org.portwright.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A wizard with help, whose page has the room that the platform keeps for progress, as long as there is none. */
final class RoomyWizardDialog extends WizardDialog {

	private Optional<ProgressMonitorPart> progress = Optional.empty();

	RoomyWizardDialog(Shell parent, IWizard wizard) {
		super(parent, wizard);
		setHelpAvailable(true);
	}

	@Override
	protected ProgressMonitorPart createProgressMonitorPart(@Nullable Composite composite,
			@Nullable GridLayout layout) {
		ProgressMonitorPart made = super.createProgressMonitorPart(composite, layout);
		progress = Optional.of(made);
		return made;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Control area = super.createDialogArea(parent);
		keepRoom(false);
		return area;
	}

	@Override
	public void run(boolean fork, boolean cancelable, @Nullable IRunnableWithProgress work)
			throws InvocationTargetException, InterruptedException {
		keepRoom(true);
		try {
			super.run(fork, cancelable, work);
		} finally {
			keepRoom(false);
		}
	}

	private void keepRoom(boolean keep) {
		progress.filter(part -> !part.isDisposed()).ifPresent(part -> {
			if (part.getLayoutData() instanceof GridData data) {
				data.exclude = !keep;
				part.requestLayout();
			}
		});
	}
}
