package org.portwright.ui.internal.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.TextStyle;

/** Shows what can be clicked, in the theme's colour of links. */
final class LinkStyler extends Styler {

	static final LinkStyler LINK = new LinkStyler();

	private LinkStyler() {
	}

	@Override
	public void applyStyles(@Nullable TextStyle style) {
		if (style != null) {
			style.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR);
			style.underline = true;
		}
	}
}
