package org.portwright.porting.ui.internal.numbers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.labels.Labels;
import org.portwright.ui.table.Arrangement;
import org.portwright.ui.table.CellPainter;
import org.portwright.ui.table.CellText;
import org.portwright.ui.table.Column.Kind;
import org.portwright.ui.table.NumberTable;
import org.portwright.ui.table.RowAction;
import org.portwright.workspace.ModelFile;

/**
 * How the cells of an order's numbers are edited: by a choice below the cell, or a text in it; for all selected rows.
 */
final class OrderCells {

	private final NumberTable table;
	private final NumberEditing editing;
	private final ModelFile file;
	private final MenuManager choices = new MenuManager();
	private final CellText text;
	private OrderColumn offered = OrderColumn.USAGE;

	OrderCells(NumberTable table, NumberEditing editing, ModelFile file) {
		this.table = table;
		this.editing = editing;
		this.file = file;
		text = new CellText(table.control());
		choices.setRemoveAllWhenShown(true);
		choices.addMenuListener(menu -> fill(menu, offered));
		Control control = table.control();
		choices.createContextMenu(control);
		control.addDisposeListener(disposed -> choices.dispose());
		control.addListener(SWT.MouseDown, this::pressed);
		control.addListener(SWT.MouseDoubleClick, this::clickedTwice);
		control.addListener(SWT.KeyDown, this::typed);
	}

	/** Adds what can be said of the selected rows to a menu. */
	void fill(IMenuManager menu) {
		if (table.selectedCount() == 0) {
			return;
		}
		OrderColumn.edited(Kind.CHOICE).forEach(column -> {
			var choice = new MenuManager(column.title());
			fill(choice, column);
			menu.add(choice);
		});
		OrderColumn.edited(Kind.TEXT).forEach(column -> menu
				.add(RowAction.item(NLS.bind(Messages.OrderCells_text, column.title()),
						() -> table.selectedPlace().ifPresent(place -> edit(column, place)))));
	}

	private void fill(IMenuManager menu, OrderColumn column) {
		Map<String, String> values = choices(column, (PortOrder) file.root());
		values.forEach((value, words) -> menu
				.add(RowAction.item(words.replace("&", "&&"), () -> editing.set(column, value)))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Gives the model what was typed and is not there yet. */
	void commitTyped() {
		text.commit();
	}

	/** The arrow of a selected row opens its choice. */
	private void pressed(Event event) {
		table.cellAt(event.x, event.y).filter(cell -> event.button == 1 && isArrow(cell, event.x)
				&& table.isSelected(cell.y)).ifPresent(this::edit);
	}

	private boolean isArrow(Point cell, int x) {
		return table.column(cell.x).kind() == Kind.CHOICE && table.bounds(cell.x, cell.y)
				.filter(bounds -> x > bounds.x + bounds.width - CellPainter.ARROW_WIDTH).isPresent();
	}

	private void clickedTwice(Event event) {
		table.cellAt(event.x, event.y).ifPresent(this::edit);
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			table.current().ifPresent(at -> {
				OrderColumn column = OrderColumn.of(at.columnPosition);
				edit(column.field().isPresent() ? column : OrderColumn.USAGE, at.rowPosition);
			});
		}
	}

	private void edit(Point cell) {
		edit(OrderColumn.of(cell.x), cell.y);
	}

	/** Edits a cell, if it can be edited. */
	void edit(OrderColumn column, int place) {
		if (column.field().isEmpty()) {
			return;
		}
		table.bringIntoSight(column.ordinal(), place);
		Optional<Rectangle> bounds = table.bounds(column.ordinal(), place);
		if (bounds.isEmpty()) {
			return;
		}
		if (column.isChoice()) {
			offer(column, table.control(), bounds.get());
		} else {
			Arrangement shown = table.shown();
			text.open(bounds.get(), shown.rows().text(shown.row(place), column.ordinal()),
					typed -> editing.set(column, typed));
		}
	}

	/** Shows the choice of a column below a part of a control. */
	void offer(OrderColumn column, Control control, Rectangle below) {
		offered = column;
		Menu menu = choices.getMenu();
		menu.setLocation(control.toDisplay(below.x, below.y + below.height));
		menu.setVisible(true);
	}

	/** The choices of a cell: the words by the value in the file, in the order of the menu; of a site its id. */
	private static Map<String, String> choices(OrderColumn column, PortOrder order) {
		return column.field().map(field -> field.getEType() instanceof EEnum values ? Words.choices(values)
				: field.getEType() == Literals.SITE ? sites(order) : Map.<String, String>of()).orElse(Map.of());
	}

	/** Numbers without a site belong to the service address. */
	private static Map<String, String> sites(PortOrder order) {
		Map<String, String> sites = new LinkedHashMap<>();
		sites.put("", Messages.OrderChoices_noSite); //$NON-NLS-1$
		order.getSites().forEach(site -> sites.put(String.valueOf(site.getId()), Labels.of(site)));
		return sites;
	}
}
