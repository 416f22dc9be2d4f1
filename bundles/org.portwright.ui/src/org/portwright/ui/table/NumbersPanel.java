package org.portwright.ui.table;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.WorkRunner;

/** A table of many rows with a filter field above it, how many it shows, and a word instead of an empty table. */
public final class NumbersPanel {

	private static final int FILTER_WIDTH = 260;
	private static final int TABLE_HEIGHT = 120;
	/** More than most orders and tenants have. */
	private static final int COUNTED = 9_999;
	private static final int SPACING = 6;
	private static final Function<Arrangement, OptionalInt> WITH_PROBLEM = Arrangement::firstProblem;

	private final Composite control;
	private final Composite tools;
	private final Text filter;
	private final Label count;
	private final Composite stack;
	private final Link empty;
	private final NumberTable table;
	private final TableWords words;
	private final String nothing;
	private Optional<Function<Arrangement, OptionalInt>> revealLater = Optional.empty();

	/** @param nothing says what to do while there are no numbers */
	public NumbersPanel(Composite parent, FormToolkit toolkit, WorkRunner runner, List<Column> columns,
			String nothing) {
		this(parent, toolkit, runner, columns, TableWords.NUMBERS, nothing);
	}

	/**
	 * A table of something else than numbers.
	 *
	 * @param nothing says what to do while there is nothing
	 */
	public NumbersPanel(Composite parent, FormToolkit toolkit, WorkRunner runner, List<Column> columns,
			TableWords words, String nothing) {
		this.words = words;
		this.nothing = nothing;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(control);
		tools = toolkit.createComposite(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
		var line = new RowLayout(SWT.HORIZONTAL);
		line.center = true;
		line.spacing = SPACING;
		line.marginLeft = 0;
		line.marginRight = 0;
		line.marginTop = 0;
		line.marginBottom = 0;
		tools.setLayout(line);
		filter = new Text(tools, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.NumbersPage_filter);
		filter.setToolTipText(words.filter());
		filter.setLayoutData(new RowData(FILTER_WIDTH, SWT.DEFAULT));
		count = toolkit.createLabel(tools, MessageFormat.format(words.some(), COUNTED, COUNTED));
		// What stands behind it keeps its place when the numbers are counted.
		count.setLayoutData(new RowData(count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT));
		count.setText(""); //$NON-NLS-1$
		stack = toolkit.createComposite(control);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(stack);
		empty = new Link(stack, SWT.NONE);
		toolkit.adapt(empty, true, true);
		table = new NumberTable(stack, runner, columns);
		table.control().addTraverseListener(NumbersPanel::letTabGoOn);
		new SpokenTable(table, columns, words.title()).speak();
		new CellTips(table).activate();
		show(table.control());
		filter.addModifyListener(typed -> table.setFilter(filter.getText()));
		filter.addListener(SWT.KeyDown, key -> {
			if (key.keyCode == SWT.ARROW_DOWN) {
				table.control().setFocus();
			}
		});
		table.onShown(this::shown);
	}

	/** Arrows go from cell to cell; whoever has no mouse would not come out of the table otherwise. */
	private static void letTabGoOn(TraverseEvent key) {
		if (key.detail == SWT.TRAVERSE_TAB_NEXT || key.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			key.doit = true;
		}
	}

	/** The widget with all of it. */
	public Composite control() {
		return control;
	}

	/** The table. */
	public NumberTable table() {
		return table;
	}

	/** Where buttons go, behind the filter and the count; in a narrow window they go on in a line below. */
	public Composite tools() {
		return tools;
	}

	/**
	 * Selects the row of an object, as soon as it is there.
	 *
	 * @param object its id
	 */
	void reveal(String object) {
		Function<Arrangement, OptionalInt> wanted = shown -> shown.of(object);
		if (!table.reveal(wanted)) {
			revealLater = Optional.of(wanted);
			type(""); //$NON-NLS-1$
		}
	}

	/** Selects the first row with a problem, or the first that gets one before the user selects a row. */
	void revealProblem() {
		if (!table.reveal(WITH_PROBLEM)) {
			revealLater = Optional.of(WITH_PROBLEM);
		}
	}

	private void revealThatComes() {
		revealLater = revealLater.filter(wanted -> wanted != WITH_PROBLEM || table.selectedRows().findAny().isEmpty())
				.filter(wanted -> !table.reveal(wanted));
	}

	/** Types into the filter field. */
	void type(String text) {
		filter.setText(text);
	}

	/** Puts a control between the filter and the table. */
	public void placeAboveTable(Control line) {
		line.moveAbove(stack);
	}

	/** What a click on the link does that stands instead of an empty table. */
	public void onEmptyLink(Runnable action) {
		empty.addSelectionListener(SelectionListener.widgetSelectedAdapter(clicked -> action.run()));
	}

	private void shown() {
		revealThatComes();
		Arrangement now = table.shown();
		long all = now.rows().numbers();
		count.setText(now.numbers() == all ? MessageFormat.format(words.all(), all)
				: MessageFormat.format(words.some(), now.numbers(), all));
		int width = count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		if (count.getLayoutData() instanceof RowData place && width > place.width) {
			place.width = width;
			count.requestLayout();
		}
		if (now.size() > 0) {
			show(table.control());
		} else {
			empty.setText(now.rows().size() == 0 ? nothing : words.none());
			show(empty);
		}
	}

	private void show(Control top) {
		if (stack.getLayout() instanceof StackLayout layout && layout.topControl != top) {
			boolean hadFocus = layout.topControl != null && layout.topControl.isFocusControl();
			layout.topControl = top;
			stack.layout();
			if (hadFocus) {
				top.setFocus();
			}
		}
	}
}
