package org.portwright.ui.labels;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.forms.FormColors;

/** Colours between two of the theme: they are light or dark as it is, and what they dim stays legible. */
public final class MixedColour {

	private MixedColour() {
	}

	/**
	 * Mixes two colours.
	 *
	 * @param percent how much of the first there is in it
	 */
	public static Color of(Color one, Color other, int percent) {
		return new Color(FormColors.blend(one.getRGB(), other.getRGB(), percent));
	}
}
