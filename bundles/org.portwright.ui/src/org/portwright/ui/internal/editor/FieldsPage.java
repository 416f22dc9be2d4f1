package org.portwright.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * A page of sections with fields of the model: in two columns where the window is wide, one below the other where it is
 * not. What is first seen is made at once, the rest right after it was painted.
 */
public abstract class FieldsPage extends FormPage implements ModelPage {

	private final EditedModel edited;
	private final Fields fields;
	private final List<FieldSection> sections = new ArrayList<>();
	private boolean complete;
	private @Nullable ProblemHeader header;
	private @Nullable ScrolledForm form;

	/** A page of an editor. */
	protected FieldsPage(FormEditor editor, EditedModel edited, String id, String title) {
		super(editor, id, title);
		this.edited = edited;
		fields = new Fields(edited);
	}

	/** The file that the page shows. */
	protected final EditedModel edited() {
		return edited;
	}

	/** The sections of the first column, from the top. */
	protected abstract List<SectionContent> first();

	/** The sections of the second column, from the top. */
	protected abstract List<SectionContent> second();

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		Objects.requireNonNull(managedForm);
		ScrolledForm scrolled = managedForm.getForm();
		FormToolkit toolkit = managedForm.getToolkit();
		form = scrolled;
		scrolled.setText(getTitle());
		toolkit.decorateFormHeading(scrolled.getForm());
		header = new ProblemHeader(scrolled.getForm(), edited, this::lead, this::name);
		var columns = new ColumnLayout();
		columns.maxNumColumns = 2;
		columns.horizontalSpacing = 20;
		columns.leftMargin = 10;
		columns.rightMargin = 10;
		scrolled.getBody().setLayout(columns);
		column(scrolled.getBody(), toolkit, first());
		column(scrolled.getBody(), toolkit, second());
		// What is seen first; the others come as soon as it is painted.
		fillIfOpen(sections.getFirst());
		problemsChanged();
		Display display = scrolled.getDisplay();
		display.asyncExec(() -> fillNext(display, new ArrayList<>(sections)));
	}

	private void column(Composite body, FormToolkit toolkit, List<SectionContent> contents) {
		Composite column = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(column);
		contents.forEach(content -> sections.add(new FieldSection(column, toolkit, fields, content)));
	}

	private static void fillIfOpen(FieldSection section) {
		if (!section.isCollapsed()) {
			section.fill();
		}
	}

	/** A section at a time, so that keys and the mouse come between; those in sight first, each laid out at once. */
	private void fillNext(Display display, List<FieldSection> waiting) {
		ScrolledForm scrolled = form;
		if (scrolled == null || scrolled.isDisposed()) {
			return;
		}
		if (waiting.isEmpty()) {
			complete = true;
			layOut(scrolled);
			return;
		}
		Optional<FieldSection> seen = waiting.stream().filter(section -> section.isInSight(scrolled)).findFirst();
		FieldSection next = seen.orElseGet(waiting::getFirst);
		waiting.remove(next);
		fillIfOpen(next);
		if (seen.isPresent() && !next.isCollapsed()) {
			layOut(scrolled);
		}
		display.asyncExec(() -> fillNext(display, waiting));
	}

	/** The columns remember how high they were without the new rows. */
	private static void layOut(ScrolledForm scrolled) {
		scrolled.getBody().layout(true, true);
		scrolled.reflow(true);
	}

	@Override
	public void setFocus() {
		fields.setFocus();
	}

	/** Whether all rows that are open are there. */
	final boolean isComplete() {
		return complete;
	}

	/** The field of a path, if its row is there. */
	final Optional<Field> field(String path) {
		return fields.find(path);
	}

	@Override
	public void modelChanged() {
		if (form != null) {
			fields.refresh();
		}
	}

	@Override
	public void problemsChanged() {
		ProblemHeader shown = header;
		if (shown != null) {
			fields.showProblems();
			shown.refresh();
		}
	}

	@Override
	public void commitTyped() {
		fields.commit();
	}

	@Override
	public boolean reveal(String path) {
		ScrolledForm scrolled = form;
		if (scrolled == null || path.isEmpty()) {
			return false;
		}
		sections.forEach(FieldSection::fill);
		Optional<Control> place = fields.place(path);
		place.ifPresent(found -> {
			sections.stream().filter(section -> section.holds(found)).forEach(FieldSection::expand);
			scrolled.reflow(true);
			found.setFocus();
			FormToolkit.ensureVisible(found);
		});
		return place.isPresent();
	}

	/** The field may be on another page. */
	private void lead(String path) {
		if (getEditor() instanceof ModelFileEditor editor) {
			editor.reveal(path);
		}
	}

	/** What a field is called for people, or its path if it is on another page. */
	private String name(String path) {
		return fields.find(path).map(Field::name).orElse(path);
	}
}
