package org.portwright.porting.ui.internal.numbers;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.portwright.numbering.NumbersInText;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.porting.ui.internal.commands.AddingNumbers;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.table.NumberRows;
import org.portwright.ui.table.NumberTable;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.ConfirmValues;
import org.portwright.workspace.kept.AddNumbersOfText.Added;
import org.portwright.workspace.numbers.NumberPart;
import org.portwright.workspace.numbers.RemoveNumbers;
import org.portwright.workspace.orders.DescribeNumbers;
import org.portwright.workspace.resources.EngagementFiles;

/** What can be done with the numbers of an order in its table: each an operation on what is selected. */
final class NumberEditing {

	private final EngagementFiles files;
	private final ModelFile file;
	private final NumberTable table;
	private final ResultBar result;

	NumberEditing(EngagementFiles files, ModelFile file, NumberTable table, ResultBar result) {
		this.files = files;
		this.file = file;
		this.table = table;
		this.result = result;
	}

	/** Takes the numbers of the text in the clipboard. */
	void paste() {
		var clipboard = new Clipboard(table.control().getDisplay());
		Object content = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (content instanceof String text && !text.isBlank()) {
			take(text);
		} else {
			result.say(Messages.NumberEditing_noText, Optional.empty());
		}
	}

	/** Adds the numbers of a text, which is read in the background. */
	void take(String text) {
		AddingNumbers.begin(files, file, text, added -> say(text, added));
	}

	private void say(String text, Added added) {
		if (!table.control().isDisposed()) {
			NumbersInText read = added.read();
			result.say(AddingNumbers.words(added),
					added.left().ranges().isEmpty() && read.notTaken().isEmpty() && read.notes().isEmpty()
							? Optional.empty()
							: Optional.of(() -> showDetails(text, added)));
		}
	}

	private void showDetails(String text, Added added) {
		if (new NotTakenDialog(table.control().getShell(), added).open() == NotTakenDialog.ADD) {
			AddingNumbers.addDoubtful(files, file, text, added.left(), taken -> {
				if (!table.control().isDisposed()) {
					result.say(AddingNumbers.words(taken), Optional.empty());
				}
			});
		}
	}

	/** Confirms the unconfirmed ones of the selected numbers; returns whether there are any. */
	boolean confirm() {
		NumberRows rows = table.shown().rows();
		return isUnconfirmedSelected() && WindowOperation.perform(ConfirmValues.ofNumbers(files.model(), file,
				table.selectedRows().mapToObj(rows::range).flatMap(Optional::stream).toList())).isPresent();
	}

	/** Returns whether a selected row has unconfirmed numbers. */
	boolean isUnconfirmedSelected() {
		NumberRows rows = table.shown().rows();
		return table.selectedRows().anyMatch(row -> rows.problems(row).stream()
				.anyMatch(problem -> problem.code().equals(UnconfirmedValues.CODE)));
	}

	/** Takes the selected numbers out of the order. */
	void remove() {
		List<NumberPart> selected = selected();
		if (!selected.isEmpty()) {
			WindowOperation.perform(new RemoveNumbers(files.model(), file, selected));
		}
	}

	/**
	 * Says something of the selected numbers.
	 *
	 * @param value what the column is to hold, as the file writes it
	 */
	void set(OrderColumn column, String value) {
		List<NumberPart> selected = selected();
		if (!selected.isEmpty()) {
			column.field().ifPresent(
					field -> WindowOperation
							.perform(new DescribeNumbers(files.model(), file, selected, field, value, column.title())));
		}
	}

	private List<NumberPart> selected() {
		NumberRows rows = table.shown().rows();
		boolean expanded = rows instanceof ExpandedRows;
		return table.selectedRows().mapToObj(
				row -> new NumberPart(rows.object(row), expanded ? rows.range(row) : Optional.empty())).toList();
	}

}
