package org.portwright.porting.ui.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.workspace.kept.KeptContent;

/** What is known of the entry that is selected. What was wrong is struck through, and kept files open at a click. */
final class EntryDetails {

	private final StyledText text;

	/** @param opened gets the file that is clicked */
	EntryDetails(Composite parent, Consumer<KeptContent> opened) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(8, 8, 8, 8);
		text.getAccessible()
				.addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.Journal_details));
		text.addListener(SWT.MouseUp, event -> {
			int offset = event.button == 1 ? text.getOffsetAtPoint(new Point(event.x, event.y)) : -1;
			if (offset >= 0 && text.getSelectionCount() == 0
					&& text.getStyleRangeAtOffset(offset) instanceof StyleRange range
					&& range.data instanceof KeptContent file) {
				opened.accept(file);
			}
		});
	}

	/** Shows these words. */
	void show(String words) {
		show(words, List.of());
	}

	/** Shows what is known of a row. */
	void show(JournalRow row) {
		List<StyleRange> ranges = new ArrayList<>();
		if (row.wrong() && !row.text().isEmpty()) {
			ranges.add(struck(row.text().length()));
		}
		String words = row.details();
		int from = words.length() - row.files().stream().mapToInt(file -> JournalRow.words(file).length() + 1).sum();
		for (KeptContent file : row.files()) {
			int length = JournalRow.words(file).length();
			ranges.add(link(from + 1, length, file));
			from += length + 1;
		}
		show(words, ranges);
	}

	private static StyleRange struck(int length) {
		var range = new StyleRange();
		range.length = length;
		range.strikeout = true;
		return range;
	}

	private static StyleRange link(int start, int length, KeptContent file) {
		var range = new StyleRange();
		range.start = start;
		range.length = length;
		range.underline = true;
		range.underlineStyle = SWT.UNDERLINE_LINK;
		range.data = file;
		return range;
	}

	private void show(String words, List<StyleRange> ranges) {
		if (!words.equals(text.getText())) {
			text.setText(words);
		}
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
	}

	/** The text. */
	StyledText text() {
		return text;
	}

	/** Where the link of a file begins; empty if it is not shown. */
	Optional<Integer> linkOf(KeptContent file) {
		for (StyleRange range : text.getStyleRanges()) {
			if (file.equals(range.data)) {
				return Optional.of(range.start);
			}
		}
		return Optional.empty();
	}
}
