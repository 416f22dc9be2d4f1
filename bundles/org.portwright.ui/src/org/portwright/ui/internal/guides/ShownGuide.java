package org.portwright.ui.internal.guides;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.portwright.ui.internal.topics.HelpPlaces;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelListener;

/**
 * A guide while the view of cheat sheets shows it: its title follows the names, and what is done in it is undone there.
 * It ends by itself when the view shows something else or is closed.
 */
final class ShownGuide implements ModelListener, IUndoContext {

	private final OpenedGuide guide;
	private final ScrolledForm form;

	private ShownGuide(OpenedGuide guide, ScrolledForm form) {
		this.guide = guide;
		this.form = form;
	}

	/** Follows a guide from now on, unless it is followed already. */
	static void follow(OpenedGuide guide, ScrolledForm form, IViewPart view) {
		if (form.getData() instanceof ShownGuide) {
			return;
		}
		var shown = new ShownGuide(guide, form);
		form.setData(shown);
		HelpPlaces.mark(form, HelpPlaces.ofGuide(guide.guide().id()));
		guide.files().model().addListener(shown);
		// The platform's group of the two has no end of its own.
		var undo = new UndoActionHandler(view.getSite(), shown);
		var redo = new RedoActionHandler(view.getSite(), shown);
		IActionBars bars = view.getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
		form.addDisposeListener(e -> {
			guide.files().model().removeListener(shown);
			bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
			bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
			undo.dispose();
			redo.dispose();
		});
	}

	/** The guide that a form shows; empty after a start of the workbench. */
	static Optional<OpenedGuide> of(ScrolledForm form) {
		return form.getData() instanceof ShownGuide shown ? Optional.of(shown.guide) : Optional.empty();
	}

	/** Whether a form shows a guide, as far as it is known: after a start of the workbench the title says it alone. */
	static boolean isOf(OpenedGuide guide, ScrolledForm form) {
		return !(form.getData() instanceof ShownGuide shown) || shown.guide.id().equals(guide.id());
	}

	/**
	 * The cheat sheet view takes a title with the whole content alone and would take the focus with it, so the title is
	 * changed where it is shown.
	 */
	@Override
	public void modelChanged(List<ModelEvent> events) {
		guide.title().filter(now -> !now.equals(form.getText())).ifPresent(form::setText);
	}

	@Override
	public String getLabel() {
		return form.getText();
	}

	/** What is done in a guide is done to its file, whichever of the model that is now. */
	@Override
	public boolean matches(@Nullable IUndoContext context) {
		return context == this
				|| guide.opened().filter(file -> file.undoContext().equals(context)).isPresent();
	}
}
