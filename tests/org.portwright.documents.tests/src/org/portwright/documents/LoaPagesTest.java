package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portwright.numbering.uk.UkNumberPlan;

class LoaPagesTest {

	private static LoaPages pages() throws Exception {
		return LoaPages.of(Orders.contoso(), new LoaOptions(false, Orders.TODAY), UkNumberPlan.of(Set.of()));
	}

	@Test
	void aPageIsDarkInkOnWhitePaperOfTheWidthAskedFor() throws Exception {
		try (LoaPages pages = pages()) {
			int dark = pages.draw(0, 400, (width, height, pixels) -> {
				assertEquals(400, width, 1);
				assertEquals(width * pages.proportion(0), height, 2);
				assertEquals(-1, pixels[0]);
				int ink = 0;
				for (byte part : pixels) {
					ink += Byte.toUnsignedInt(part) < 100 ? 1 : 0;
				}
				return ink;
			});
			assertTrue(dark > 1000, Integer.toString(dark));
		}
	}

	@Test
	void everyPageCanBeDrawn() throws Exception {
		try (LoaPages pages = pages()) {
			for (int page = 0; page < pages.result().pages(); page++) {
				assertTrue(pages.draw(page, 100, (width, height, pixels) -> pixels.length) > 0);
			}
		}
	}

	@Test
	void aClosedLetterDrawsNothing() throws Exception {
		LoaPages pages = pages();
		pages.draw(0, 100, (width, height, pixels) -> pixels);
		pages.close();
		assertThrows(IOException.class, () -> pages.draw(0, 100, (width, height, pixels) -> pixels));
	}
}
