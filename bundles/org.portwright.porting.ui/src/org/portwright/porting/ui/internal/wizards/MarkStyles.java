package org.portwright.porting.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.portwright.ui.labels.MixedColour;

/** How marks look in a text, in colours of the theme. Only lines in sight are asked for. */
final class MarkStyles {

	/** How much of the colour of a selection is in that of what was taken: text stays legible on it. */
	private static final int TAKEN = 30;

	private final StyledText text;
	private final LongFunction<Look> looks;

	/** @param looks gives how what a mark stands for looks */
	MarkStyles(StyledText text, LongFunction<Look> looks) {
		this.text = text;
		this.looks = looks;
	}

	/** How a piece looks. */
	enum Look {
		/** Numbers that are taken. */
		TAKEN,
		/** Numbers that are taken, and somebody should look at them. */
		DOUBTFUL,
		/** Numbers that were unticked. */
		UNTICKED,
		/** Something that was not taken. */
		LEFT
	}

	/** The styles of a piece of the text, such as a line. */
	StyleRange[] of(TextMarks marks, int offset, int length) {
		List<StyleRange> styles = new ArrayList<>();
		int end = offset + length;
		marks.between(offset, end, mark -> {
			int start = Math.max(marks.start(mark), offset);
			styles.add(style(start, Math.min(marks.end(mark), end) - start, looks.apply(marks.meaning(mark))));
		});
		return styles.toArray(StyleRange[]::new);
	}

	private StyleRange style(int start, int length, Look look) {
		var style = new StyleRange();
		style.start = start;
		style.length = length;
		switch (look) {
		case TAKEN -> style.background = taken();
		case DOUBTFUL -> {
			style.background = taken();
			underline(style);
		}
		case UNTICKED -> style.strikeout = true;
		case LEFT -> underline(style);
		}
		return style;
	}

	private Color taken() {
		return MixedColour.of(text.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION), text.getBackground(), TAKEN);
	}

	private static void underline(StyleRange style) {
		style.underline = true;
		style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		style.underlineColor = JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
	}
}
