package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.nebula.nattable.finder.SWTNatTableBot;
import org.eclipse.swtbot.nebula.nattable.finder.widgets.SWTBotNatTable;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.StringResult;

/** The page with the phones of a tenant. */
@SuppressWarnings("nls")
public final class PhonesTable {

	private final SWTBotEditor part;
	private final SWTBotNatTable table;

	PhonesTable(SWTBotEditor part) {
		this.part = part;
		table = new SWTNatTableBot(part.getWidget()).nattable();
	}

	/** Clicks on the head of a column. */
	public void sort(int column) {
		table.click(0, column);
	}

	/** Types into the filter. */
	public void filter(String text) {
		part.bot().textWithMessage("Filter").setText(text);
	}

	/** How many phones are shown, as the line above them says. */
	public String count() {
		return UIThreadRunnable.syncExec((StringResult) () -> Window.BOT.getFinder()
				.findControls(part.getWidget(), widgetOfType(Label.class), true).stream().map(Label::getText)
				.filter(text -> text.matches("[\\d, of]+ phones?")).findFirst().orElse(""));
	}

	/** What stands in a column in the rows that are in sight. */
	public List<String> column(int column) {
		return IntStream.range(1, table.rowCount()).mapToObj(row -> table.getCellDataValueByPosition(row, column))
				.toList();
	}

	/** Selects the phone of a name. */
	public void select(String phone) {
		Window.until("the phone is in the table", () -> column(0).contains(phone));
		table.click(1 + column(0).indexOf(phone), 0);
	}

	/** Opens the guide of the selected phone. */
	public void signIn() {
		part.bot().button("Sign In Phone…").click();
	}

	/** Notes the address of the selected phone. */
	public void setAddress(String address) {
		later("Edit\u2026");
		new AskedFields("Phone").fill("IP address", address).ok();
	}

	/** Asks the selected phone what it is, for the first time: leads to the preferences. */
	public PhonePreferences checkFirst() {
		part.bot().button("Check Phone").click();
		var dialog = new Dialog("Check Phone");
		dialog.later("Show the Preferences");
		return new PhonePreferences();
	}

	/** Asks the selected phone what it is, and is asked something. */
	public PhoneQuestion check() {
		part.bot().button("Check Phone").click();
		return new PhoneQuestion("Trust This Certificate?");
	}

	/** Takes the list in the clipboard, as far as it is understood. */
	public void importClipboard() {
		later("Import List\u2026");
		var dialog = new Dialog("Import a List of Phones");
		dialog.bot().button("Paste").click();
		Window.until("the list is read", () -> dialog.bot().button("Apply").isEnabled());
		dialog.press("Apply");
	}

	/** Writes the sheet to print, where it is proposed. */
	public void writeSheet() {
		later("Sheet to Print\u2026");
		new Dialog("Write a Sign-in Sheet").press("Write");
	}

	/** A button whose action waits for an answer. */
	private void later(String label) {
		var button = part.bot().button(label);
		Window.BOT.getDisplay().asyncExec(
				() -> button.widget.notifyListeners(SWT.Selection, new Event()));
	}
}
