package org.portwright.swtbot.pages;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** A guide, step by step. */
@SuppressWarnings("nls")
public final class Guide {

	private static final String BEGIN = "Click to Begin";
	private static final String END = "Click to return to introduction";
	/** Where the link of a step has its key. */
	private static final String STEP = "org.portwright.ui.step";

	private final SWTBotView view;
	private final Links links;

	/** @param of what stands in the title of the guide */
	Guide(String of) {
		view = Window.BOT.viewByTitle("Cheat Sheets");
		links = new Links(view.getWidget());
		Window.until("the guide of " + of + " is open", () -> {
			ScrolledForm form = Window.BOT.widget(widgetOfType(ScrolledForm.class), view.getWidget());
			return UIThreadRunnable.syncExec((Result<String>) form::getText).contains(of);
		});
	}

	/** Goes on from the introduction to the first step. */
	public void begin() {
		links.click(BEGIN);
		Window.until("the first step is shown", () -> !step().isEmpty());
	}

	/** The step that is to be done next; empty when all are done, and the guide says so. */
	public String step() {
		return UIThreadRunnable.syncExec((Result<String>) () -> links.find(END).isPresent() ? ""
				: current().map(Guide::title).orElse(""));
	}

	/** What is clicked to do it. */
	public String words() {
		return UIThreadRunnable.syncExec((Result<String>) () -> current().map(ImageHyperlink::getText).orElse(""));
	}

	/** Does the step. */
	public void perform() {
		links.click(this::current);
	}

	/** Goes on from a step that nobody needs. */
	public void skip() {
		links.click(() -> links.all().filter(link -> !link.isDisposed() && "Click to skip".equals(link.getText()))
				.filter(link -> item(link).map(ExpandableComposite::isExpanded).orElse(false)).findFirst());
	}

	/** Goes on from a step that is done elsewhere. */
	public void complete() {
		links.click("Click when complete");
	}

	/** Puts the guide away. */
	public void close() {
		view.close();
	}

	private Optional<ImageHyperlink> current() {
		return links.all().filter(link -> !link.isDisposed() && link.getData(STEP) != null)
				.filter(link -> item(link).map(ExpandableComposite::isExpanded).orElse(false)).findFirst();
	}

	private static String title(Control link) {
		return item(link).map(ExpandableComposite::getText).orElse("");
	}

	private static Optional<ExpandableComposite> item(Control link) {
		for (Control control = link; control != null; control = control.getParent()) {
			if (control instanceof ExpandableComposite item) {
				return Optional.of(item);
			}
		}
		return Optional.empty();
	}
}
