package org.portwright.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The system's clipboard, for a text. */
public final class TextClipboard {

	private TextClipboard() {
	}

	/** The text in the clipboard; empty if there is none. */
	public static String text(Display display) {
		var clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : ""; //$NON-NLS-1$
		} finally {
			clipboard.dispose();
		}
	}

	/** Puts a text into the clipboard, which cannot take an empty one. */
	public static void copy(Display display, String text) {
		if (!text.isEmpty()) {
			var clipboard = new Clipboard(display);
			try {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		}
	}
}
