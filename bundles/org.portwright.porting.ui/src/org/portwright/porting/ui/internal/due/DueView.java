package org.portwright.porting.ui.internal.due;

import java.util.List;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.portwright.porting.ui.internal.orders.DueWatch;
import org.portwright.porting.ui.internal.orders.DueWatch.Wanted;
import org.portwright.porting.ui.internal.orders.EmptyView;
import org.portwright.porting.ui.internal.orders.SightWatch;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.OwnContext;
import org.portwright.ui.forms.SystemColours;
import org.portwright.workspace.orders.DueList;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of what waits across the workspace, by day: puts its parts together and answers the workbench. */
public final class DueView {

	/** The id of the view. */
	public static final String ID = "org.portwright.ui.due"; //$NON-NLS-1$

	private final Composite control;
	private final StackLayout pages = new StackLayout();
	private final EmptyView empty;
	private final DueTable table;
	private final DueWatch.Look due;
	private final SightWatch sight;
	private final SystemColours colours;

	/** Shows what waits. */
	@Inject
	public DueView(Composite parent, MPart part, IWorkbenchPage page, EHandlerService handlers,
			ESelectionService selections) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(pages);
		empty = new EmptyView(control, Messages.DueView_begun);
		table = new DueTable(control);
		pages.topControl = empty.control();
		DueActions.of(table, page, handlers);
		table.table().addListener(SWT.Selection, event -> {
			var selection = new StructuredSelection(table.selected().stream().map(DueRow::file).distinct().toList());
			selections.setSelection(selection);
			selections.setPostSelection(selection);
		});
		colours = new SystemColours(table.table()::clearAll);
		part.getContext().get(EContextService.class).activateContext(OwnContext.ID);
		due = page.getWorkbenchWindow().getService(DueWatch.class).look(Wanted.ALL, this::show);
		sight = new SightWatch(page, ID, due::setInSight);
	}

	private void show(DueList list) {
		if (control.isDisposed()) {
			return;
		}
		List<DueRow> rows = DueRow.of(list);
		table.show(rows);
		if (rows.isEmpty()) {
			empty.show(list.orders() > 0 ? Messages.DueView_nothing : Messages.DueView_unused);
		}
		bringUp(rows.isEmpty() ? empty.control() : table.control());
	}

	private void bringUp(Composite next) {
		if (pages.topControl != next) {
			boolean hadFocus = empty.control().isFocusControl() || table.table().isFocusControl();
			pages.topControl = next;
			control.layout();
			if (hadFocus) {
				setFocus();
			}
		}
	}

	/** What is seen while something waits. */
	DueTable table() {
		return table;
	}

	/** What is seen while nothing waits. */
	EmptyView empty() {
		return empty;
	}

	/** Whether something waits. */
	boolean isFilled() {
		return pages.topControl == table.control();
	}

	/** Takes the focus. */
	@Focus
	void setFocus() {
		if (isFilled()) {
			table.table().setFocus();
		} else {
			empty.control().setFocus();
		}
	}

	/** Hears nothing any more. */
	@PreDestroy
	void close() {
		due.close();
		sight.close();
		colours.close();
	}
}
