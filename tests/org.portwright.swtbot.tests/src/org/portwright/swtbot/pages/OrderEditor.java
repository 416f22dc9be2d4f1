package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;

/** The editor of a port order. */
@SuppressWarnings("nls")
public final class OrderEditor extends ModelEditor {

	OrderEditor(SWTBotEditor part) {
		super(part);
	}

	/** Whether it says that the numbers go to a tenant of that name. */
	public boolean isForTenant(String name) {
		return new Links(part().getWidget()).find(name).isPresent();
	}

	/** The page with the letter. */
	public void letter() {
		page("Letter of Authorization");
	}

	/** What is selected in the tables of the letter, by the first text of its row. */
	public List<String> selected() {
		return UIThreadRunnable.syncExec((ListResult<String>) () -> Window.BOT.getFinder()
				.findControls(part().getWidget(), widgetOfType(Table.class), true).stream()
				.flatMap(table -> Stream.of(table.getSelection())).map(TableItem::getText).toList());
	}

	/** The page with the numbers. */
	public NumbersTable numbers() {
		page("Numbers");
		return new NumbersTable(part());
	}
}
