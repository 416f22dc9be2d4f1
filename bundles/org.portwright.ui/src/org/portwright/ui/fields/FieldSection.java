package org.portwright.ui.fields;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.portwright.ui.forms.TitleLine;

/** A section of a page. Its rows are made with it if it is open, or else when they are first needed. */
public final class FieldSection {

	private final SectionContent content;
	private final FormToolkit toolkit;
	private final Fields fields;
	private final Section section;
	private final int rank;
	private boolean isWanted;
	private @Nullable Composite client;

	/** @param rank its place among all sections of the page, as they are read */
	FieldSection(Composite parent, FormToolkit toolkit, Fields fields, SectionContent content, int rank) {
		this.rank = rank;
		this.content = content;
		this.toolkit = toolkit;
		this.fields = fields;
		isWanted = content.isOpen().getAsBoolean();
		int style = ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
				| (isWanted ? ExpandableComposite.EXPANDED : SWT.NONE);
		section = toolkit.createSection(parent, style);
		section.setLayoutDeferred(true);
		section.setText(content.title());
		TitleLine.under(section);
		section.addExpansionListener(IExpansionListener.expansionStateChangingAdapter(this::expanding));
		if (isWanted) {
			fill();
		}
		fields.follow(this::follow);
	}

	/** Opens where it is to be open from now on: a turn later, since its rows follow the model, too. */
	private void follow() {
		boolean isOpen = content.isOpen().getAsBoolean();
		if (isOpen && !isWanted) {
			section.getDisplay().asyncExec(() -> {
				if (!section.isDisposed()) {
					expand();
				}
			});
		}
		isWanted = isOpen;
	}

	/** Gives what is in it its place, before the column does so: most of the time goes into this. */
	void place() {
		int width = section.getParent().getSize().x;
		section.setBounds(0, 0, width, section.computeSize(width, SWT.DEFAULT).y);
		section.setLayoutDeferred(false);
	}

	/** Returns whether it begins above a line of the form, in points from its top. */
	boolean isAbove(Control form, int line) {
		return section.getDisplay().map(section.getParent(), form, section.getLocation()).y < line;
	}

	/** Shows it, or keeps it unseen at its place. */
	void setVisible(boolean visible) {
		if (!section.isDisposed()) {
			section.setVisible(visible);
		}
	}

	private void expanding(ExpansionEvent event) {
		if (event.getState()) {
			fill();
			fields.showProblems();
		}
	}

	/** Makes the rows if they are not there. */
	void fill() {
		if (client != null || section.isDisposed()) {
			return;
		}
		Composite made = toolkit.createComposite(section);
		client = made;
		fields.fill(this, new FieldRows(made, toolkit, fields), content.rows());
		section.setClient(made);
	}

	/** Its place among all sections of the page, as they are read. */
	int rank() {
		return rank;
	}

	/** Makes visible what is in the section. */
	void expand() {
		fill();
		fields.showProblems();
		section.setVisible(true);
		section.setExpanded(true);
	}

	/** Whether a control is in the section. */
	boolean holds(Control control) {
		return isWithin(control, section);
	}

	/** Returns whether what has the keyboard is in a composite, however deep. */
	public static boolean hasFocus(Composite composite) {
		return Optional.ofNullable(composite.getDisplay().getFocusControl())
				.filter(focus -> isWithin(focus, composite)).isPresent();
	}

	/** Whether a control is another one or in it. */
	public static boolean isWithin(Control control, Composite other) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (Objects.equals(at, other)) {
				return true;
			}
		}
		return false;
	}
}
