package org.portwright.porting.ui.internal.wizards;

import java.text.MessageFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.numbering.Doubt;
import org.portwright.numbering.NotTaken;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.labels.Labels;

/** Shows what was understood of a text, to be ticked or not, and what was not understood. */
final class NumberPreview {

	private static final int LEFT_HEIGHT = 130;
	/** Of a table: its head and a row. */
	private static final int LEAST_HEIGHT = 60;
	/** Below it there is no room for tables and a whole reason. */
	private static final int LITTLE_HEIGHT = 350;
	private static final int PROGRESS_WIDTH = 80;
	/** A reason has a few sentences, which no column has room for. */
	private static final int WHY_LINES = 3;
	/** What is said of the ticked and of the other numbers: its room is kept, or rows would move under the mouse. */
	private static final int SUMMARY_LINES = 2;
	/** It gets what its share of the width is. */
	private static final int SHARED_WIDTH = 100;
	/** More doubts than these about one row are not read. */
	private static final int MOST_DOUBTS = 3;
	private static final String DOUBTFUL = "doubtful"; //$NON-NLS-1$
	private static final String ALL = "all"; //$NON-NLS-1$

	private final Composite control;
	private final TickedNumbers numbers = new TickedNumbers();
	private final Label summary;
	private final ProgressBar progress;
	private final TakenTable taken;
	private final Link tick;
	private final Label leftTitle;
	private final PreviewTable left;
	private final Link takeLarge;
	private final Label why;
	private final Runnable ticked;
	private ReadText shown = ReadText.EMPTY;

	/**
	 * @param ticked    called after numbers were ticked or unticked
	 * @param takeLarge called when large ranges are wanted, too
	 */
	NumberPreview(Composite parent, Runnable ticked, Runnable takeLarge) {
		this.ticked = ticked;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(control);
		Composite head = line();
		summary = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		progress = new ProgressBar(head, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().hint(PROGRESS_WIDTH, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(progress);
		taken = new TakenTable(whole(), numbers, this::ticked);
		tick = new Link(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(SHARED_WIDTH, SWT.DEFAULT).applyTo(tick);
		tick.addListener(SWT.Selection, event -> {
			if (event.text.equals(DOUBTFUL)) {
				taken.tickDoubtful(isDoubtfulLeft());
			} else {
				taken.tickAll(event.text.equals(ALL));
			}
		});
		Composite leftHead = line();
		leftTitle = new Label(leftHead, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(leftTitle);
		this.takeLarge = new Link(leftHead, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(this.takeLarge);
		this.takeLarge.addListener(SWT.Selection, event -> takeLarge.run());
		left = new PreviewTable(whole(), SWT.NONE,
				List.of(new PreviewTable.Column(Messages.NumberPreview_text, "0161 496 0000 - 0161 496 0000", 0, //$NON-NLS-1$
						SWT.LEFT),
						new PreviewTable.Column(Messages.NumberPreview_line, "9999", 0, SWT.RIGHT), //$NON-NLS-1$
						new PreviewTable.Column(Messages.NumberPreview_why, "", 7, SWT.LEFT)), //$NON-NLS-1$
				LEFT_HEIGHT);
		why = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(SHARED_WIDTH, SWT.DEFAULT).applyTo(why);
		control.addListener(SWT.Resize, event -> shareHeight());
		show(shown);
	}

	/** Where there is little room, as on a screen at 200 %, the rows need it more than the reason of one. */
	private void shareHeight() {
		boolean little = control.getSize().y < LITTLE_HEIGHT;
		int line = why.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		if (why.getLayoutData() instanceof GridData data) {
			data.heightHint = little ? line : WHY_LINES * line;
		}
		if (summary.getLayoutData() instanceof GridData data) {
			int height = little ? SWT.DEFAULT : SUMMARY_LINES * line;
			if (data.heightHint != height) {
				data.heightHint = height;
				summary.requestLayout();
			}
		}
	}

	/** Room for a label and what may stand beside it: what stands beside another takes no room from it. */
	private Composite line() {
		var line = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).hint(SHARED_WIDTH, SWT.DEFAULT).applyTo(line);
		return line;
	}

	private Composite whole() {
		var whole = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(whole);
		GridDataFactory.fillDefaults().grab(true, true).minSize(0, LEAST_HEIGHT).applyTo(whole);
		return whole;
	}

	/** Which numbers are ticked. */
	TickedNumbers numbers() {
		return numbers;
	}

	/**
	 * Has a place told when its row is selected, and when it is opened by Enter or a double click.
	 *
	 * @param told gets the place, and whether it was opened
	 */
	void onPlace(BiConsumer<Place, Boolean> told) {
		for (int event : new int[] { SWT.Selection, SWT.DefaultSelection }) {
			boolean opened = event == SWT.DefaultSelection;
			taken.onSelect(event, row -> {
				selected(row);
				told.accept(row.isDoubtful() ? row.doubts().getFirst().place() : row.place(), opened);
			});
			left.control().addListener(event, selection -> {
				if (selection.item instanceof TableItem item) {
					ReadText.Piece piece = shown.pieces().get(left.control().indexOf(item));
					selected(piece);
					told.accept(piece.place(), opened);
				}
			});
		}
	}

	/** Selects the row that a mark of the text stands for. */
	void select(long meaning) {
		int piece = ReadText.piece(meaning);
		int row = numbers.rowOf(meaning);
		if (piece >= 0) {
			left.select(piece);
			selected(shown.pieces().get(piece));
		} else if (row >= 0) {
			taken.select(row);
			selected(numbers.rows().get(row));
		}
	}

	/** One row is selected in both tables together: the reason below is that of this one. */
	private void selected(RangeInText row) {
		left.control().deselectAll();
		explain(row.doubts().stream().map(Doubt::message).distinct().limit(MOST_DOUBTS)
				.collect(Collectors.joining(" "))); //$NON-NLS-1$
	}

	private void selected(ReadText.Piece piece) {
		taken.control().deselectAll();
		explain(piece.why().get());
	}

	/** How what a mark of the text stands for looks. */
	MarkStyles.Look look(long meaning) {
		if (ReadText.piece(meaning) >= 0) {
			return MarkStyles.Look.LEFT;
		}
		int row = numbers.rowOf(meaning);
		if (row < 0) {
			return MarkStyles.Look.UNTICKED;
		}
		RangeInText read = numbers.rows().get(row);
		if (!numbers.isTicked(row)) {
			return read.isTicked() ? MarkStyles.Look.UNTICKED : MarkStyles.Look.LEFT;
		}
		return read.isDoubtful() ? MarkStyles.Look.DOUBTFUL : MarkStyles.Look.TAKEN;
	}

	/** Says that a text is being read, or not any more. */
	void showReading(boolean reading) {
		show(progress, reading);
		if (reading) {
			summary.setText(Messages.NumberPreview_reading);
		} else {
			summarize();
		}
	}

	/** Shows what was read. */
	void show(ReadText read) {
		shown = read;
		numbers.show(read.numbers());
		taken.show();
		explain(""); //$NON-NLS-1$
		leftTitle.setText(MessageFormat.format(Messages.NumberPreview_left, read.pieces().size()));
		left.show(read.pieces().size(), this::leftRow);
		long tooLarge = read.numbers().tooLarge().stream().mapToLong(NotTaken::numbers).sum();
		takeLarge.setText(NLS.bind(Messages.NumberPreview_takeLarge, Labels.count(tooLarge)));
		show(takeLarge, tooLarge > 0);
		showReading(false);
	}

	/**
	 * Shows that a text could not be read.
	 *
	 * @param reason why and what to do, for people
	 */
	void showUnread(String reason) {
		show(ReadText.EMPTY);
		summary.setText(Messages.NumberPreview_unread);
		explain(reason);
	}

	/** Shows something that there is room for only while it is shown. */
	private void show(Control what, boolean visible) {
		what.setVisible(visible);
		if (what.getLayoutData() instanceof GridData data) {
			data.exclude = !visible;
		}
		what.requestLayout();
	}

	private void explain(String reason) {
		why.setText(LegacyActionTools.escapeMnemonics(reason));
		why.setToolTipText(reason);
	}

	private void ticked() {
		summarize();
		ticked.run();
	}

	private void summarize() {
		tick.setText(numbers.count(numbers::isDoubtful) == 0 ? Messages.NumberPreview_tick
				: NLS.bind(Messages.NumberPreview_tickDoubtful, isDoubtfulLeft() ? Messages.NumberPreview_tickThem
						: Messages.NumberPreview_untickThem));
		summary.setText(shown.text().isBlank() ? Messages.NumberPreview_empty
				: MessageFormat.format(Messages.NumberPreview_summary, numbers.count(numbers::isTicked),
						numbers.tickedRows(), numbers.count(row -> !numbers.isTicked(row)),
						numbers.count(row -> numbers.isTicked(row) && isObjectedTo(row) && !numbers.isDoubtful(row)),
						numbers.count(row -> numbers.isTicked(row) && numbers.isDoubtful(row)), left()));
		summary.requestLayout();
	}

	/** Which of the numbers that are not ticked were left out by themselves. */
	private String left() {
		long doubtful = numbers.count(row -> !numbers.isTicked(row) && numbers.isDoubtful(row));
		long notPortable = numbers.count(row -> !numbers.isTicked(row) && !numbers.rows().get(row).isPortable());
		return MessageFormat.format(Messages.NumberPreview_leftOut,
				(doubtful > 0 ? 1 : 0) + (notPortable > 0 ? 2 : 0), doubtful, notPortable);
	}

	private boolean isDoubtfulLeft() {
		return numbers.count(row -> numbers.isDoubtful(row) && !numbers.isTicked(row)) > 0;
	}

	private boolean isObjectedTo(int row) {
		return numbers.rows().get(row).classification().problem() != null;
	}

	private PreviewTable.Row leftRow(int row) {
		ReadText.Piece piece = shown.pieces().get(row);
		return new PreviewTable.Row(piece.left(), true,
				List.of(piece.place().text(), String.valueOf(piece.line()), piece.why().get()));
	}
}
