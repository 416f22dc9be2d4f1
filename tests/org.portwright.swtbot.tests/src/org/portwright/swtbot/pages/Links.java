package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/** The links in a part of the window that can be seen; none is waited for. */
final class Links {

	/** Where a control has the list that it opened last. */
	private static final String LIST = "org.portwright.ui.editor.ProblemList"; //$NON-NLS-1$

	private final Widget part;

	Links(Widget part) {
		this.part = part;
	}

	/** All of them that can be seen. */
	Stream<ImageHyperlink> all() {
		return Window.BOT.getFinder().findControls(part, widgetOfType(ImageHyperlink.class), true).stream();
	}

	/** The one with that text. */
	Optional<ImageHyperlink> find(String text) {
		return all().filter(link -> text.equals(UIThreadRunnable.syncExec((Result<String>) link::getText))).findFirst();
	}

	/** Clicks the one with that text. */
	void click(String text) {
		click(() -> find(text));
	}

	/** Clicks one, by its key: on GTK it does not take a mouse that was not moved there. */
	void click(Supplier<Optional<ImageHyperlink>> wanted) {
		Result<Optional<ImageHyperlink>> found = wanted::get;
		Window.until("there is the link", () -> UIThreadRunnable.syncExec(found).isPresent()); //$NON-NLS-1$
		ImageHyperlink link = UIThreadRunnable.syncExec(found).orElseThrow();
		// What it does may wait for an answer.
		Window.BOT.getDisplay().asyncExec(() -> press(link));
	}

	/** What stands in the list that one with such a text opens; nothing where there is none. */
	List<String> list(Pattern text) {
		List<Hyperlink> links = Window.BOT.getFinder().findControls(part, widgetOfType(Hyperlink.class), true);
		return UIThreadRunnable.syncExec((ListResult<String>) () -> links.stream()
				.filter(link -> !link.isDisposed() && text.matcher(link.getText()).matches()).findFirst()
				.map(Links::list).orElse(List.of()));
	}

	private static List<String> list(Hyperlink link) {
		press(link);
		if (link.getData(LIST) instanceof PopupDialog list && list.getShell() != null) {
			List<String> rows = Window.BOT.getFinder().findControls(list.getShell(), widgetOfType(Table.class), true)
					.stream().flatMap(table -> Stream.of(table.getItems())).map(TableItem::getText).toList();
			list.close();
			return rows;
		}
		return List.of();
	}

	private static void press(Hyperlink link) {
		var enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, enter);
	}
}
