package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.portwright.workbench.testing.ActiveWindow;

/** The window, from which every part of it is reached. */
@SuppressWarnings("nls")
public final class Window {

	static final SWTWorkbenchBot BOT = new SWTWorkbenchBot();

	private static final String TIMELINE = "Timeline";
	private static final String HELP = "Portwright Help";

	/** Waits until something is so; what it asks is asked again and again, so it must not wait itself. */
	public static void until(String what, BooleanSupplier condition) {
		BOT.waitUntil(new Waiting(what, condition));
	}

	/** The explorer. */
	public TenantExplorer explorer() {
		return new TenantExplorer(BOT.viewByTitle("Tenant Explorer"));
	}

	/** The view of all problems. */
	public ProblemsView problems() {
		return new ProblemsView(BOT.viewByPartName("Porting Problems"));
	}

	/** The editor of an order, which is open. */
	public OrderEditor order(String name) {
		return new OrderEditor(BOT.editorByTitle(name));
	}

	/** The editor of a tenant, which is open. */
	public TenantEditor tenant(String name) {
		return new TenantEditor(BOT.editorByTitle(name));
	}

	/** The wizard for documents. */
	public ExportDocuments exportDocuments() {
		choose("Export");
		return new ExportDocuments();
	}

	/** The dialog that finds a number, as its key opens it. */
	public FindNumber findNumber() {
		run("org.portwright.ui.findNumber");
		return new FindNumber();
	}

	/** Shows the dates of all orders, by the tool bar. */
	public TimelineView showTimeline() {
		BOT.toolbarButtonWithTooltip("Show Timeline").click();
		return new TimelineView(BOT.viewByTitle(TIMELINE));
	}

	/** Shows what waits across the workspace: its tab is there from the beginning. */
	public Due due() {
		takeKeyboard();
		// Nothing of it is made before that.
		BOT.cTabItem("Due").activate();
		return new Due(BOT.viewByTitle("Due"));
	}

	/** Whether the dates of all orders have a view. */
	public boolean showsTimeline() {
		return BOT.views().stream().anyMatch(view -> view.getTitle().equals(TIMELINE));
	}

	/** Asks for help on what has the keyboard, as its key does. */
	public HelpView helpHere() {
		run("org.portwright.ui.fieldHelp");
		until("the help is open", () -> BOT.views().stream().anyMatch(view -> view.getTitle().equals(HELP)));
		return new HelpView(BOT.viewByTitle(HELP));
	}

	/** The edits that were set aside. */
	public RestoreEdits restoreEdits() {
		choose("Restore Edits");
		return new RestoreEdits();
	}

	/** Comes back from another program, where files may have been changed. */
	public void comeBack() {
		BOT.getDisplay().syncExec(() -> {
			BOT.shell().widget.notifyListeners(SWT.Deactivate, new Event());
			BOT.shell().widget.notifyListeners(SWT.Activate, new Event());
		});
	}

	/** Gets the keyboard back from a dialog, as a window manager gives it. */
	public void takeKeyboard() {
		BOT.getDisplay().syncExec(() -> new ActiveWindow().beforeEach(null));
	}

	/** What its title says. */
	public String title() {
		return UIThreadRunnable.syncExec((Result<String>) () -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]
				.getShell().getText());
	}

	/** Opens again what was opened before, by its name in the menu. */
	public void openRecent(String name) {
		BOT.menu(BOT.shell()).menu("File").menu("Open Recent")
				.menu(withRegex(".*" + Pattern.quote(name.replace("&", "&&"))), false, 0).click();
	}

	/** Takes back what was done last, as the key does. */
	public void undo() {
		run(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	/** Does again what was taken back, as the key does. */
	public void redo() {
		run(IWorkbenchCommandConstants.EDIT_REDO);
	}

	/** Runs a command as soon as it can be run where the focus is. */
	static void run(String command) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Command wanted = workbench.getService(ICommandService.class).getCommand(command);
		until(command + " can be run",
				() -> UIThreadRunnable.syncExec((BoolResult) () -> wanted.isHandled() && wanted.isEnabled()));
		BOT.getDisplay().syncExec(() -> {
			try {
				workbench.getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/**
	 * Chooses from the menu <em>File</em> what begins with a word, as soon as it can be chosen. The menu is looked at
	 * anew each time: it knows only when it opens what can be chosen.
	 */
	private static void choose(String word) {
		until(word + " can be chosen", () -> item(word).isEnabled());
		item(word).click();
	}

	private static SWTBotMenu item(String word) {
		return BOT.menu(BOT.shell()).menu("File").menu(withRegex(word.replaceAll(".", "&?$0") + ".*"), false, 0);
	}

	/** The text in the clipboard. */
	public String clipboard() {
		return UIThreadRunnable.syncExec((Result<String>) () -> {
			var clipboard = new Clipboard(Objects.requireNonNull(BOT.getDisplay()));
			String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			clipboard.dispose();
			return text;
		});
	}

	/** Puts a text into the clipboard, as another program does. */
	public void copy(String text) {
		BOT.getDisplay().syncExec(() -> {
			var clipboard = new Clipboard(Objects.requireNonNull(BOT.getDisplay()));
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}
}
