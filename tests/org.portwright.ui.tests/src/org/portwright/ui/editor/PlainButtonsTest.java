package org.portwright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.PageWalk;

/** What is pressed on pages and in views does what it shows: by no key of a menu, and at its words alone. */
@SuppressWarnings("nls")
class PlainButtonsTest {

	private static final int BEHIND = 6;

	private final EditedEngagement engagement;
	private final Set<String> found = new TreeSet<>();
	private int looked;

	PlainButtonsTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	/** A mnemonic works in the whole window: it would take a key from the menus, whatever part is active. */
	@Test
	void nothingInTheWindowHasAMnemonic() throws Exception {
		PageWalk.pages(engagement.openOrder(), this::lookForMnemonics);
		PageWalk.pages(engagement.openTenant(), this::lookForMnemonics);
		PageWalk.views(EditedEngagement.page(), this::lookForMnemonics);
		assertEquals(Set.of(), found);
		assertEquals(true, looked > 100, looked + " texts");
	}

	private void lookForMnemonics(String place) {
		for (Control control : PageWalk.seen()) {
			String text = text(control);
			looked++;
			if (text.replace("&&", "").contains("&")) {
				found.add(place + ": " + text);
			}
		}
	}

	private static String text(Control control) {
		return switch (control) {
		case Button button -> button.getText();
		case Label label -> label.getText();
		case CLabel label -> String.valueOf(label.getText());
		case Link link -> link.getText();
		default -> "";
		};
	}

	/** A click right of or below the words of a link or a check box is a click on paper. */
	@Test
	void linksAndCheckBoxesAreAsLargeAsTheirWords() throws Exception {
		EditorWindow order = engagement.openOrder();
		PageWalk.pages(order, this::lookBehindWords);
		PageWalk.pages(engagement.openTenant(), this::lookBehindWords);
		PageWalk.views(EditedEngagement.page(), this::lookBehindWords);
		assertEquals(Set.of(), found);
		assertEquals(true, looked > 20, looked + " links and check boxes");
	}

	private void lookBehindWords(String place) {
		for (Control control : PageWalk.seen()) {
			boolean isChecked = control instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0;
			if ((isChecked || control instanceof Hyperlink) && control.getSize().x > 0) {
				looked++;
				Point words = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
				boolean isLine = words.x <= control.getSize().x;
				if (isLine && at(control, new Point(words.x + BEHIND, 2)) == control) {
					found.add(place + ": right of " + name(control));
				}
				if (isLine && !isChecked && at(control, new Point(2, words.y + BEHIND)) == control) {
					found.add(place + ": below " + name(control));
				}
			}
		}
	}

	private static String name(Control control) {
		return control instanceof Hyperlink link ? link.getText() : text(control);
	}

	/** What a click at a place beside a control's corner would meet. */
	private static @Nullable Control at(Control control, Point place) {
		Composite parent = control.getParent();
		Point inParent = control.getDisplay().map(control, parent, place);
		for (Control child : List.of(parent.getChildren())) {
			Rectangle bounds = child.getBounds();
			if (child.isVisible() && bounds.contains(inParent)) {
				return child;
			}
		}
		return null;
	}
}
