package org.portwright.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.workbench.testing.WindowEvents;

/** A label of a form that wraps, beside the platform's own; only GTK needs it. */
@SuppressWarnings("nls")
@EnabledOnOs(OS.LINUX)
class WrappedLabelTest {

	private static final String SENTENCE = "A working day; the planner shows which are possible, and why.";

	private final Shell shell = new Shell(Display.getCurrent());
	private final QuietToolkit toolkit = new QuietToolkit(Display.getCurrent());
	private final Label label = toolkit.createLabel(shell, SENTENCE, SWT.WRAP);

	@AfterEach
	void close() {
		shell.dispose();
		toolkit.dispose();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Name:", SENTENCE, "R&&D && more", "one\ntwo\n\nthree",
			"\u05E9\u05DC\u05D5\u05DD and back",
			"\uD83D\uDCDE a telephone", "  spaces  " })
	void needsTheRoomThatThePlatformsNeeds(String text) {
		assertInstanceOf(WrappedLabel.class, label);
		label.setText(text);
		var platforms = new Label(shell, SWT.WRAP);
		platforms.setText(text);
		for (int width : new int[] { SWT.DEFAULT, 40, 120, 300, 2000 }) {
			Point expected = platforms.computeSize(width, SWT.DEFAULT);
			Point found = label.computeSize(width, SWT.DEFAULT);
			assertEquals(expected.y, found.y, 2, text + " at " + width);
			assertEquals(expected.x, found.x, 2, text + " at " + width);
		}
	}

	/** The platform would put a hyphen between, which is in no text. */
	@Test
	void breaksAWordThatIsTooLong() {
		label.setText("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
		assertTrue(label.computeSize(100, SWT.DEFAULT).y > 2 * label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	@Test
	void isMeasuredAnewForAnotherTextAndFont() {
		int before = label.computeSize(100, SWT.DEFAULT).y;
		label.setFont(JFaceResources.getHeaderFont());
		assertTrue(label.computeSize(100, SWT.DEFAULT).y > before);
		label.setText("Name:");
		assertTrue(label.computeSize(100, SWT.DEFAULT).y < before);
		assertEquals("Name:", label.getText());
	}

	@Test
	void isDrawn() {
		label.setText("");
		assertEquals(1, colours());
		label.setText(SENTENCE);
		assertTrue(colours() > 1);
	}

	/** Returns how many colours are in it as it is drawn. */
	private int colours() {
		label.setBounds(0, 0, 100, 100);
		shell.setSize(200, 200);
		shell.open();
		WindowEvents.handleAll();
		var image = new Image(shell.getDisplay(), 100, 100);
		var gc = new GC(image);
		label.print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		Set<Integer> colours = new HashSet<>();
		for (int i = 0; i < data.width * data.height; i++) {
			colours.add(data.getPixel(i % data.width, i / data.width));
		}
		return colours.size();
	}
}
