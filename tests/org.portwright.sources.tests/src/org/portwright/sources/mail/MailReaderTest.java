package org.portwright.sources.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class MailReaderTest {

	private static final String HEAD = """
			From: =?utf-8?q?Zo=C3=AB?= Farquharson <zoe@fabrikam.example>
			To: Dan <dan@contoso.example>, "Łódź, Port" <port@contoso.example>
			Cc: amy@contoso.example
			Subject: The letter =?utf-8?b?4oCT?=
			 signed
			Date: Wed, 25 Nov 2026 09:41:02 +0100 (CET)
			MIME-Version: 1.0
			""";

	private static SentMail read(String mail) throws NoMailException {
		return MailReader.read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	private static String content(MailAttachment attachment) throws IOException {
		return new String(attachment.open().readAllBytes(), StandardCharsets.UTF_8);
	}

	@Test
	void aPlainMailSaysWhoWroteWhatWhen() throws NoMailException {
		SentMail mail = read(HEAD + "\nHello,\nall agreed.\n\n");
		assertEquals("Zoë Farquharson <zoe@fabrikam.example>", mail.from().orElseThrow().shown());
		assertEquals(List.of("Dan <dan@contoso.example>", "Łódź, Port <port@contoso.example>", "amy@contoso.example"),
				mail.to().stream().map(SentMail.Address::shown).toList());
		assertEquals("The letter – signed", mail.subject());
		assertEquals("2026-11-25T09:41:02+01:00", mail.sent().map(Object::toString).orElse("none"));
		assertEquals("Hello,\nall agreed.", mail.text());
		assertEquals(List.of(), mail.attachments());
		assertEquals(List.of(), mail.remarks());
		assertTrue(mail.whole());
	}

	@Test
	void thePlainTextCountsWherePartsSayTheSame() throws NoMailException, IOException {
		SentMail mail = read(HEAD + """
				Content-Type: multipart/mixed; boundary=m

				--m
				Content-Type: multipart/alternative; boundary=a

				--a
				Content-Type: text/plain

				The plain one.
				--a
				Content-Type: text/html

				<p>The <b>plain</b> one.</p>
				--a--
				--m
				Content-Type: application/pdf; name="=?utf-8?q?b=C3=ABll.pdf?="
				Content-Transfer-Encoding: base64

				JVBERi0xLjcK
				--m
				Content-Type: text/plain
				Content-Disposition: attachment

				a list
				--m
				Content-Type: text/plain

				The list's footer.
				--m--
				""");
		assertEquals("The plain one.\n\nThe list's footer.", mail.text());
		assertEquals(List.of("bëll.pdf", ""), mail.attachments().stream().map(MailAttachment::name).toList());
		assertEquals("%PDF-1.7\n", content(mail.attachments().getFirst()));
		assertEquals(9, mail.attachments().getFirst().size());
		assertEquals("application/pdf", mail.attachments().getFirst().type());
	}

	@Test
	void ofHtmlThereIsWhatItShows() throws NoMailException {
		SentMail mail = read(HEAD + """
				Content-Type: multipart/alternative; boundary=a

				--a
				Content-Type: text/plain

				\s
				--a
				Content-Type: text/html; charset=iso-8859-1
				Content-Transfer-Encoding: quoted-printable

				<style>p {}</style><p>Fee: =8012</p><ul><li>0161 496 0000<li><s>0161 496 0009</s></ul>
				--a--
				""");
		assertEquals("Fee: €12\n0161 496 0000\n~~0161 496 0009~~", mail.text());
	}

	@ParameterizedTest
	@CsvSource({ "'', UTF-8, 0", "us-ascii, UTF-8, 0", "utf-8, windows-1252, 1", "'', windows-1252, 1",
			"iso-8859-1, windows-1252, 0", "windows-1252, windows-1252, 0", "'\"utf-8\"', UTF-8, 0",
			"no-such-thing, UTF-8, 0", "'=?x?', windows-1252, 1", "UTF-16LE, UTF-16LE, 0" })
	void theEncodingIsWhatFitsNotWhatIsSaid(String said, String used, int remarks) throws NoMailException {
		String text = "Zoë – “signed”, £5";
		byte[] head = (HEAD + "Content-Type: text/plain" + (said.isEmpty() ? "" : "; charset=" + said)
				+ "\nContent-Transfer-Encoding: base64\n\n"
				+ Base64.getEncoder().encodeToString(text.getBytes(Charset.forName(used)))).replace("\n", "\r\n")
				.getBytes(StandardCharsets.UTF_8);
		SentMail mail = MailReader.read(head);
		assertEquals(text, mail.text());
		assertEquals(remarks, mail.remarks().size(), mail.remarks().toString());
	}

	@Test
	void linesBrokenForSendingAreJoined() throws NoMailException {
		SentMail mail = read(HEAD + """
				Content-Type: text/plain; format=flowed

				The number is 0161 496\s
				0000, and the\s
				account is open.
				> You wrote\s
				> that.
				--\s
				Zoë
				""");
		assertEquals("The number is 0161 496 0000, and the account is open.\n> You wrote that.\n-- \nZoë",
				mail.text());
	}

	@Test
	void aMailInAMailIsReadWhereItIsAskedFor() throws NoMailException {
		SentMail mail = read(HEAD + """
				Content-Type: multipart/mixed; boundary=m

				--m
				Content-Type: message/rfc822

				From: amy@contoso.example
				Subject: Inner

				Yes.
				--m--
				""");
		MailAttachment inner = mail.attachments().getFirst();
		assertTrue(inner.isMail());
		assertEquals("Inner", inner.mail().subject());
		assertEquals("Yes.", inner.mail().text());
	}

	@Test
	void ofAJournalReportTheMailInItIsRead() throws NoMailException {
		String report = "From: Exchange <journal@contoso.example>\nX-MS-Journal-Report:\n"
				+ "Content-Type: multipart/mixed; boundary=m\n\n--m\n\nSender: zoe@fabrikam.example\n--m\n"
				+ "Content-Type: message/rfc822\n\n" + HEAD + "\nAgreed.\n--m";
		SentMail mail = read(report + "--\n");
		assertEquals("zoe@fabrikam.example", mail.from().orElseThrow().address());
		assertEquals("Agreed.", mail.text());
		assertEquals(1, mail.remarks().size(), mail.remarks().toString());
		assertTrue(mail.remarks().getFirst().contains("journal"), mail.remarks().toString());
		SentMail two = read(report + "\nContent-Type: message/rfc822\n\n" + HEAD + "\nAgreed.\n--m--\n");
		assertEquals("Sender: zoe@fabrikam.example", two.text());
		assertEquals(2, two.attachments().size());
	}

	@ParameterizedTest
	@CsvSource({ "'attachment; filename=\"a.pdf\"', a.pdf", "'attachment; filename*=utf-8''''b%C3%ABll.pdf', bëll.pdf",
			"'attachment; filename*0=\"be\"; filename*1=\"ll.pdf\"', bell.pdf",
			"'attachment; filename=\"=?utf-8?q?b=C3=ABll.pdf?=\"', bëll.pdf",
			"'attachment; filename*0*=windows-1252''''%DCber%20B%FC; filename*1*=ro%20(Leeds%20%96%201.1); "
					+ "filename*2=.csv', Über Büro (Leeds – 1.1).csv",
			"'attachment; filename*0*=utf-8''''b%C3;filename*1*=%AB(1)ll.pdf', bë(1)ll.pdf",
			"'attachment; filename*=none''''a%20(1).pdf; filename=b.pdf', a (1).pdf",
			"'attachment; filename=\"../../etc/passwd\"', ../../etc/passwd",
			"'attachment; filename=\"gpj\u202Efdp.exe\"', gpjfdp.exe",
			"'attachment; filename=\"bëll.pdf\"', bëll.pdf", "'attachment; filename=a b.pdf', a b.pdf" })
	void attachmentsAreCalledAsTheirSenderCalledThem(String disposition, String name) throws NoMailException {
		SentMail mail = read(HEAD + "Content-Type: application/pdf\nContent-Disposition: " + disposition + "\n\nx");
		assertEquals(name, mail.attachments().getFirst().name());
	}

	@ParameterizedTest
	@CsvSource({ "'Wed, 25 Nov 2026 09:41:02 +0000', 2026-11-25T09:41:02Z",
			"'25 Nov 2026 09:41 GMT', 2026-11-25T09:41Z", "'Thu, 2 Jul 26 09:41:02 BST', 2026-07-02T09:41:02+01:00",
			"'Wed,  25 Nov 2026 09:41:60 -0330', 2026-11-25T09:41:59-03:30", "'31 Feb 2026 09:41 +0000', none",
			"'25 Nov 2026 09:41', none", "'25 Nov 2026 09:41 +9900', none", "'25 Foo 2026 09:41 +0000', none",
			"yesterday, none", "'', none" })
	void aDateHasItsZoneOrIsNone(String written, String read) throws NoMailException {
		SentMail mail = read("Subject: x\nDate: " + written + "\n\nText");
		assertEquals(read, mail.sent().map(Object::toString).orElse("none"));
		assertEquals("none".equals(read) ? 1 : 0, mail.remarks().size());
	}

	@Test
	void lineFeedsAloneAreNoDamage() throws NoMailException {
		SentMail mail = MailReader.read("Subject: x\nSent: 25 November 2026 09:41\nContent-Transfer-Encoding: "
				.concat("quoted-printable\n\nZo=C3=\n=AB\n").getBytes(StandardCharsets.UTF_8));
		assertEquals("Zoë", mail.text());
		assertEquals("2026-11-25T09:41Z", mail.sent().orElseThrow().toString());
		assertEquals(1, mail.remarks().size(), mail.remarks().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "Hello,\nall agreed.", "\n\nFrom: a@contoso.example", "Note: call back\n\nSoon",
			"%PDF-1.7\n1 0 obj", "PK\u0003\u0004" })
	void whatHasNoHeadIsNoMail(String text) {
		NoMailException refused = assertThrows(NoMailException.class, () -> read(text));
		assertTrue(refused.getMessage().contains(".eml"), refused.getMessage());
	}

	@Test
	void aMarkBeforeTheHeadAndLineFeedsAloneDoNoHarm() throws NoMailException {
		SentMail mail = MailReader.read("\uFEFFSubject: Marked\n\nText\n".getBytes(StandardCharsets.UTF_8));
		assertEquals("Marked", mail.subject());
		assertEquals("Text", mail.text());
		assertEquals("x", read("From nobody Wed Nov 25 09:41:02 2026\nSubject: x\n\nText").subject());
	}

	@Test
	void partsWithinPartsWithoutEndAreRefused() throws NoMailException {
		assertEquals("deep", read(HEAD + nested(50)).text());
		NoMailException refused = assertThrows(NoMailException.class, () -> read(HEAD + nested(51)));
		assertTrue(refused.getMessage().contains("50"), refused.getMessage());
	}

	private static String nested(int depth) {
		var mail = new StringBuilder();
		for (int i = 0; i < depth; i++) {
			mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("_\n\n--b").append(i)
					.append("_\n");
		}
		return mail.append("Content-Type: text/plain\n\ndeep").toString();
	}

	@Test
	void mailsWithinMailsWithoutEndAreRefused() throws NoMailException {
		SentMail mail = read("Content-Type: message/rfc822\n\n".repeat(60).replace("Content", "Subject: x\nContent")
				+ "Subject: x\n\ndeep");
		for (int i = 0; i < MailReader.DEEPEST; i++) {
			mail = mail.attachments().getFirst().mail();
		}
		MailAttachment last = mail.attachments().getFirst();
		assertThrows(NoMailException.class, last::mail);
	}

	@Test
	void tooLargeTooManyTooLongIsSaid() throws NoMailException {
		byte[] large = new byte[MailReader.LARGEST + 1];
		NoMailException refused = assertThrows(NoMailException.class, () -> MailReader.read(large));
		assertTrue(refused.getMessage().contains("50 MiB"), refused.getMessage());

		SentMail many = read(HEAD + "Content-Type: multipart/mixed; boundary=m\n\n"
				+ "--m\nContent-Type: image/png\n\nx\n".repeat(1500) + "--m--");
		assertEquals(1000, many.attachments().size());
		assertFalse(many.whole());
		assertEquals(3, many.remarks().size(), many.remarks().toString());

		SentMail lengthy = read(HEAD + "\n" + "0161 496 0000\n".repeat(20_000));
		assertEquals(200_000, lengthy.text().length());
		assertFalse(lengthy.whole());
		assertEquals(1, lengthy.remarks().size());

		SentMail headed = read("To: " + "a@contoso.example,".repeat(3000) + "b@contoso.example\n" + HEAD + "\nText");
		assertEquals(1000, headed.to().size());
		assertEquals("Text", headed.text());
		assertFalse(headed.whole());
		assertEquals(1, headed.remarks().size());

		SentMail folded = read(HEAD + "X-Long: " + "y".repeat(2 << 20) + "\n\nText");
		assertFalse(folded.whole());
	}
}
