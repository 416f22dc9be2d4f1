package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;

/** The window, from which every part of it is reached. */
@SuppressWarnings("nls")
public final class Window {

	static final SWTWorkbenchBot BOT = new SWTWorkbenchBot();

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
		return new ProblemsView(BOT.viewByPartName("Problems"));
	}

	/** The editor of an order, which is open. */
	public OrderEditor order(String name) {
		return new OrderEditor(BOT.editorByTitle(name));
	}

	/** The wizard for documents. */
	public ExportDocuments exportDocuments() {
		choose("Export");
		return new ExportDocuments();
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

	/** Puts a text into the clipboard, as another program does. */
	public void copy(String text) {
		BOT.getDisplay().syncExec(() -> {
			var clipboard = new Clipboard(Objects.requireNonNull(BOT.getDisplay()));
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}
}
