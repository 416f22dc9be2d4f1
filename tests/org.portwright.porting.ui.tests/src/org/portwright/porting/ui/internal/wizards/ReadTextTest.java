package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.UnattendedHost;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.work.OperationException;

/** What is marked in a text that was read, and how the marks go along when it is changed. */
@SuppressWarnings("nls")
class ReadTextTest {

	private static final String TEXT = "Hello,\n0161 496 0000 - 0009 and 0113 496 0555.\nInvoice 20261031\n";

	@Test
	void whatWasTakenAndWhatWasNotIsMarked() throws OperationException {
		ReadText read = read(TEXT);
		assertEquals(List.of("0161 496 0000 - 0009 441614960000", "0113 496 0555 441134960555", "20261031 -1"),
				marked(TEXT, read.marks(), 0, TEXT.length()));
		assertEquals(3, read.pieces().getFirst().line());
		assertEquals(0, ReadText.piece(-1));
		assertTrue(ReadText.piece(441_614_960_000L) < 0);
	}

	@Test
	void onlyMarksThatAreInAPieceOfTheTextAreTold() throws OperationException {
		TextMarks marks = read(TEXT).marks();
		int second = TEXT.indexOf("0113");
		assertEquals(List.of("0113 496 0555 441134960555"), marked(TEXT, marks, second + 4, second + 5));
		assertEquals(List.of(), marked(TEXT, marks, 0, 7));
		assertEquals(OptionalInt.of(1), marks.at(second));
		assertEquals(OptionalInt.of(1), marks.at(second + 13));
		assertEquals(OptionalInt.empty(), marks.at(second - 1));
	}

	@Test
	void marksMoveWithWhatIsTyped() throws OperationException {
		int second = TEXT.indexOf("0113");
		TextMarks marks = read(TEXT).marks();
		String longer = "Dear Sam. " + TEXT;
		assertEquals(marked(TEXT, marks, 0, TEXT.length()),
				marked(longer, marks.edited(0, 0, 10), 0, longer.length()));
		String mended = TEXT.substring(0, second) + "0114" + TEXT.substring(second + 4);
		assertEquals(List.of("0161 496 0000 - 0009 441614960000", "20261031 -1"),
				marked(mended, marks.edited(second, 4, 4), 0, mended.length()));
		assertEquals(List.of(), marked("", marks.edited(0, TEXT.length(), 0), 0, 1000));
	}

	@Test
	void marksNeverOverlap() {
		var marks = new TextMarks(List.of(new TextMarks.Mark(5, 9, 2), new TextMarks.Mark(0, 6, 1),
				new TextMarks.Mark(2, 4, 3), new TextMarks.Mark(9, 12, 4)));
		List<String> seen = new ArrayList<>();
		marks.between(0, 20, mark -> seen.add(marks.start(mark) + "-" + marks.end(mark) + " " + marks.meaning(mark)));
		assertEquals(List.of("0-6 1", "6-9 2", "9-12 4"), seen);
	}

	private static ReadText read(String text) throws OperationException {
		return ReadText.of(text, new ReadNumberText(text).calculate(new UnattendedHost()));
	}

	private static List<String> marked(String text, TextMarks marks, int from, int to) {
		List<String> marked = new ArrayList<>();
		marks.between(from, to, mark -> marked
				.add(text.substring(marks.start(mark), marks.end(mark)) + " " + marks.meaning(mark)));
		return marked;
	}
}
