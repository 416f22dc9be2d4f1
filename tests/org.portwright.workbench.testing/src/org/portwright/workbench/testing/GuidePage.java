package org.portwright.workbench.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The view of cheat sheets with a guide in it, as its user sees it. */
@SuppressWarnings("nls")
public final class GuidePage {

	/** The platform's view; it has no public constant for its id. */
	private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	/** Where the link of a step keeps which it is. */
	private static final String STEP = "org.portwright.ui.step";

	private GuidePage() {
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Closes it, if it is open. */
	public static void close() {
		page().hideView(page().findView(VIEW));
	}

	/** The title of the guide; empty if none is open. */
	public static String title() {
		return controls().stream().filter(ScrolledForm.class::isInstance).map(ScrolledForm.class::cast)
				.map(ScrolledForm::getText).findFirst().orElse("");
	}

	/** Waits for a guide. */
	public static void until(String title) {
		WindowEvents.until("the guide is open: " + title, () -> title.equals(title()));
	}

	/** Follows a link, by the keyboard. */
	public static void click(String text) {
		WindowEvents.until("there is the link " + text + " among " + links().map(ImageHyperlink::getText).toList(),
				() -> link(text).isPresent());
		press(link(text).orElseThrow());
	}

	/** Begins the guide, anew where it was begun before. */
	public static void begin() {
		WindowEvents.until("the guide can begin", () -> beginning().isPresent());
		press(beginning().orElseThrow());
	}

	private static Optional<ImageHyperlink> beginning() {
		return link("Click to Begin").or(() -> link("Click to Restart"));
	}

	/** Does the step that is to be done now; says which. */
	public static String perform() {
		WindowEvents.until("there is a step to do", () -> current().isPresent());
		ImageHyperlink link = current().orElseThrow();
		// What it does may close the view.
		String step = String.valueOf(link.getData(STEP));
		press(link);
		return step;
	}

	/** Goes on from the step of now without doing it. */
	public static void skip() {
		press(links().filter(link -> link.isVisible() && "Click to skip".equals(link.getText()))
				.filter(link -> isExpanded(link)).findFirst().orElseThrow());
	}

	/** What is clicked to do the step of now; empty if none is to be done. */
	public static String words() {
		return current().map(ImageHyperlink::getText).orElse("");
	}

	/** The step that is to be done now. */
	public static String step() {
		WindowEvents.until("there is a step to do", () -> current().isPresent());
		return String.valueOf(current().orElseThrow().getData(STEP));
	}

	/** The step of which the link has the focus; empty if none has it. */
	public static String focused() {
		return links().filter(Control::isFocusControl).map(link -> String.valueOf(link.getData(STEP)))
				.findFirst().orElse("");
	}

	/** Whether there is a link. */
	public static boolean has(String text) {
		return link(text).isPresent();
	}

	/** Whether what a guide ends with is in sight. */
	public static boolean isEndInSight() {
		return link("Click to return to introduction").filter(link -> isExpanded(link) && link.getSize().y > 0)
				.isPresent();
	}

	/** The steps that have a link of their own, each with what it says. */
	public static List<String> steps() {
		return links().filter(link -> link.getData(STEP) != null)
				.map(link -> link.getData(STEP) + " " + link.getText()).toList();
	}

	/** The colours of the links with words. */
	public static List<RGB> colours() {
		return links().filter(link -> link.getText() != null && !link.getText().isEmpty())
				.map(link -> link.getForeground().getRGB()).toList();
	}

	/** The colours of the words in the steps. */
	public static List<RGB> inks() {
		return controls().stream().filter(FormText.class::isInstance)
				.map(control -> control.getForeground().getRGB()).toList();
	}

	/** The colours that are behind the titles of the steps, each once. */
	public static Set<RGB> grounds() {
		return helps().stream().map(help -> help.getParent().getBackground().getRGB()).collect(Collectors.toSet());
	}

	/** The signs that lead to the help, one in the title of each step. */
	public static List<ImageHyperlink> helps() {
		return links().filter(link -> "Help on this step".equals(link.getToolTipText())).toList();
	}

	/** Follows the sign of a step that leads to the help. */
	public static void help(int step) {
		press(helps().get(step));
	}

	/** Gives the keyboard to the title of a step. */
	public static void focus(int step) {
		page().activate(page().findView(VIEW));
		helps().get(step).setFocus();
	}

	private static Optional<ImageHyperlink> current() {
		return links().filter(link -> link.isVisible() && link.getData(STEP) != null)
				.filter(link -> isExpanded(link)).findFirst();
	}

	/** What was never expanded is visible in a way: it only has no size. */
	private static boolean isExpanded(Control control) {
		return control instanceof ExpandableComposite item ? item.isExpanded()
				: control.getParent() != null && isExpanded(control.getParent());
	}

	private static void press(ImageHyperlink link) {
		var enter = new Event();
		enter.character = SWT.CR;
		link.notifyListeners(SWT.KeyDown, enter);
	}

	private static Optional<ImageHyperlink> link(String text) {
		return links().filter(each -> each.isVisible() && text.equals(each.getText())).findFirst();
	}

	private static Stream<ImageHyperlink> links() {
		return controls().stream().filter(ImageHyperlink.class::isInstance).map(ImageHyperlink.class::cast);
	}

	private static List<Control> controls() {
		List<Control> all = new ArrayList<>();
		IViewPart view = page().findView(VIEW);
		if (view != null && view.getSite().getService(MPart.class).getWidget() instanceof Composite part) {
			collect(part, all);
		}
		return all;
	}

	private static void collect(Composite parent, List<Control> all) {
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite) {
				collect(composite, all);
			}
		}
	}
}
