package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.waits.Conditions.shellCloses;

import org.eclipse.swtbot.swt.finder.SWTBot;
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

	/** Presses a button that closes it, and waits until it is closed. */
	final void press(String button) {
		bot().button(button).click();
		Window.BOT.waitUntil(shellCloses(shell));
	}
}
