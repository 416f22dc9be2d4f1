package org.portwright.porting.ui.internal.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;

/** The rows of a journal, the oldest first. What was wrong is struck through. Rows that are seen alone are filled. */
final class EntryTable {

	private static final List<Integer> WEIGHTS = List.of(16, 14, 16, 54);
	private static final StyledString.Styler WRONG = new StyledString.Styler() {

		@Override
		public void applyStyles(@Nullable TextStyle style) {
			if (style != null) {
				style.strikeout = true;
			}
		}
	};

	/** What the first columns have room for: a moment, and the longest kind. */
	private static final List<String> WIDEST = List.of("30 September 2026, 00:00", //$NON-NLS-1$
			JournalKind.VALUES.stream().map(Words::of).max(Comparator.comparingInt(String::length)).orElse("")); //$NON-NLS-1$
	private static final int MARGIN = 16;
	private static final int LEAST = 60;

	private final Composite control;
	private final TableViewer viewer;
	private List<JournalRow> rows = List.of();

	EntryTable(Composite parent, FormToolkit toolkit) {
		control = toolkit.createComposite(parent);
		var layout = new TableColumnLayout();
		control.setLayout(layout);
		Table table = toolkit.createTable(control, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		viewer = new TableViewer(table);
		viewer.setUseHashlookup(true);
		List<String> titles = List.of(Words.of(Literals.JOURNAL_ENTRY__WHEN), Words.of(Literals.JOURNAL_ENTRY__KIND),
				Words.of(Literals.JOURNAL_ENTRY__WHO), Messages.EntryTable_text);
		for (int i = 0; i < titles.size(); i++) {
			var column = new TableViewerColumn(viewer, SWT.NONE);
			column.getColumn().setText(titles.get(i));
			column.getColumn().setMoveable(true);
			column.setLabelProvider(new Cells(i));
			layout.setColumnData(column.getColumn(), new ColumnWeightData(WEIGHTS.get(i), width(i), true));
		}
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < rows.size()) {
				viewer.replace(rows.get(index), index);
			}
		});
		viewer.setInput(this);
		table.getAccessible()
				.addAccessibleListener(
						AccessibleListener.getNameAdapter(e -> e.result = Words.of(Literals.PORT_ORDER__JOURNAL)));
	}

	/** How wide a column is at least, in pixels. */
	private int width(int column) {
		if (column >= WIDEST.size()) {
			return LEAST;
		}
		var gc = new GC(table());
		try {
			return gc.stringExtent(WIDEST.get(column)).x + MARGIN;
		} finally {
			gc.dispose();
		}
	}

	/** Shows these. What is selected and still there stays selected; at first the latest is. */
	void show(List<JournalRow> shown) {
		if (shown.equals(rows)) {
			return;
		}
		List<String> selected = selected().stream().map(JournalRow::id).toList();
		boolean grew = shown.size() > rows.size() && (rows.isEmpty() || table().getSelectionIndex() == rows.size() - 1);
		rows = List.copyOf(shown);
		table().deselectAll();
		viewer.setItemCount(rows.size());
		viewer.refresh();
		int[] kept = grew ? new int[] { rows.size() - 1 }
				: IntStream.range(0, rows.size()).filter(i -> selected.contains(rows.get(i).id())).toArray();
		table().setSelection(kept);
		table().showSelection();
	}

	/** Selects the first row that a path leads to; whether there is one. */
	boolean select(String path) {
		Optional<Integer> found = IntStream.range(0, rows.size()).filter(i -> rows.get(i).isAt(path)).boxed()
				.findFirst();
		found.ifPresent(index -> {
			table().setSelection(index);
			table().showSelection();
		});
		return found.isPresent();
	}

	/** The rows that are selected. */
	List<JournalRow> selected() {
		List<JournalRow> selected = new ArrayList<>();
		for (int index : table().getSelectionIndices()) {
			if (index < rows.size()) {
				selected.add(rows.get(index));
			}
		}
		return selected;
	}

	/** The row that is selected alone. */
	Optional<JournalRow> one() {
		return Optional.of(selected()).filter(some -> some.size() == 1).map(List::getFirst);
	}

	/** The rows that are shown. */
	List<JournalRow> rows() {
		return rows;
	}

	/** The rows that are selected as text, as a spreadsheet takes them; all where none is. */
	String text() {
		List<JournalRow> some = selected();
		Stream<JournalRow> copied = some.isEmpty() ? rows.stream() : some.stream();
		return copied.map(row -> String.join("\t", row.texts())).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The table. */
	Table table() {
		return viewer.getTable();
	}

	/** What it stands in. */
	Composite control() {
		return control;
	}

	/** The cells of a column. */
	private static final class Cells extends StyledCellLabelProvider {

		private final int column;

		Cells(int column) {
			this.column = column;
		}

		@Override
		public void update(@Nullable ViewerCell cell) {
			if (cell != null && cell.getElement() instanceof JournalRow row) {
				var text = row.wrong() ? new StyledString(row.texts().get(column), WRONG)
						: new StyledString(row.texts().get(column));
				cell.setText(text.getString());
				cell.setStyleRanges(text.getStyleRanges());
			}
			super.update(cell);
		}
	}
}
