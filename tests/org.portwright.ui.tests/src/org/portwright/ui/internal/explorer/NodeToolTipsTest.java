package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.ui.Ids;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.WindowEvents;

/** A tool tip of the explorer never takes the keyboard, so the dialogs that keys open there answer keys. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class NodeToolTipsTest {

	private final ShownTree shown = new ShownTree();

	NodeToolTipsTest() throws Exception {
		// The explorer may not be shown.
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	/** The tool tip is there, as when the mouse rests on a node. */
	private Shell tip(String path) {
		Tree tree = shown.tree();
		shown.window.activate(shown.window.findView(Ids.EXPLORER));
		shown.select(path);
		tree.setFocus();
		WindowEvents.until("the tree has the keyboard", tree::isFocusControl);
		WindowEvents.until("the tool tip comes up", () -> {
			Rectangle place = tree.getSelection()[0].getBounds();
			var rest = new Event();
			rest.x = place.x + 2;
			rest.y = place.y + 2;
			tree.notifyListeners(SWT.MouseHover, rest);
			return shownTip().isPresent();
		});
		return shownTip().orElseThrow();
	}

	private Optional<Shell> shownTip() {
		return Stream.of(shown.tree().getShell().getShells())
				.filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.TOOL) != 0).findFirst();
	}

	@Test
	void theKeyboardStaysWhereItIsWhenTheWindowIsLeft() throws Exception {
		shown.engagement.order("london");
		Shell tip = tip("Contoso moves/london  Draft");
		shown.explorer.page().filter().setFocus();
		WindowEvents.until("the filter has the keyboard", shown.explorer.page().filter()::isFocusControl);
		shown.tree().getShell().notifyListeners(SWT.Deactivate, new Event());
		WindowEvents.until("the tool tip is gone", tip::isDisposed);
		assertTrue(shown.explorer.page().filter().isFocusControl());
	}
}
