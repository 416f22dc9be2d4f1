package org.portwright.phones.ui.internal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.guides.PhoneScreen;
import org.portwright.phones.ui.internal.pairing.PairingCode;

/** Each screen has a picture of its own, at any size. */
@SuppressWarnings("nls")
class PhonePaintTest {

	private final Shell shell = new Shell(Display.getDefault(), SWT.NONE);
	private final ScreenFonts fonts = new ScreenFonts(shell.getDisplay());

	@AfterEach
	void dispose() {
		fonts.dispose();
		shell.dispose();
	}

	private static PhonePicture picture(PhoneScreen screen, String code) {
		return new PhonePicture(true, screen, "Reception & <1>", "020 7946 0101", "reception@contoso.com",
				"aka.ms/siplogin", Optional.of(new PairingCode(code, Instant.EPOCH)));
	}

	private ImageData draw(PhonePicture picture, int width, int height) {
		var image = new Image(shell.getDisplay(), width, height);
		var gc = new GC(image);
		try {
			new PhonePaint(gc, new ScreenColours(shell), fonts, new Rectangle(0, 0, width, height)).draw(picture,
					"At most 12:34 left");
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static Set<Integer> colours(ImageData data) {
		Set<Integer> colours = new HashSet<>();
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				colours.add(data.getPixel(x, y));
			}
		}
		return colours;
	}

	@Test
	void noTwoScreensLookTheSame() {
		Map<Integer, PhoneScreen> seen = new HashMap<>();
		for (PhoneScreen screen : PhoneScreen.values()) {
			ImageData data = draw(picture(screen, "B7KQ2MXH"), 480, 320);
			assertTrue(colours(data).size() > 4, screen.name());
			assertEquals(null, seen.put(Arrays.hashCode(data.data), screen), screen.name());
		}
	}

	@ParameterizedTest
	@EnumSource(PhoneScreen.class)
	void itIsDrawnFromVeryNarrowToAProjector(PhoneScreen screen) {
		for (int width : new int[] { 1, 40, 200, 1920, 3840 }) {
			assertEquals(width, draw(picture(screen, "B7KQ2MXH"), width, Math.max(1, width * 2 / 3)).width);
		}
	}

	@Test
	void anotherFontOfTheThemeIsTakenAtOnce() {
		FontRegistry registry = JFaceResources.getFontRegistry();
		FontData[] before = registry.getFontData(JFaceResources.DIALOG_FONT);
		var image = new Image(shell.getDisplay(), 10, 10);
		var gc = new GC(image);
		try {
			fonts.fit(gc, "Lobby", SWT.NORMAL, 20, new Point(200, 40));
			registry.put(JFaceResources.DIALOG_FONT, new FontData[] { new FontData("Monospace", 10, SWT.NORMAL) });
			fonts.fit(gc, "Lobby", SWT.NORMAL, 20, new Point(200, 40));
			assertEquals("Monospace", gc.getFont().getFontData()[0].getName());
		} finally {
			registry.put(JFaceResources.DIALOG_FONT, before);
			gc.dispose();
			image.dispose();
		}
	}

	/** The phone does not show it. */
	@Test
	void theCodeOfTheAdminCentreIsDrawnOnNoPhone() {
		int body = draw(picture(PhoneScreen.CODE, "B7KQ2MXH"), 960, 630).getPixel(10, 315);
		ImageData data = draw(picture(PhoneScreen.CODE_IN_CENTRE, "B7KQ2MXH"), 960, 630);
		assertNotEquals(body, data.getPixel(10, 315));
		assertNotEquals(body, data.getPixel(480, 600), "nor has it keys below");
	}

	@Test
	void itFillsTheRoom() {
		ImageData data = draw(picture(PhoneScreen.CODE, "B7KQ2MXH"), 960, 630);
		int ground = data.getPixel(0, 0);
		assertNotEquals(ground, data.getPixel(10, 315), "the body begins at the left");
		assertNotEquals(ground, data.getPixel(949, 315), "and ends at the right");
	}

	@ParameterizedTest
	@CsvSource({ "Reception, 200, 40", "Reception on the ground floor of the old building, 60, 20", "Reception, 9, 40",
			"Reception, 60, 1", "Reception, 1, 1" })
	void aTextNeverNeedsMoreRoomThanThereIs(String text, int width, int height) {
		var image = new Image(shell.getDisplay(), 10, 10);
		var gc = new GC(image);
		try {
			ScreenFonts.Fitted fitted = fonts.fit(gc, text, SWT.NORMAL, height, new Point(width, height));
			assertTrue(fitted.extent().x <= width && fitted.extent().y <= height, fitted::toString);
			assertEquals(width == 200, text.equals(fitted.text()), fitted::toString);
			assertEquals(width == 60 && height == 20, fitted.text().startsWith("Rec") && fitted.text().endsWith("…"),
					fitted::toString);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** As much of the code as of nothing else: its letters are as high as half of the room. */
	@Test
	void whereThereIsHardlyAnyRoomTheCodeStandsAlone() {
		ImageData data = draw(picture(PhoneScreen.CODE, "B7KQ2MXH"), 280, 60);
		assertEquals(data.getPixel(140, 4), data.getPixel(10, 30), "there is no body of a phone");
		int ground = data.getPixel(140, 4);
		int first = 60;
		int last = 0;
		for (int y = 0; y < 60; y++) {
			for (int x = 0; x < 280; x++) {
				if (data.getPixel(x, y) != ground && x > 6 && x < 274) {
					first = Math.min(first, y);
					last = Math.max(last, y);
				}
			}
		}
		assertTrue(last - first > 20, first + " to " + last);
	}

	/** What was typed is what is shown: nothing of it is cut, however long it is. */
	@ParameterizedTest
	@CsvSource({ "AB", "B7KQ2MXH", "BCDF-GHJK", "A1234567890123456789012345678901234567890" })
	void theCodeIsAsLargeAsItFits(String code) {
		var image = new Image(shell.getDisplay(), 10, 10);
		var gc = new GC(image);
		try {
			assertTrue(fonts.fitCode(gc, code, 80, new Point(600, 120)).extent().x <= 600, code);
		} finally {
			gc.dispose();
			image.dispose();
		}
		assertNotEquals(Arrays.hashCode(draw(picture(PhoneScreen.CODE, code), 640, 420).data),
				Arrays.hashCode(draw(picture(PhoneScreen.CODE, ""), 640, 420).data));
	}

	@Test
	void fontsAreNotGatheredWhileTheViewIsResized() {
		for (int width = 100; width < 1500; width += 10) {
			draw(picture(PhoneScreen.CODE, "B7KQ2MXH"), width, width * 2 / 3);
		}
		assertTrue(fonts.kept() < 40, () -> String.valueOf(fonts.kept()));
	}
}
