package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;

/** The view of what waits across the workspace. */
@SuppressWarnings("nls")
public final class Due {

	private final SWTBotView view;

	Due(SWTBotView view) {
		this.view = view;
		view.show();
	}

	/** What waits, a row each; nothing while the view says that nothing does. */
	public List<String> rows() {
		return UIThreadRunnable.syncExec((ListResult<String>) () -> Window.BOT.getFinder()
				.findControls(view.getWidget(), widgetOfType(Table.class), true).stream().filter(Table::isVisible)
				.flatMap(table -> Stream.of(table.getItems()).map(item -> text(item, table.getColumnCount())))
				.toList());
	}

	private static String text(TableItem item, int columns) {
		return String.join(" | ", IntStream.range(0, columns).mapToObj(item::getText).toList());
	}

	/** Waits until something waits. */
	public void untilSaid(String text) {
		Window.until("it is due: " + text, () -> rows().stream().anyMatch(row -> row.contains(text)));
	}

	/** Waits until something waits no more. */
	public void untilGone(String text) {
		Window.until("it is not due: " + text, () -> rows().stream().noneMatch(row -> row.contains(text)));
	}

	/** Opens where something waits, as a double click does. */
	public void open(String text) {
		untilSaid(text);
		List<String> rows = rows();
		view.bot().table().doubleClick(IntStream.range(0, rows.size()).filter(row -> rows.get(row).contains(text))
				.findFirst().orElseThrow(), 1);
	}
}
