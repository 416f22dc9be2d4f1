package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;

import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.WidgetResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The ways in which the window takes back what was done, and does it again: by keys, menu and tool bar. */
@SuppressWarnings("nls")
public final class UndoWays {

	/** What the menu says that is taken back next, without the keys. */
	public String inMenu() {
		return item("Undo").getText().replaceAll("\t.*|&", "");
	}

	/** Whether anything can be taken back, by what the menu shows. */
	public boolean isOffered() {
		return item("Undo").isEnabled();
	}

	/** Presses Ctrl+Z, or what it is on this system. */
	public void byKeys() {
		press(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	/** Presses Ctrl+Y, or what it is on this system. */
	public void againByKeys() {
		press(IWorkbenchCommandConstants.EDIT_REDO);
	}

	/** Chooses Undo from the menu <em>Edit</em>. */
	public void byMenu() {
		item("Undo").click();
	}

	/** Chooses Redo from the menu <em>Edit</em>. */
	public void againByMenu() {
		item("Redo").click();
	}

	/** Presses Undo on the tool bar. */
	public void byToolBar() {
		button("Undo").click();
	}

	/** Presses Redo on the tool bar. */
	public void againByToolBar() {
		button("Redo").click();
	}

	/** Returns whether the tool bar offers to take something back. */
	public boolean isOnToolBar() {
		return button("Undo").isEnabled();
	}

	/** The menu is looked at anew each time: it knows only when it opens what can be chosen. */
	private static SWTBotMenu item(String word) {
		return Window.BOT.menu(Window.BOT.shell()).menu("Edit").menu(withRegex("&?" + word + ".*"), false, 0);
	}

	/** The tool bar does not name what is taken back; its tip has the keys as well. */
	private static SWTBotToolbarButton button(String word) {
		return new SWTBotToolbarPushButton(UIThreadRunnable.syncExec((WidgetResult<ToolItem>) () -> Window.BOT
				.getFinder().findControls(Window.BOT.shell().widget, widgetOfType(ToolBar.class), true).stream()
				.flatMap(bar -> Stream.of(bar.getItems()))
				.filter(item -> item.getToolTipText() != null && item.getToolTipText().contains(word)).findFirst()
				.orElseThrow()));
	}

	/** Presses what the platform binds to a command here: on Linux it is not the same as on Windows. */
	private static void press(String command) {
		KeyStroke keys = UIThreadRunnable.syncExec((Result<KeyStroke>) () -> ((KeySequence) PlatformUI.getWorkbench()
				.getService(IBindingService.class).getBestActiveBindingFor(command)).getKeyStrokes()[0]);
		Window.BOT.shell().pressShortcut(keys.getModifierKeys(), Character.toLowerCase((char) keys.getNaturalKey()));
	}
}
