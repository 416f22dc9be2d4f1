package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.model.PortOrder;
import org.portwright.porting.life.LetterFingerprint;

/** What the letter to sign says, and what it does not. */
class LetterForSignatureTest {

	/** What the consultant has to check is no business of who signs. */
	@Test
	void saysNothingToTheConsultant() throws IOException {
		for (PortOrder order : List.of(Orders.blank(), Orders.contoso(), Orders.service())) {
			String text = Printed.of(order, LoaOptions.toSign(Orders.TODAY)).flowing();
			for (String note : List.of("To be checked", "Ask Microsoft", "Validate", "accept", "profile")) {
				assertFalse(text.contains(note), () -> note + " is in " + text);
			}
		}
	}

	@Test
	void hasItsDayAndItsFingerprintOnEachPageWhenItIsToBeSigned() throws IOException {
		PortOrder order = Orders.signed(Orders.large());
		Printed printed = Printed.of(order, LoaOptions.toSign(Orders.TODAY));
		String foot = "24 November 2026 · fingerprint " + LetterFingerprint.of(order);
		for (String page : printed.pages()) {
			assertTrue(page.contains(foot), page);
			assertFalse(page.contains("Draft"), page);
		}
		assertTrue(printed.text().contains("Prepared on"), printed.text());
		assertFalse(printed.text().contains("25 November 2026"), "who signs writes the date");
		assertTrue(Printed.of(order).text().contains("25 November 2026"));
		assertFalse(Printed.of(order).text().contains("fingerprint"));
	}
}
