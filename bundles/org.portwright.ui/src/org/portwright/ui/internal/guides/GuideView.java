package org.portwright.ui.internal.guides;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;

/** The platform's view of cheat sheets. */
record GuideView(IViewPart part) {

	/** Its id; the platform has no public constant for it. */
	static final String ID = "org.eclipse.ui.cheatsheets.views.CheatSheetView"; //$NON-NLS-1$

	/** What the link of a step has while it says that the step is done. */
	private static final String DONE = "org.portwright.ui.done"; //$NON-NLS-1$

	/** The view, if it is open. */
	static Optional<GuideView> in(@Nullable IWorkbenchWindow window) {
		@Nullable
		IViewPart part = window == null ? null : window.getActivePage().findView(ID);
		return part == null ? Optional.empty() : Optional.of(new GuideView(part));
	}

	/** The form of the sheet that is shown. */
	Optional<ScrolledForm> form() {
		return find(ScrolledForm.class::isInstance).map(ScrolledForm.class::cast);
	}

	/** The form of a sheet, if it is the one that is shown. */
	Optional<ScrolledForm> form(String title) {
		return find(control -> control instanceof ScrolledForm form && form.getText().equals(title))
				.map(ScrolledForm.class::cast);
	}

	/**
	 * Gives the focus to the link of the step after one, so that a guide is gone through with the Enter key; the
	 * platform gives it to the step's title. After the last one brings what the guide ends with into sight.
	 */
	void goOnAfter(Guide guide, GuideStep done) {
		restyle();
		// A sheet need not have each step of its guide.
		guide.steps().stream().skip(guide.steps().indexOf(done) + 1L).map(this::link).flatMap(Optional::stream)
				.findFirst().ifPresentOrElse(Control::setFocus,
						() -> link(done).ifPresent(last -> FormToolkit.ensureVisible(last.getParent().getParent())));
	}

	/** Gives the focus to the link of the step that is to be done now. */
	void goOn() {
		find(control -> control.getData(StepLink.ATTRIBUTE) != null && isCurrent(control))
				.ifPresent(Control::setFocus);
	}

	/**
	 * Gives the steps the colours of the theme. The platform gives the title of a step that is over those of its own
	 * again, which are grey bars in the dark theme.
	 */
	void restyle() {
		find(ScrolledForm.class::isInstance)
				.ifPresent(PlatformUI.getWorkbench().getService(IStylingEngine.class)::style);
	}

	/**
	 * Goes on after a step that has come to its end just now, as the platform goes on after a click alone; not if the
	 * view shows something else or is at another step.
	 */
	void doneLate(OpenedGuide guide, GuideStep step) {
		guide.title().flatMap(this::form).filter(form -> ShownGuide.isOf(guide, form)).flatMap(form -> link(step))
				.filter(GuideView::isCurrent).ifPresent(link -> {
					link.setData(DONE, true);
					var enter = new Event();
					enter.character = SWT.CR;
					link.notifyListeners(SWT.KeyDown, enter);
				});
	}

	/** Whether a step is clicked only because it is done already; says so once. */
	boolean takeDone(GuideStep step) {
		Optional<Control> link = link(step).filter(found -> found.getData(DONE) != null);
		link.ifPresent(found -> found.setData(DONE, null));
		return link.isPresent();
	}

	/** Whether the step of a link is open. */
	static boolean isCurrent(Control link) {
		for (Control control = link; control != null; control = control.getParent()) {
			if (control instanceof ExpandableComposite item) {
				return item.isExpanded();
			}
		}
		return false;
	}

	private Optional<Control> link(GuideStep step) {
		return find(control -> step.key().equals(control.getData(StepLink.ATTRIBUTE)));
	}

	private Optional<Control> find(Predicate<Control> wanted) {
		return part.getSite().getService(MPart.class).getWidget() instanceof Composite top ? find(top, wanted)
				: Optional.empty();
	}

	private static Optional<Control> find(Control control, Predicate<Control> wanted) {
		if (wanted.test(control)) {
			return Optional.of(control);
		}
		return control instanceof Composite composite ? Stream.of(composite.getChildren())
				.map(child -> find(child, wanted)).flatMap(Optional::stream).findFirst() : Optional.empty();
	}
}
