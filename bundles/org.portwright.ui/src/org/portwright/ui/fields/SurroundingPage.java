package org.portwright.ui.fields;

import org.eclipse.swt.widgets.Shell;

/** The page that fields stand on, as far as they need it. */
public interface SurroundingPage {

	/** The window of the page. */
	Shell shell();

	/** Returns whether the content of the page is made and not disposed. */
	boolean isThere();

	/** Returns whether the page is in front, be it shown already or not. */
	boolean isLookedAt();

	/** Shows the page if nothing is awaited any more. */
	void showWhenReady();
}
