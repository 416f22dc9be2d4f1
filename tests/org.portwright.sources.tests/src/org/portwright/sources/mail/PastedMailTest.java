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
			"03/04/2026 09:41, none", "Tue 24/11/2026 17:52, 2026-11-24T17:52Z", "13/13/2026 09:41, none",
			"soon, none" })
	void dayAndMonthAreNeverGuessed(String shown, String read) {
		SentMail mail = PastedMail.of("From: a@contoso.example\nSent: " + shown + "\n\nText");
		assertEquals(read, mail.sent().map(Object::toString).orElse("none"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Account: 12345678", "Main number: 0161 496 0000", "Postcode: M2 3AE",
			"To be ported: 0161 496 0000", "Losing provider: BT", "From the bill: 12345678", "Note: by Friday" })
	void linesBelowTheHeadAreTextWhateverTheyLookLike(String line) {
		String head = "From: Zoë <zoe@fabrikam.example>\nSent: 25 November 2026 09:41\nTo: Dan\nSubject: The letter\n";
		assertEquals(line + "\nRegards", PastedMail.of(head + line + "\nRegards").text());
		assertEquals(line + "\nRegards", PastedMail.of(head + "\n" + line + "\nRegards").text());
		assertEquals("The letter", PastedMail.of(head + line).subject());
	}

	@Test
	void aNameThatCameAlreadyIsText() {
		SentMail mail = PastedMail.of("From: Zoë\nSubject: Numbers\nFrom: 0161 496 0000\nTo: 0161 496 0009");
		assertEquals("From: 0161 496 0000\nTo: 0161 496 0009", mail.text());
		assertEquals("From: 0161 496 0000\nTo: 0161 496 0009",
				PastedMail.of("From: 0161 496 0000\nTo: 0161 496 0009").text());
	}

	@Test
	void theSourceOfAMailEndsWhereItsFieldsDo() {
		SentMail mail = PastedMail.of("From: zoe@fabrikam.example\nSubject: The letter\nMIME-Version: 1.0\n"
				+ "Account: 12345678\nRegards");
		assertEquals("Account: 12345678\nRegards", mail.text());
	}

	@Test
	void whatAHeadSaysBesideIsText() {
		SentMail mail = PastedMail
				.of("From: Zoë\nSubject: The letter\nAttachments: bill.pdf\nImportance: High\n\nAgreed.");
		assertEquals("Attachments: bill.pdf\nImportance: High\n\nAgreed.", mail.text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"Von: Zoë;Gesendet: Mittwoch, 25. November 2026 09:41;An: Dan;Betreff: Brief",
			"De : Zoë;Envoyé : mercredi 25 novembre 2026 09:41;À : Dan;Objet : Brief",
			"De: Zoë;Enviado el: miércoles, 25 de noviembre de 2026 9:41;Para: Dan;Asunto: Brief",
			"Da: Zoë;Inviato: mercoledì 25 novembre 2026 09:41;A: Dan;Oggetto: Brief",
			"Od: Zoë;Wysłano: środa, 25 listopada 2026 09:41;Do: Dan;Temat: Brief",
			"Van: Zoë;Verzonden: woensdag 25 november 2026 09:41;Aan: Dan;Onderwerp: Brief",
			"De: Zoë;Enviada em: quarta-feira, 25 de novembro de 2026 09:41;Para: Dan;Assunto: Brief",
			"From: Zoë;Date: 25 November 2026 at 09:41:00 GMT;To: Dan;Subject: Brief",
			"From: Zoë;Date: Wed, 25 Nov 2026 at 09:41;To: Dan;Subject: Brief",
			"*From:* Zoë;*Sent:* 25 November 2026 09:41;*To:* Dan;*Subject:* Brief" })
	void programsOfOtherLanguagesAreUnderstood(String from, String sent, String to, String subject) {
		SentMail mail = PastedMail.of(String.join("\n", from, sent, to, subject, "", "Konto: 12345678"));
		assertEquals("Zoë", mail.from().orElseThrow().shown());
		assertEquals("2026-11-25T09:41Z", mail.sent().map(Object::toString).orElse("none"));
		assertEquals("Dan", mail.to().getFirst().shown());
		assertEquals("Brief", mail.subject());
		assertEquals("Konto: 12345678", mail.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zoë <zoe@fabrikam.example>\n\u200B\nDan\u200B\nTue 11/24/2026 9:41 AM\n\nAgreed.",
			"Dan <dan@contoso.example>\n\nRe: Brief\n2 messages\n\n"
					+ "Zoë <zoe@fabrikam.example>\tTue, Nov 24, 2026 at 9:41 AM\nAgreed.",
			"Brief\nInbox\nZoë <zoe@fabrikam.example>\tTue, 24 Nov 2026 at 09:41\nto me\n\nAgreed." })
	void aHeadWithoutNamesIsThatOfAPage(String pasted) {
		SentMail mail = PastedMail.of(pasted);
		assertEquals("Zoë <zoe@fabrikam.example>", mail.from().orElseThrow().shown());
		assertEquals("2026-11-24T09:41Z", mail.sent().map(Object::toString).orElse("none"));
		assertEquals(pasted, mail.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Zoë <zoe@fabrikam.example>\n0161 496 0000",
			"Call Zoë <zoe@fabrikam.example> on 24 Nov 2026",
			"Dear Dan,\n\nask Zoë <zoe@fabrikam.example>\n24 November 2026 09:41" })
	void anAddressAloneIsNoHead(String text) {
		SentMail mail = PastedMail.of(text);
		assertTrue(mail.from().isEmpty() && mail.sent().isEmpty());
		assertEquals(text, mail.text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Subject: Brief\\n0161 496 0000;Brief", "Subject: Brief\\n\\nAgreed.;Brief",
			"Ticket #: 12345\\nCreated: today\\nSubject: Brief\\nDescription:\\nAgreed.;Brief",
			"Subject: to the contract\\nwe agree.;''", "Agreed.\\n\\nSubject: Brief;''", "Subject:\\nAgreed.;''" })
	void aSubjectAloneIsOne(String lines, String subject) {
		String pasted = lines.translateEscapes();
		SentMail mail = PastedMail.of(pasted);
		assertEquals(subject, mail.subject());
		assertEquals(pasted, mail.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "CAUTION: This email originated from outside of the organisation.",
			"[EXTERNAL EMAIL] Think before you click.\nAsk 0161 496 0009.", "External sender: be careful" })
	void aWarningAboveTheHeadIsText(String warning) {
		SentMail mail = PastedMail.of(warning + "\n\nFrom: Zoë\nSent: 25 November 2026 09:41\nSubject: Brief\nAgreed.");
		assertEquals("Zoë", mail.from().orElseThrow().shown());
		assertEquals("Brief", mail.subject());
		assertEquals(warning + "\n\nAgreed.", mail.text());
	}

	@Test
	void aMailWithinAnotherIsNotItsHead() {
		SentMail mail = PastedMail
				.of("Please do this.\n\nFrom: Zoë\nSent: 25 November 2026 09:41\nSubject: Brief\n\nHi");
		assertTrue(mail.from().isEmpty());
		assertEquals("", mail.subject());
	}

	@Test
	void filesThatAHeadNamesAreNotThere() {
		SentMail mail = PastedMail.of("From: Zoë\nSubject: Brief\nAttachments: bill.pdf; list.xlsx\n\nAgreed.");
		assertTrue(mail.remarks().getFirst().contains("bill.pdf; list.xlsx"), mail.remarks().toString());
		assertEquals(List.of(), PastedMail.of("From: Zoë\nSubject: Brief\nAttachments: 0\n\nAgreed.").remarks());
	}

	@Test
	void aLongTextIsCutAndSaysSo() {
		SentMail mail = PastedMail.of("0161 496 0000\n".repeat(20_000));
		assertEquals(200_000, mail.text().length());
		assertEquals(1, mail.remarks().size());
	}

	@Test
	void noCharacterIsLeftThatAFileHasNoPlaceFor() {
		SentMail mail = PastedMail.of("From: Zo\uFFFE\uD800\nSubject: a\uFFFFb\uDC00\n\nx\uD800y\uFFFE\uD83D\uDE00");
		assertEquals("Zo\uFFFD\uFFFD", mail.from().orElseThrow().shown());
		assertEquals("a\uFFFDb\uFFFD", mail.subject());
		assertEquals("x\uFFFDy\uFFFD\uD83D\uDE00", mail.text());
	}
}
