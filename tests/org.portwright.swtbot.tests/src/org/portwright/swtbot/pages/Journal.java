package org.portwright.swtbot.pages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The page of an order with all that happened to it. */
@SuppressWarnings("nls")
public final class Journal {

	private final SWTBotEditor part;

	Journal(SWTBotEditor part) {
		this.part = part;
	}

	/** What stands in it, the oldest first: a row each. */
	public List<String> rows() {
		SWTBotTable table = part.bot().table();
		return UIThreadRunnable.syncExec((ListResult<String>) () -> Stream.of(table.widget.getItems())
				.map(item -> text(item, table.widget.getColumnCount())).toList());
	}

	private static String text(TableItem item, int columns) {
		return String.join(" | ", IntStream.range(0, columns).mapToObj(item::getText).toList());
	}

	/** Waits until something stands in it. */
	public void untilSaid(String text) {
		Window.until("the journal has: " + text, () -> rows().stream().anyMatch(row -> row.contains(text)));
	}

	/** Begins a question that somebody asked. */
	public AskedFields addQuestion() {
		return ask("Add Question\u2026", "Add Question");
	}

	/** Begins a note. */
	public AskedFields addNote() {
		return ask("Add Note\u2026", "Add Note");
	}

	/** Corrects what was written, as soon as it stands there. */
	public AskedFields correct(String text) {
		untilSaid(text);
		List<String> rows = rows();
		part.bot().table().select(IntStream.range(0, rows.size()).filter(row -> rows.get(row).contains(text))
				.findFirst().orElseThrow());
		return ask("Correct\u2026", "Correct Entry");
	}

	private AskedFields ask(String button, String title) {
		Button pressed = part.bot().button(button).widget;
		// It waits for the answer.
		Window.BOT.getDisplay().asyncExec(() -> pressed.notifyListeners(SWT.Selection, new Event()));
		return new AskedFields(title);
	}
}
