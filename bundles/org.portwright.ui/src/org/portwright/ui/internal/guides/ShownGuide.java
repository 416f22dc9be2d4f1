package org.portwright.ui.internal.guides;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.portwright.guides.Guide;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.internal.topics.HelpPlaces;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * A guide while the view of cheat sheets shows it: its title follows the names, what is done in it is undone there, and
 * its steps are done as long as that is noted. It ends by itself when the view shows something else or is closed.
 */
final class ShownGuide implements ModelListener, IUndoContext {

	private final OpenedGuide guide;
	private final int round;
	private final String sheet;
	private final ScrolledForm form;
	private final IViewPart view;
	/** The steps that the sheet shows as done, by their keys; empty as long as that is not known. */
	private Optional<Set<String>> ticked = Optional.empty();
	private boolean isBusy;
	private boolean isCompared;
	private boolean isLeft;

	/**
	 * @param round which of the guide's rounds it is, from 1
	 * @param sheet what the platform calls what it shows
	 */
	ShownGuide(OpenedGuide guide, int round, String sheet, ScrolledForm form, IViewPart view) {
		this.guide = guide;
		this.round = round;
		this.sheet = sheet;
		this.form = form;
		this.view = view;
	}

	/** The guide that a form shows; empty for a sheet of an earlier version after a start of the workbench. */
	static Optional<ShownGuide> in(ScrolledForm form) {
		return form.getData() instanceof ShownGuide shown ? Optional.of(shown) : Optional.empty();
	}

	/** Whether a form shows a guide, as far as that is known: else the title says it alone. */
	static boolean isOf(OpenedGuide guide, ScrolledForm form) {
		return in(form).filter(shown -> !shown.guide.id().equals(guide.id())).isEmpty();
	}

	/** Whether it is this guide in this round. */
	boolean isOf(String id) {
		return guide.id(round).equals(id);
	}

	/**
	 * Follows what is noted from now on.
	 *
	 * @param done the steps that the sheet shows as done; empty for a guide that notes nothing
	 */
	void follow(Optional<Set<String>> done) {
		follow();
		ticked = done;
		compareLater();
	}

	/**
	 * Follows what is noted again, after a start: the view has the steps that were done when it was closed.
	 *
	 * @param keys those of the steps of the sheet
	 */
	void resume(List<String> keys) {
		follow();
		Guide shown = guide.guide().having(step -> keys.contains(step.key()));
		guide.file().ifPresent(file -> guide.about().opened(shown, file, guide.subject()));
		Calculation<Set<String>> work = host -> SheetState.done(sheet, keys);
		guide.files().runner().run(work, RunMode.hidden(NLS.bind(Messages.OpenedGuide_opening, form.getText())),
				done -> {
					ticked = Optional.of(done);
					guide.read();
					compareLater();
				});
	}

	private void follow() {
		form.setData(this);
		HelpPlaces.mark(form, HelpPlaces.ofGuide(guide.guide().id()));
		guide.files().model().addListener(this);
		// The platform's group of the two has no end of its own.
		var undo = new UndoActionHandler(view.getSite(), this);
		var redo = new RedoActionHandler(view.getSite(), this);
		IActionBars bars = view.getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
		form.addDisposeListener(e -> {
			guide.files().model().removeListener(this);
			bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), null);
			bars.setGlobalActionHandler(ActionFactory.REDO.getId(), null);
			undo.dispose();
			redo.dispose();
		});
	}

	OpenedGuide guide() {
		return guide;
	}

	int round() {
		return round;
	}

	String sheet() {
		return sheet;
	}

	IViewPart view() {
		return view;
	}

	/** Whether the view still shows it, in the perspective that is open. */
	boolean isThere() {
		return !form.isDisposed() && GuideView.in(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.filter(shown -> shown.part() == view).isPresent();
	}

	/** One of its steps is being done; what is noted meanwhile is ticked by the platform when it is over. */
	void begin() {
		isBusy = true;
	}

	/**
	 * The step is over.
	 *
	 * @param done its key if it is done
	 */
	void end(Optional<String> done) {
		isBusy = false;
		ticked = ticked.map(before -> Stream.concat(before.stream(), done.stream()).collect(Collectors.toSet()));
		compareLater();
	}

	/** Whether other steps are noted as done than it shows. */
	boolean differs() {
		return ticked.isPresent() && guide.noted(round).filter(noted -> !noted.equals(ticked.get())).isPresent();
	}

	private void compareLater() {
		if (!isCompared && !form.isDisposed()) {
			isCompared = true;
			form.getDisplay().asyncExec(() -> {
				isCompared = false;
				if (!isBusy && !isLeft && isThere() && differs()) {
					isLeft = true;
					SheetOpening.again(this);
				}
			});
		}
	}

	/**
	 * The cheat sheet view takes a title with the whole content alone and would take the focus with it, so the title is
	 * changed where it is shown.
	 */
	@Override
	public void modelChanged(List<ModelEvent> events) {
		guide.title().filter(now -> !now.equals(form.getText())).ifPresent(form::setText);
		compareLater();
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
