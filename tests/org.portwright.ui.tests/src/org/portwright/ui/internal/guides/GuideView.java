package org.portwright.ui.internal.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.workbench.testing.WindowEvents;

/** The view of cheat sheets with a guide in it, as its user sees it. */
@SuppressWarnings("nls")
final class GuideView {

	private GuideView() {
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Closes it, if it is open. */
	static void close() {
		page().hideView(page().findView(PhoneGuide.VIEW));
	}

	/** The title of the guide; empty if none is open. */
	static String title() {
		return controls().stream().filter(ScrolledForm.class::isInstance).map(ScrolledForm.class::cast)
				.map(ScrolledForm::getText).findFirst().orElse("");
	}

	/** Waits for a guide. */
	static void until(String title) {
		WindowEvents.until("the guide is open: " + title, () -> title.equals(title()));
	}

	/** Follows a link, by the keyboard. */
	static void click(String text) {
		WindowEvents.until("there is the link " + text + " among " + links().map(ImageHyperlink::getText).toList(),
				() -> link(text).isPresent());
		var enter = new Event();
		enter.character = SWT.CR;
		link(text).orElseThrow().notifyListeners(SWT.KeyDown, enter);
	}

	private static Optional<ImageHyperlink> link(String text) {
		return links().filter(each -> each.isVisible() && text.equals(each.getText())).findFirst();
	}

	private static Stream<ImageHyperlink> links() {
		return controls().stream().filter(ImageHyperlink.class::isInstance).map(ImageHyperlink.class::cast);
	}

	private static List<Control> controls() {
		List<Control> all = new ArrayList<>();
		IViewPart view = page().findView(PhoneGuide.VIEW);
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
