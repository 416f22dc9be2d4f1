package org.portwright.porting.ui.internal.due;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.portwright.model.OrderState;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.labels.Icon;
import org.portwright.ui.labels.MixedColour;

/** The rows of what is due. Those that are seen alone have a widget's item filled. */
final class DueTable {

	private static final int WHAT = 1;
	private static final int ORDER = 2;
	private static final int ENGAGEMENT = 4;
	/** How much of the colour of text a day has that stands in the row above, too, in percent. */
	private static final int REPEATED = 55;
	/** So many rows are measured, and no name is given more room than so many letters need. */
	private static final int MEASURED = 200;
	private static final int LETTERS = 32;
	/** The longest day there is in English. With a time few are overdue. */
	private static final String LONGEST_DAY = NLS.bind(Messages.DueRow_overdue, "Wednesday 30 September 2026"); //$NON-NLS-1$
	private static final String LONGEST_STATE = Stream.of(OrderState.values()).map(Words::of)
			.max(Comparator.comparingInt(String::length)).orElse(""); //$NON-NLS-1$
	/**
	 * What each column has room for at least, behind its icon. What waits has the room that is left, and where it is
	 * longer than that it is read in a tip; a narrow view scrolls before less of it is seen than of a day.
	 */
	private static final List<String> LEAST = List.of(LONGEST_DAY, LONGEST_DAY, Messages.DueTable_order,
			LONGEST_STATE, Messages.DueTable_engagement);
	private static final int ICON_AND_MARGIN = 36;

	private final Composite control;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final Table table;
	private final ResourceManager images;
	private final int[] widths = new int[LEAST.size()];
	private List<DueRow> rows = List.of();

	DueTable(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		control.setLayout(layout);
		table = new Table(control, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		images = new LocalResourceManager(JFaceResources.getResources(), table);
		List<String> titles = List.of(Messages.DueTable_when, Messages.DueTable_what, Messages.DueTable_order,
				Words.of(Literals.PORT_ORDER__STATE), Messages.DueTable_engagement);
		for (int i = 0; i < titles.size(); i++) {
			var column = new TableColumn(table, SWT.NONE);
			column.setText(titles.get(i));
			column.setMoveable(true);
			widths[i] = width(LEAST.get(i));
			layout.setColumnData(column, new ColumnWeightData(i == WHAT ? 1 : 0, widths[i], true));
		}
		table.addListener(SWT.MouseMove, this::tip);
		table.addListener(SWT.MouseExit, left -> table.setToolTipText("")); //$NON-NLS-1$
		table.addListener(SWT.SetData, event -> fill((TableItem) Objects.requireNonNull(event.item), event.index));
		table.getAccessible()
				.addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.DueTable_name));
	}

	/** The whole sentence where it is cut. */
	private void tip(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		int row = item == null || !item.getBounds(WHAT).contains(event.x, event.y) ? rows.size() : table.indexOf(item);
		String what = row < rows.size() ? rows.get(row).what() : ""; //$NON-NLS-1$
		String tip = width(what) > table.getColumn(WHAT).getWidth() ? what.replace("&", "&&") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!tip.equals(table.getToolTipText())) {
			table.setToolTipText(tip);
		}
	}

	/** Names have the room that they need; it is taken back from none. */
	private void widen(int column) {
		int longest = rows.stream().limit(MEASURED).map(row -> row.texts().get(column)).distinct()
				.map(name -> name.substring(0, Math.min(name.length(), LETTERS))).mapToInt(this::width).max().orElse(0);
		if (longest > widths[column]) {
			widths[column] = longest;
			layout.setColumnData(table.getColumn(column), new ColumnWeightData(0, longest, true));
			control.layout(true, true);
		}
	}

	private int width(String text) {
		var gc = new GC(table);
		try {
			return gc.stringExtent(text).x + ICON_AND_MARGIN;
		} finally {
			gc.dispose();
		}
	}

	private void fill(TableItem item, int index) {
		if (index >= rows.size()) {
			return;
		}
		DueRow row = rows.get(index);
		item.setText(row.texts().toArray(String[]::new));
		item.setImage(0, row.overdue() || row.state().isEmpty() ? warning() : null);
		item.setImage(ORDER, images.create(row.state().map(Icon::of).orElse(Icon.UNREADABLE).descriptor()));
		item.setForeground(0, row.firstDay() ? null
				: MixedColour.of(table.getForeground(), table.getBackground(), REPEATED));
	}

	private static Image warning() {
		return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK);
	}

	/** Shows these. What is selected and still there stays selected. */
	void show(List<DueRow> shown) {
		List<DueRow> before = rows;
		if (shown.equals(before)) {
			return;
		}
		List<DueRow> selected = selected();
		rows = List.copyOf(shown);
		widen(ORDER);
		widen(ENGAGEMENT);
		table.setItemCount(rows.size());
		if (before.size() == rows.size()) {
			IntStream.range(0, rows.size()).filter(i -> !rows.get(i).equals(before.get(i))).forEach(table::clear);
		} else {
			table.clearAll();
		}
		select(selected);
	}

	private void select(List<DueRow> selected) {
		table.setSelection(IntStream.range(0, selected.isEmpty() ? 0 : rows.size())
				.filter(i -> selected.stream().anyMatch(rows.get(i)::isSame)).toArray());
	}

	/** The rows, as they are shown. */
	List<DueRow> rows() {
		return rows;
	}

	/** The rows that are selected. */
	List<DueRow> selected() {
		List<DueRow> selected = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			if (index < rows.size()) {
				selected.add(rows.get(index));
			}
		}
		return selected;
	}

	/** The row that is selected alone. */
	Optional<DueRow> one() {
		return Optional.of(selected()).filter(some -> some.size() == 1).map(List::getFirst);
	}

	/** The rows that are selected as text: a line each, its parts between tabs; all where none is. */
	String text() {
		List<DueRow> some = selected();
		Stream<DueRow> copied = some.isEmpty() ? rows.stream() : some.stream();
		return copied.map(row -> String.join("\t", row.texts())).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The table. */
	Table table() {
		return table;
	}

	/** What it stands in. */
	Composite control() {
		return control;
	}
}
