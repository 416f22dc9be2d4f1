package org.portwright.ui.editor;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.ui.fields.Anchor;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.Field;
import org.portwright.ui.fields.FieldColumns;
import org.portwright.ui.fields.FieldLine;
import org.portwright.ui.fields.FieldSection;
import org.portwright.ui.fields.Fields;
import org.portwright.ui.fields.SectionContent;
import org.portwright.ui.fields.SurroundingPage;

/**
 * A page of sections with fields of the model. It comes with its title; the sections are made behind it, a turn of the
 * window's thread each, so that an editor that opens never keeps keys and the mouse waiting. When all have their places
 * they are shown together, and nothing moves from then on but for what somebody does.
 */
public final class FieldsPage extends FormPage implements ModelPage, SurroundingPage {

	private final EditedModel edited;
	private final List<List<SectionContent>> sections;
	private final Fields fields;
	private boolean complete;
	private @Nullable ProblemSummary summary;
	private @Nullable ScrolledForm form;
	private @Nullable FieldColumns columns;

	/**
	 * A page of an editor.
	 *
	 * @param sections the sections of each of its columns, from the top
	 */
	public FieldsPage(FormEditor editor, EditedModel edited, String id, String title,
			List<List<SectionContent>> sections) {
		super(editor, id, title);
		this.edited = edited;
		this.sections = List.copyOf(sections);
		fields = new Fields(edited, this);
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		Objects.requireNonNull(managedForm);
		ScrolledForm scrolled = managedForm.getForm();
		FormToolkit toolkit = managedForm.getToolkit();
		form = scrolled;
		scrolled.setText(getTitle());
		scrolled.getForm().setSeparatorVisible(true);
		var summaryOfPage = new ProblemSummary(scrolled.getForm(), toolkit, edited, this::lead);
		summary = summaryOfPage;
		scrolled.getBody().setVisible(false);
		// Who comes to the page comes to its fields, not to the line above them.
		scrolled.getBody().moveAbove(scrolled.getForm().getHead());
		var sectionsOfPage = new FieldColumns(scrolled, toolkit, fields, sections);
		columns = sectionsOfPage;
		scrolled.addListener(SWT.Resize, e -> {
			if (fields.labels().fit(scrolled.getClientArea().width) && complete) {
				Anchor.hold(scrolled, sectionsOfPage::layOut);
			}
			inTurn(scrolled, this::keepInSight);
		});
		inTurn(scrolled, () -> {
			summaryOfPage.count();
			sectionsOfPage.begin();
			inTurn(scrolled, () -> makeNext(scrolled, sectionsOfPage));
		});
	}

	private static void inTurn(ScrolledForm scrolled, Runnable work) {
		scrolled.getDisplay().asyncExec(() -> {
			if (!scrolled.isDisposed()) {
				work.run();
			}
		});
	}

	/** A section at a time, so that keys and the mouse come between. */
	private void makeNext(ScrolledForm scrolled, FieldColumns made) {
		if (complete) {
			return;
		}
		if (made.isComplete()) {
			showWhenReady();
			return;
		}
		made.goOn();
		inTurn(scrolled, () -> makeNext(scrolled, made));
	}

	@Override
	public void showWhenReady() {
		ScrolledForm scrolled = form;
		FieldColumns made = columns;
		if (!complete && scrolled != null && made != null && made.isComplete() && fields.isReady()) {
			finish(scrolled, made);
			focusAgain(scrolled);
			// It moves nothing, so it need not keep the page back.
			inTurn(scrolled, fields::showMarks);
			inTurn(scrolled, fields::showWords);
		}
	}

	private void finish(ScrolledForm scrolled, FieldColumns made) {
		if (complete) {
			return;
		}
		complete = true;
		if (fields.isOfResults()) {
			// They came after the sections were measured.
			made.layOut();
		} else {
			made.place();
		}
		made.showInSight();
		scrolled.getBody().setVisible(true);
		inTurn(scrolled, () -> showNext(scrolled, made));
		Objects.requireNonNull(summary).enable();
	}

	/** What nobody sees yet waits its turn: the platform needs a time for each control that it shows. */
	private static void showNext(ScrolledForm scrolled, FieldColumns made) {
		if (!made.isShown()) {
			made.showNext();
			inTurn(scrolled, () -> showNext(scrolled, made));
		}
	}

	/** A form that shows no section has kept the focus for itself, where no key does anything. */
	private void focusAgain(ScrolledForm scrolled) {
		Control focused = scrolled.getDisplay().getFocusControl();
		boolean isHere = focused == null || FieldSection.isWithin(focused, scrolled);
		if (isHere && isActive() && getEditor().equals(getSite().getPage().getActivePart())) {
			setFocus();
		}
	}

	/** The columns may be others now: what has the keyboard is seen all the same. */
	private void keepInSight() {
		ScrolledForm scrolled = Objects.requireNonNull(form);
		Optional.ofNullable(scrolled.getDisplay().getFocusControl())
				.filter(control -> FieldSection.isWithin(control, scrolled.getBody()) && !isInSight(control))
				.ifPresent(FormToolkit::ensureVisible);
	}

	@Override
	public boolean isLookedAt() {
		return isThere() && Objects.requireNonNull(form).isVisible();
	}

	@Override
	public Shell shell() {
		return getSite().getShell();
	}

	@Override
	public boolean isThere() {
		ScrolledForm scrolled = form;
		return scrolled != null && !scrolled.isDisposed();
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active) {
			fields.shown();
		}
	}

	@Override
	public void setFocus() {
		// Who is on the way to a field does not visit the one that the page begins with.
		boolean isOnTheWay = getEditor() instanceof ModelFileEditor editor && editor.isOnTheWay();
		if (!isThere() || isOnTheWay) {
			return;
		}
		ScrolledForm scrolled = Objects.requireNonNull(form);
		if (!complete) {
			// Keys belong to this editor already, and do nothing yet.
			scrolled.setFocus();
		} else if (!fields.setFocus(this::isInSight)) {
			scrolled.getBody().setFocus();
			keepInSight();
		}
	}

	/** A page that begins with something else than fields is not scrolled to its first. */
	private boolean isInSight(Control control) {
		ScrolledForm scrolled = Objects.requireNonNull(form);
		Rectangle place = control.getDisplay().map(control.getParent(), scrolled, control.getBounds());
		return scrolled.getClientArea().intersects(place);
	}

	/** Whether the page is shown, with all its rows. */
	public boolean isComplete() {
		return complete && Objects.requireNonNull(columns).isShown();
	}

	/** The field of a path, if its row is there. */
	public Optional<Field> field(String path) {
		return fields.find(path);
	}

	/** The field that has the keyboard; empty while something else has it. */
	public Optional<Field> focused() {
		return fields.focused();
	}

	@Override
	public void modelChanged() {
		ScrolledForm shown = form;
		if (shown != null) {
			Anchor.hold(shown, fields::refresh);
		}
	}

	@Override
	public void problemsChanged() {
		ProblemSummary shown = summary;
		if (shown != null) {
			shown.count();
			if (complete) {
				fields.showProblems();
			} else {
				fields.tellOfProblems();
			}
		}
	}

	@Override
	public void commitTyped() {
		fields.commit();
	}

	@Override
	public boolean reveal(String path) {
		ScrolledForm scrolled = form;
		FieldColumns made = columns;
		if (scrolled == null || made == null || path.isEmpty()) {
			return false;
		}
		made.makeAll();
		Optional<Control> place = fields.place(path);
		place.ifPresent(found -> {
			fields.showProblems();
			finish(scrolled, made);
			made.expand(found);
			made.layOut();
			found.setFocus();
			fields.find(path).flatMap(Field::line).map(FieldLine::control).ifPresent(FormToolkit::ensureVisible);
			bringIntoSight(scrolled, found);
		});
		return place.isPresent();
	}

	@Override
	public List<String> inOrder(Collection<String> paths) {
		FieldColumns made = columns;
		if (made != null && !fields.paths().containsAll(paths)) {
			made.makeAll();
		}
		return fields.inOrder(paths);
	}

	@Override
	public Optional<String> current() {
		return fields.current();
	}

	/**
	 * In an editor that was opened just now nothing has its size yet: it is done again when the window gives it one.
	 */
	private static void bringIntoSight(ScrolledForm scrolled, Control found) {
		FormToolkit.ensureVisible(found);
		if (scrolled.getSize().y == 0) {
			scrolled.addListener(SWT.Resize, new Listener() {

				@Override
				public void handleEvent(@Nullable Event event) {
					scrolled.removeListener(SWT.Resize, this);
					inTurn(scrolled, () -> {
						if (!found.isDisposed()) {
							FormToolkit.ensureVisible(found);
						}
					});
				}
			});
		}
	}

	/** The field may be on another page. */
	private void lead(String path) {
		if (getEditor() instanceof ModelFileEditor editor) {
			editor.reveal(path);
		}
	}
}
