package org.portwright.ui.forms;

import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * A link on a page in the colour of links, and as large as its words. The dark theme of the platform has a colour for
 * links, which its rule for all that stands in a part takes back: they would be as grey as labels.
 */
public final class ThemedLink {

	/** Where the style engine of the platform looks for the class of a widget. */
	private static final String CLASS_KEY = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
	/** What the style sheet of this bundle calls them. */
	private static final String STYLE_CLASS = "PortwrightLink"; //$NON-NLS-1$

	private ThemedLink() {
	}

	/** Gives a link of the platform's that colour in the theme of now and in later ones. */
	public static void restyle(Hyperlink link) {
		PlatformUI.getWorkbench().getService(IStylingEngine.class).setClassname(link, STYLE_CLASS);
	}

	/** Returns whether a control is a link that has the colour of links in each theme. */
	public static boolean isOne(Control control) {
		return STYLE_CLASS.equals(control.getData(CLASS_KEY));
	}

	/** Gives a link that colour before a theme gives it another one, and that size whatever a layout gives it. */
	public static <L extends Hyperlink> L of(L link) {
		link.setData(CLASS_KEY, STYLE_CLASS);
		return ClickArea.tight(link);
	}
}
