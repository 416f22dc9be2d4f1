package org.portwright.ui.fields;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.ui.forms.ColumnsByWidth;

/**
 * The sections of a page in columns: side by side where the window is wide, one below the other where it is not. They
 * are made one at a time, and seen together.
 */
public final class FieldColumns {

	private static final int MOST_IN_COLUMN = 100;
	private static final int SPACING = 12;

	private final ScrolledForm form;
	private final FormToolkit toolkit;
	private final Fields fields;
	private final ColumnsByWidth layout;
	private final Deque<Waiting> waiting = new ArrayDeque<>();
	private final List<FieldSection> sections = new ArrayList<>();
	private final Deque<FieldSection> unseen = new ArrayDeque<>();
	private boolean keepsSizes;
	private Optional<FieldSection> unplaced = Optional.empty();

	/**
	 * A section to be made.
	 *
	 * @param rank its place among all sections of the page, as they are read
	 */
	private record Waiting(Composite column, SectionContent content, int rank) {
	}

	/**
	 * One section below the other, each as wide as the column. It measures them at that width alone, which the
	 * platform's grid does not if it happens to be the one that they prefer, and not at all while they keep their
	 * sizes.
	 */
	@NonNullByDefault({})
	private final class Stack extends Layout {

		@Override
		protected Point computeSize(Composite column, int width, int height, boolean changed) {
			return new Point(width, place(column, width, false, changed));
		}

		@Override
		protected void layout(Composite column, boolean changed) {
			place(column, column.getClientArea().width, true, changed);
		}

		private int place(Composite column, int width, boolean bounds, boolean changed) {
			int y = 0;
			for (Control section : column.getChildren()) {
				Point size = section.getSize();
				int height = keepsSizes && size.x == width ? size.y
						: section.computeSize(width, SWT.DEFAULT, changed).y;
				if (bounds) {
					section.setBounds(0, y, width, height);
				}
				y += height + SPACING;
			}
			return Math.max(0, y - SPACING);
		}
	}

	/** @param columns the sections of each column, from the top */
	public FieldColumns(ScrolledForm form, FormToolkit toolkit, Fields fields, List<List<SectionContent>> columns) {
		this.form = form;
		this.toolkit = toolkit;
		this.fields = fields;
		layout = new ColumnsByWidth(form);
		form.getBody().setLayout(layout);
		for (List<SectionContent> contents : columns) {
			Composite column = toolkit.createComposite(form.getBody());
			column.setLayout(new Stack());
			int first = waiting.size() * MOST_IN_COLUMN;
			contents.forEach(content -> waiting.add(new Waiting(column, content, first + waiting.size())));
		}
	}

	/** Whether all sections are there. */
	public boolean isComplete() {
		return waiting.isEmpty() && unplaced.isEmpty();
	}

	/** Gives the columns the width that they are to have: what is in them is then measured once. */
	public void begin() {
		Composite body = form.getBody();
		body.setSize(layout.widthFor(form.getClientArea().width - form.getVerticalBar().getSize().x), body.getSize().y);
		body.layout(false);
	}

	/** Makes the next section, or gives what is in the one before its place: a turn for each. */
	public void goOn() {
		if (unplaced.isPresent()) {
			unplaced.get().place();
			unplaced = Optional.empty();
		} else {
			unplaced = Optional.of(make(waiting.remove()));
		}
	}

	/** Makes all sections that are not there yet, whether open or not. */
	public void makeAll() {
		while (!isComplete()) {
			goOn();
		}
		sections.forEach(FieldSection::fill);
	}

	private FieldSection make(Waiting next) {
		var section = new FieldSection(next.column(), toolkit, fields, next.content(), next.rank());
		sections.add(section);
		return section;
	}

	/** Gives all sections their places. What is in them was measured when it was made, and is not measured again. */
	public void place() {
		keepsSizes = true;
		layOut();
		keepsSizes = false;
	}

	/** Of the page that is shown next, shows the sections that are in sight; the others wait. */
	public void showInSight() {
		for (FieldSection section : sections) {
			if (!section.isAbove(form, form.getClientArea().height)) {
				section.setVisible(false);
				unseen.add(section);
			}
		}
	}

	/** Shows the next section that waits, if there is one. */
	public void showNext() {
		Optional.ofNullable(unseen.poll()).ifPresent(section -> section.setVisible(true));
	}

	/** Whether no section waits to be shown. */
	public boolean isShown() {
		return unseen.isEmpty();
	}

	/** Gives everything its place anew. The body is laid out by itself where the form is as high as before. */
	public void layOut() {
		form.reflow(true);
		form.getBody().layout(false);
	}

	/** Makes visible what is in the section that has a control. */
	public void expand(Control control) {
		sections.stream().filter(section -> section.holds(control)).forEach(FieldSection::expand);
	}
}
