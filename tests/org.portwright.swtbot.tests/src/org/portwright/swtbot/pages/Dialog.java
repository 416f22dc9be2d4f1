package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.waits.Conditions.shellCloses;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** A dialog or a wizard over the window. */
class Dialog {

	private final SWTBotShell shell;

	/** The one with that title, as soon as it is open. */
	Dialog(String title) {
		shell = Window.BOT.shell(title);
	}

	final SWTBot bot() {
		return shell.bot();
	}

	final Shell shell() {
		return shell.widget;
	}

	/** Presses a button that closes it, and waits until it is closed. */
	final void press(String button) {
		bot().button(button).click();
		Window.BOT.waitUntil(shellCloses(shell));
	}

	/** Presses a button whose action waits for an answer. */
	final void later(String button) {
		var pressed = bot().button(button);
		Window.BOT.getDisplay().asyncExec(() -> pressed.widget.notifyListeners(SWT.Selection, new Event()));
	}

	/** Whether one with that title is open now. */
	static boolean isOpen(String title) {
		return UIThreadRunnable.syncExec((BoolResult) () -> Arrays.stream(Window.BOT.getDisplay().getShells())
				.filter(Shell::isVisible).anyMatch(each -> title.equals(each.getText())));
	}
}
