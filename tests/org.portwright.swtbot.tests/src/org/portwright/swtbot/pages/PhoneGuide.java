package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The guide that signs a phone in, step by step. */
@SuppressWarnings("nls")
public final class PhoneGuide {

	private static final String BEGIN = "Click to Begin";
	private static final String PERFORM = "Click to perform";

	private final SWTBotView view;
	private final Links links;

	PhoneGuide(String phone) {
		view = Window.BOT.viewByTitle("Cheat Sheets");
		links = new Links(view.getWidget());
		Window.until("the guide of " + phone + " is open", () -> {
			ScrolledForm form = Window.BOT.widget(widgetOfType(ScrolledForm.class), view.getWidget());
			return UIThreadRunnable.syncExec((Result<String>) form::getText).contains(phone);
		});
	}

	/** Goes on from the introduction to the first step. */
	public void begin() {
		links.click(BEGIN);
		Window.until("the first step is shown", () -> !step().isEmpty());
	}

	/** The step that is to be done next; empty when all are done. */
	public String step() {
		return links.find(PERFORM).map(link -> UIThreadRunnable.syncExec((Result<String>) () -> title(link)))
				.orElse("");
	}

	/** Does the step. */
	public void perform() {
		links.click(PERFORM);
	}

	/** Puts the guide away. */
	public void close() {
		view.close();
	}

	private static String title(Control link) {
		// Of the step before, it may be gone by now.
		for (Control control = link; control != null && !control.isDisposed(); control = control.getParent()) {
			if (control instanceof ExpandableComposite step) {
				return step.getText();
			}
		}
		return "";
	}
}
