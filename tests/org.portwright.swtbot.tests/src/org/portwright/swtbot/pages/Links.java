package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/** The links in a part of the window that can be seen; none is waited for. */
final class Links {

	private final Widget part;

	Links(Widget part) {
		this.part = part;
	}

	/** The one with that text. */
	Optional<ImageHyperlink> find(String text) {
		return Window.BOT.getFinder().findControls(part, widgetOfType(ImageHyperlink.class), true).stream()
				.filter(link -> text.equals(UIThreadRunnable.syncExec((Result<String>) link::getText))).findFirst();
	}

	/** Clicks the one with that text, by its key: on GTK it does not take a mouse that was not moved there. */
	void click(String text) {
		Window.until("there is the link " + text, () -> find(text).isPresent()); //$NON-NLS-1$
		ImageHyperlink link = find(text).orElseThrow();
		// What it does may wait for an answer.
		Window.BOT.getDisplay().asyncExec(() -> {
			var enter = new Event();
			enter.character = SWT.CR;
			link.notifyListeners(SWT.KeyDown, enter);
		});
	}
}
