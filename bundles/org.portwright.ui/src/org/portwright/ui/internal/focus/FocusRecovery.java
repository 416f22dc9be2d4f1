package org.portwright.ui.internal.focus;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the keyboard to the active part of ours when no control has it. What had it may have been disabled, hidden or
 * disposed by a refresh while a dialog was in front; the system then leaves the focus there when the window comes back,
 * and no key is heard any more, shortcuts neither. A page cannot see this by itself: its refresh comes before the
 * window has the keyboard again. So it is looked for whenever the display is about to wait for events.
 */
public final class FocusRecovery {

	private static final String OWN = "org.portwright."; //$NON-NLS-1$
	private static final int AGAIN_MILLIS = 200;

	private final IWorkbench workbench;
	private final Display display;
	private boolean isAsked;

	/** @param display that of the workbench */
	public FocusRecovery(IWorkbench workbench, Display display) {
		this.workbench = workbench;
		this.display = display;
	}

	/** Looks from now on. */
	public void start() {
		display.addListener(SWT.PreExternalEventDispatch, wait -> look());
		display.addFilter(SWT.FocusIn, this::remember);
	}

	/**
	 * A window that comes back from behind a question gives the keyboard to the control that asked for it last, which
	 * is not the one that the user has clicked since. So a control of ours that gets the keyboard asks for it.
	 */
	private void remember(Event focus) {
		@Nullable
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window != null && focus.widget instanceof Control control && control.getShell() == window.getShell()
				&& control.isFocusControl() && part(window).isPresent()) {
			control.forceFocus();
		}
	}

	private void look() {
		if (!isAsked && window().isPresent()) {
			isAsked = true;
			display.asyncExec(this::ask);
		}
	}

	/** A window that is called active may not have the keyboard yet: then the part is asked again later. */
	private void ask() {
		window().flatMap(FocusRecovery::part).ifPresent(IWorkbenchPart::setFocus);
		display.timerExec(AGAIN_MILLIS, () -> isAsked = false);
	}

	/**
	 * The window that is active while no control in it has the keyboard. One that is disabled while something is waited
	 * for, or asked, has it again where it was; a page that is asked meanwhile would move to another place.
	 */
	private Optional<IWorkbenchWindow> window() {
		@Nullable
		Shell shell = display.getActiveShell();
		@Nullable
		Control focus = shell == null ? null : display.getFocusControl();
		if (shell == null || focus != null && focus != shell || workbench.isClosing() || !shell.isEnabled()) {
			return Optional.empty();
		}
		return Optional.ofNullable(workbench.getActiveWorkbenchWindow()).filter(window -> window.getShell() == shell);
	}

	private static Optional<IWorkbenchPart> part(IWorkbenchWindow window) {
		return Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getActivePart)
				.filter(part -> part.getSite().getId().startsWith(OWN));
	}
}
