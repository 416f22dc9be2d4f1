package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.porting.ui.internal.wizards.MarkStyles.Look;

/** How marks look in a text. */
class MarkStylesTest {

	private static final TextMarks MARKS = new TextMarks(List.of(new TextMarks.Mark(0, 10, Look.TAKEN.ordinal()),
			new TextMarks.Mark(10, 20, Look.DOUBTFUL.ordinal()), new TextMarks.Mark(20, 30, Look.UNTICKED.ordinal()),
			new TextMarks.Mark(30, 40, Look.LEFT.ordinal())));

	private final Shell shell = new Shell(Display.getCurrent());
	private final StyledText text = new StyledText(shell, SWT.MULTI);
	private final MarkStyles styles = new MarkStyles(text, meaning -> Look.values()[(int) meaning]);

	@AfterEach
	void close() {
		shell.close();
	}

	@Test
	void eachLooksOtherwise() {
		StyleRange[] all = styles.of(MARKS, 0, 100);
		assertEquals(Look.values().length, all.length);
		assertNotEquals(text.getBackground(), all[0].background);
		assertFalse(all[0].underline);
		assertEquals(all[0].background, all[1].background);
		assertTrue(all[1].underline);
		assertTrue(all[2].strikeout);
		assertNull(all[2].background);
		assertTrue(all[3].underline);
		assertNull(all[3].background);
	}

	@Test
	void aMarkOverTheEndOfALineEndsThere() {
		StyleRange[] line = styles.of(MARKS, 5, 10);
		assertEquals(List.of(5, 10), List.of(line[0].start, line[1].start));
		assertEquals(List.of(5, 5), List.of(line[0].length, line[1].length));
	}
}
