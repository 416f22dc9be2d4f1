package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.StringResult;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** The view of the dates of an engagement's orders. */
@SuppressWarnings("nls")
public final class TimelineView {

	private static final String CANVAS = "TimelineCanvas";

	private final SWTBotView view;

	TimelineView(SWTBotView view) {
		this.view = view;
	}

	/** What the line below the picture says of the milestone that the keys are at; empty while nobody sees it. */
	public String said() {
		return UIThreadRunnable.syncExec((StringResult) () -> Window.BOT.getFinder()
				.findControls(view.getWidget(), widgetOfType(CLabel.class), true).stream().map(CLabel::getText)
				.findFirst().orElse(""));
	}

	/** Presses a key; what the line below says then. */
	public String walk(int key) {
		Keys.in(view.getWidget(), CANVAS).press(key);
		return said();
	}

	/** Opens the order that the keys are at. */
	public void open() {
		Keys.in(view.getWidget(), CANVAS).press(SWT.CR);
	}

	/** Takes all of the window, or its place again: in that the line below the picture has no room. */
	public void enlarge() {
		run(IWorkbenchCommandConstants.WINDOW_MAXIMIZE_ACTIVE_VIEW_OR_EDITOR);
	}

	/** Puts all of it into the clipboard as text. */
	public void copy() {
		run(IWorkbenchCommandConstants.EDIT_COPY);
	}

	private void run(String command) {
		view.show();
		view.setFocus();
		Window.run(command);
	}

	/** Closes. */
	public void close() {
		view.close();
	}
}
