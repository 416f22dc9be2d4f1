package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.numbering.uk.UkNumberPlan;

/** Letters that are not made of the order as it is now. */
@SuppressWarnings("nls")
class LetterOriginTest {

	private static byte[] picture(int width, int height, String format) throws IOException {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var out = new ByteArrayOutputStream();
		ImageIO.write(image, format, out);
		return out.toByteArray();
	}

	@Test
	void aReprintSaysSoOnEachPageAndWhenItWasMade() throws Exception {
		Printed printed = Printed.of(Orders.contoso(), LoaOptions.reprint(Orders.TODAY));
		assertTrue(printed.pages().size() > 1);
		assertTrue(printed.pages().stream().allMatch(page -> page.contains("Reprinted on 24 November 2026")),
				printed.text());
		assertFalse(printed.text().contains("Prepared on"), printed.text());
		assertFalse(printed.text().contains("Draft"), printed.text());
	}

	@Test
	void aLetterThatIsThereIsShownAsItIs() throws Exception {
		byte[] pdf = Printed.of(Orders.contoso()).bytes();
		try (LoaPages pages = LoaPages.of(pdf, LoaPages.Origin.SUBMITTED);
				LoaPages made = LoaPages.of(Orders.contoso(), new LoaOptions(false, Orders.TODAY),
						UkNumberPlan.of(Set.of()))) {
			assertEquals(made.result().pages(), pages.result().pages());
			assertSame(LoaPages.Origin.SUBMITTED, pages.origin());
			assertSame(LoaPages.Origin.ORDER, made.origin());
			for (int page = 0; page < pages.result().pages(); page++) {
				byte[] expected = made.draw(page, 200, (width, height, pixels) -> pixels);
				byte[] shown = pages.draw(page, 200, (width, height, pixels) -> pixels);
				assertArrayEquals(expected, shown);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "png", "jpg", "gif", "bmp" })
	void aPictureIsAPageThatIsAsUprightAsIt(String format) throws Exception {
		byte[] upright = LetterPicture.pdf(picture(210, 297, format));
		byte[] across = LetterPicture.pdf(picture(297, 210, format));
		try (LoaPages first = LoaPages.of(upright, LoaPages.Origin.SIGNED_COPY);
				LoaPages second = LoaPages.of(across, LoaPages.Origin.SIGNED_COPY)) {
			assertEquals(1, first.result().pages());
			assertEquals(Math.sqrt(2), first.proportion(0), 0.01);
			assertEquals(1 / Math.sqrt(2), second.proportion(0), 0.01);
			int middle = first.draw(0, 100, (width, height, pixels) -> Byte
					.toUnsignedInt(pixels[(height / 2 * width + width / 2) * 3]));
			assertTrue(middle < 20, Integer.toString(middle));
		}
		assertArrayEquals(upright, LetterPicture.pdf(picture(210, 297, format)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "GIF89a", "no picture at all", "\u0089PNG\r\n\u001a\n" })
	void whatIsNoPictureIsRefused(String content) {
		assertThrows(IOException.class,
				() -> LetterPicture.pdf(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
	}
}
