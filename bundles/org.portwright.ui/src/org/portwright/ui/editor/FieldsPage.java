package org.portwright.ui.editor;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * A page of sections with fields of the model. It comes with its title alone; the sections follow right after, a turn
 * of the window's thread each, so that an editor that opens never keeps keys and the mouse waiting.
 */
public final class FieldsPage extends FormPage implements ModelPage {

	private final EditedModel edited;
	private final List<List<SectionContent>> sections;
	private final Fields fields;
	private boolean complete;
	private boolean focusDue = true;
	private boolean countsOnly;
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
		fields = new Fields(edited, () -> editor.getSite().getShell());
	}

	/** The summary on top counts problems and names none: the page is about something else than its fields. */
	public FieldsPage countingOnly() {
		countsOnly = true;
		return this;
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		Objects.requireNonNull(managedForm);
		ScrolledForm scrolled = managedForm.getForm();
		FormToolkit toolkit = managedForm.getToolkit();
		form = scrolled;
		scrolled.setText(getTitle());
		scrolled.getForm().setSeparatorVisible(true);
		fields.keepSteady(change -> {
			// Before all rows are there each one would move the others again; it is done then.
			if (complete && !scrolled.isDisposed()) {
				Anchor.hold(scrolled, () -> {
					if (change.getAsBoolean()) {
						scrolled.reflow(true);
					}
				});
			}
		});
		var made = new ProblemSummary(scrolled.getForm(), toolkit, edited, this::lead, this::headingOf);
		if (countsOnly) {
			made.countOnly();
		}
		summary = made;
		fields.followProblems(() -> {
			if (complete) {
				made.list();
			}
		});
		var sectionsOfPage = new FieldColumns(scrolled, toolkit, fields, sections);
		columns = sectionsOfPage;
		scrolled.addListener(SWT.Resize, e -> {
			if (fields.labels().fit(scrolled.getClientArea().width)) {
				Anchor.hold(scrolled, sectionsOfPage::layOut);
			}
		});
		inTurn(scrolled, () -> {
			problemsChanged();
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
			finish(scrolled, made);
			return;
		}
		made.goOn();
		if (focusDue && made.isLaidOut()) {
			focusDue = false;
			focusAgain(scrolled);
		}
		inTurn(scrolled, () -> makeNext(scrolled, made));
	}

	/** All rows are there: now it is said what is wrong with them, on top and under each. */
	private void finish(ScrolledForm scrolled, FieldColumns made) {
		complete = true;
		Anchor.hold(scrolled, () -> {
			fields.rowsChanged();
			made.layOut();
		});
	}

	/** A form without sections has kept the focus for itself, where no key does anything. */
	private void focusAgain(ScrolledForm scrolled) {
		Control focused = scrolled.getDisplay().getFocusControl();
		boolean isHere = focused == null || FieldSection.isWithin(focused, scrolled);
		if (isHere && isActive() && getEditor().equals(getSite().getPage().getActivePart())) {
			scrolled.setFocus();
		}
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
		if (!(getEditor() instanceof ModelFileEditor editor) || !editor.isOnTheWay()) {
			fields.setFocus();
		}
	}

	/** Whether all rows that are open are there. */
	public boolean isComplete() {
		return complete;
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
		ScrolledForm scrolled = form;
		if (shown != null && scrolled != null) {
			Anchor.hold(scrolled, () -> {
				shown.count();
				fields.showProblems();
			});
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
		if (!complete) {
			finish(scrolled, made);
		}
		Optional<Control> place = fields.place(path);
		place.ifPresent(found -> {
			made.expand(found);
			made.layOut();
			focusDue = false;
			found.setFocus();
			fields.find(path).flatMap(Field::line).ifPresent(FormToolkit::ensureVisible);
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

	@Override
	public Optional<String> heading(String path) {
		return fields.heading(path);
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

	/** What the section or page is called that has a field, wherever it is in the editor. */
	private Optional<String> headingOf(String path) {
		return getEditor() instanceof ModelFileEditor editor ? editor.heading(path) : heading(path);
	}
}
