package org.portwright.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * The sections of a page in columns: side by side where the window is wide, one below the other where it is not. They
 * are made one at a time from the top, so that none that is seen moves for another.
 */
final class FieldColumns {

	private static final int MOST_IN_COLUMN = 100;

	private final ScrolledForm form;
	private final FormToolkit toolkit;
	private final Fields fields;
	private final Map<Composite, Deque<SectionContent>> waiting = new LinkedHashMap<>();
	private final List<FieldSection> sections = new ArrayList<>();
	private final Map<Composite, Integer> ranks = new LinkedHashMap<>();
	private boolean isLayoutDue;

	/** @param columns the sections of each column, from the top */
	FieldColumns(ScrolledForm form, FormToolkit toolkit, Fields fields, List<List<SectionContent>> columns) {
		this.form = form;
		this.toolkit = toolkit;
		this.fields = fields;
		var layout = new ColumnLayout();
		layout.maxNumColumns = columns.size();
		layout.horizontalSpacing = 20;
		layout.leftMargin = 10;
		layout.rightMargin = 10;
		form.getBody().setLayout(layout);
		for (List<SectionContent> contents : columns) {
			Composite column = toolkit.createComposite(form.getBody());
			GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(column);
			waiting.put(column, new ArrayDeque<>(contents));
			ranks.put(column, ranks.size() * MOST_IN_COLUMN);
		}
	}

	/** Whether all sections are there. */
	boolean isComplete() {
		return isLaidOut() && next().isEmpty();
	}

	/** Whether what is there and comes into sight has its place: before it cannot take the focus. */
	boolean isLaidOut() {
		return !isLayoutDue;
	}

	/** The column that ends first among those that go on. */
	private Optional<Composite> next() {
		return waiting.keySet().stream().filter(column -> !waiting.get(column).isEmpty())
				.min(Comparator.comparingInt(FieldColumns::end));
	}

	private static int end(Composite column) {
		return column.getBounds().y + column.getBounds().height;
	}

	/** Makes the next section, or lays out the one before if it comes into sight: a turn for each. */
	void goOn() {
		if (isLayoutDue) {
			layOut();
		} else {
			next().ifPresent(column -> {
				isLayoutDue = isInSight(end(column));
				make(column);
			});
		}
	}

	private boolean isInSight(int y) {
		return form.getBody().getLocation().y + y < form.getOrigin().y + form.getClientArea().height;
	}

	/** Makes all sections that are not there yet, whether open or not. */
	void makeAll() {
		for (Optional<Composite> column = next(); column.isPresent(); column = next()) {
			make(column.get());
		}
		sections.forEach(FieldSection::fill);
	}

	private void make(Composite column) {
		int rank = ranks.merge(column, 1, Integer::sum);
		var section = new FieldSection(column, toolkit, fields, waiting.get(column).remove(), rank);
		// Below all others of the column: what is out of sight is not painted.
		section.place(column.getSize().y, column.getSize().x);
		sections.add(section);
	}

	/** Gives everything its place. The body is laid out by itself where the form is as high as before. */
	void layOut() {
		isLayoutDue = false;
		form.reflow(true);
		form.getBody().layout(false);
	}

	/** Makes visible what is in the section that has a control. */
	void expand(Control control) {
		sections.stream().filter(section -> section.holds(control)).forEach(FieldSection::expand);
	}
}
