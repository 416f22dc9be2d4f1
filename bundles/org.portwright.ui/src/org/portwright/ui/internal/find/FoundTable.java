package org.portwright.ui.internal.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.labels.Icon;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.checks.FilePlace;
import org.portwright.workspace.checks.NumberHit;

/** The places that were found, each row made when it is seen. */
final class FoundTable {

	private static final int LEAST = 90;

	private final Table table;
	private final Function<FilePlace, Optional<IFile>> files;
	private final ResourceManager images;
	private List<NumberHit> hits = List.of();

	/**
	 * A table over two columns of a grid.
	 *
	 * @param files gives the file of the workspace at a place
	 * @param open  done for the selected row on a double-click or Enter
	 */
	FoundTable(Composite parent, int width, int height, Function<FilePlace, Optional<IFile>> files, Runnable open) {
		this.files = files;
		var holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(width, height).applyTo(holder);
		table = new Table(holder, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		images = new LocalResourceManager(JFaceResources.getResources(), table);
		var layout = new TableColumnLayout();
		holder.setLayout(layout);
		column(layout, Messages.FindNumber_numbers, 4);
		column(layout, Messages.FindNumber_where, 3);
		column(layout, Messages.FindNumber_file, 3);
		column(layout, Messages.FindNumber_engagement, 4);
		table.addListener(SWT.SetData, this::fill);
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(chosen -> open.run()));
	}

	private void column(TableColumnLayout layout, String heading, int weight) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(heading);
		layout.setColumnData(column, new ColumnWeightData(weight, LEAST));
	}

	/** Shows these, the first of them selected, or the one that was selected if it is among them. */
	void show(List<NumberHit> found) {
		if (found.equals(hits)) {
			return;
		}
		Optional<NumberHit> before = selected();
		hits = found;
		table.setItemCount(found.size());
		table.clearAll();
		if (!found.isEmpty()) {
			table.setSelection(Math.max(0, before.map(found::indexOf).orElse(0)));
		}
	}

	/** What is selected. */
	Optional<NumberHit> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < hits.size() ? Optional.of(hits.get(index)) : Optional.empty();
	}

	void setFocus() {
		table.setFocus();
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= hits.size()) {
			// GTK asks once more for rows that it takes away.
			return;
		}
		var item = (TableItem) event.item;
		NumberHit hit = hits.get(event.index);
		String engagement = files.apply(hit.place()).map(file -> file.getProject().getName()).orElse(""); //$NON-NLS-1$
		item.setText(new String[] { Labels.numbers(hit.numbers()), FoundWords.of(hit.kind()), hit.place().name(),
				engagement });
		Icon icon = hit.numbers().count() == 1 ? Icon.NUMBER : Icon.BLOCK;
		item.setImage(images.create(icon.descriptor()));
	}
}
