package org.portwright.ui.internal.editor;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** A section of a page. Its rows are made when they are first needed: most are below the fold or collapsed. */
final class FieldSection {

	private final SectionContent content;
	private final FormToolkit toolkit;
	private final Fields fields;
	private final Section section;
	private @Nullable Composite client;

	FieldSection(Composite parent, FormToolkit toolkit, Fields fields, SectionContent content) {
		this.content = content;
		this.toolkit = toolkit;
		this.fields = fields;
		int style = ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
				| (content.collapsed() ? SWT.NONE : ExpandableComposite.EXPANDED);
		section = toolkit.createSection(parent, style);
		section.setText(content.title());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		section.addExpansionListener(IExpansionListener.expansionStateChangingAdapter(this::expanding));
	}

	private void expanding(ExpansionEvent event) {
		if (event.getState()) {
			fill();
		}
	}

	boolean isCollapsed() {
		return !section.isExpanded();
	}

	/** Whether some of it is in sight of the form. */
	boolean isInSight(Control form) {
		int top = form.toControl(section.toDisplay(0, 0)).y;
		return top < form.getSize().y && top + section.getSize().y > 0;
	}

	/** Makes the rows if they are not there. */
	void fill() {
		if (client != null || section.isDisposed()) {
			return;
		}
		Composite made = toolkit.createComposite(section);
		client = made;
		content.rows().accept(new FieldRows(made, toolkit, fields));
		section.setClient(made);
		fields.showProblems();
	}

	/** Makes visible what is in the section. */
	void expand() {
		fill();
		section.setExpanded(true);
	}

	/** Whether a control is in the section. */
	boolean holds(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (Objects.equals(parent, section)) {
				return true;
			}
		}
		return false;
	}
}
