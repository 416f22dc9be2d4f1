package org.portwright.ui.labels;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An icon is seen on a window, light or dark, and on the colour of a selected row. */
class IconContrastTest {

	/** The selection of GTK's own theme, on which a blue icon was lost. */
	private static final RGB SELECTION = new RGB(0x35, 0x84, 0xe4);
	private static final RGB LIGHT = new RGB(0xff, 0xff, 0xff);
	private static final RGB DARK = new RGB(0x2f, 0x2f, 0x2f);
	private static final int ENOUGH = 14;
	private static final double TOLD_APART = 1.8;

	@ParameterizedTest
	@EnumSource(Icon.class)
	void isSeen(Icon icon) {
		ImageData image = icon.descriptor().getImageData(100);
		for (RGB behind : new RGB[] { SELECTION, LIGHT, DARK }) {
			int seen = 0;
			for (int at = 0; at < image.width * image.height; at++) {
				double alpha = image.getAlpha(at % image.width, at / image.width) / 255.0;
				RGB colour = image.palette.getRGB(image.getPixel(at % image.width, at / image.width));
				double one = luminance(mixed(colour, behind, alpha));
				double other = luminance(behind);
				seen += (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= TOLD_APART ? 1 : 0;
			}
			assertTrue(seen >= ENOUGH, icon + " on " + behind + ": " + seen); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static RGB mixed(RGB one, RGB other, double share) {
		return new RGB(mixed(one.red, other.red, share), mixed(one.green, other.green, share),
				mixed(one.blue, other.blue, share));
	}

	private static int mixed(int one, int other, double share) {
		return (int) Math.round(one * share + other * (1 - share));
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
