package org.portwright.sources.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class PastedMailTest {

	@Test
	void whatAProgramCopiesHasItsHeadAbove() {
		SentMail mail = PastedMail.of("""
				From: Zoë Farquharson <zoe@fabrikam.example>
				Sent: 25 November 2026 09:41
				To: Dan; Amy <amy@contoso.example>
				Subject: RE: The letter

				Agreed.
				Note: by Friday.
				""");
		assertEquals("Zoë Farquharson <zoe@fabrikam.example>", mail.from().orElseThrow().shown());
		assertEquals("RE: The letter", mail.subject());
		assertEquals("2026-11-25T09:41Z", mail.sent().orElseThrow().toString());
		assertEquals("Agreed.\nNote: by Friday.", mail.text());
		assertEquals(1, mail.remarks().size());
		assertTrue(mail.remarks().getFirst().contains("United Kingdom"));
	}

	@Test
	void theSourceOfAMailIsRead() {
		SentMail mail = PastedMail.of("""
				Received: from somewhere
				 by elsewhere
				From: zoe@fabrikam.example
				Date: Wed, 25 Nov 2026 09:41:02 +0100
				Content-Type: text/html

				<p>Agreed&nbsp;&ndash; <b>all</b>.</p>
				""");
		assertEquals("Agreed\u00A0– all.", mail.text());
		assertEquals("2026-11-25T09:41:02+01:00", mail.sent().orElseThrow().toString());
		assertEquals(List.of(), mail.remarks());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Agreed.", "Note: call back\nand soon", "Subject: to the contract\nwe agree.",
			"https://contoso.example/a\nFrom: b", "" })
	void aTextAloneIsATextAlone(String text) {
		SentMail mail = PastedMail.of(text);
		assertEquals(text, mail.text());
		assertTrue(mail.from().isEmpty() && mail.sent().isEmpty() && mail.subject().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "25 November 2026 09:41, 2026-11-25T09:41Z",
			"'Wednesday, November 25, 2026 3:41 PM', 2026-11-25T15:41Z", "2 July 2026 at 09:41, 2026-07-02T09:41+01:00",
			"'Wed, 25 Nov 2026 09:41:02 -0500', 2026-11-25T09:41:02-05:00", "2026-11-25 9:41, 2026-11-25T09:41Z",
			"03/04/2026 09:41, none", "soon, none" })
	void dayAndMonthAreNeverGuessed(String shown, String read) {
		SentMail mail = PastedMail.of("From: a@contoso.example\nSent: " + shown + "\n\nText");
		assertEquals(read, mail.sent().map(Object::toString).orElse("none"));
	}
}
