package org.portwright.sources.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a mail, it is read, read in part and said so, or refused. */
@SuppressWarnings("nls")
class DamagedMailsTest {

	private static final byte[] MAIL = """
			From: =?utf-8?q?Zo=C3=AB?= Farquharson <zoe@fabrikam.example>
			To: Dan <dan@contoso.example>, group: a@contoso.example;
			Subject: =?windows-1252?q?Zo=EB?= =?utf-8?b?4oCT?=
			Date: Wed, 25 Nov 2026 09:41:02 +0100 (CET)
			Content-Type: multipart/mixed; boundary="--=_x"

			----=_x
			Content-Type: multipart/alternative; boundary=a

			--a
			Content-Type: text/plain; charset="utf-8"; format=flowed
			Content-Transfer-Encoding: quoted-printable

			Zo=C3=AB has=20
			signed.
			--a
			Content-Type: text/html

			<p>Zoë has <b>signed</b>&ndash;.</p>
			--a--
			----=_x
			Content-Type: application/pdf
			Content-Disposition: attachment; filename*0*=utf-8''b%C3%AB; filename*1="ll.pdf"
			Content-Transfer-Encoding: base64

			JVBERi0xLjcKJVBERi0xLjcK
			----=_x
			Content-Type: message/rfc822

			Subject: inner

			Yes.
			----=_x--
			""".replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void damageIsSaidOrDoesNoHarm(long seed) throws IOException {
		var random = new Random(seed);
		int read = 0;
		for (int i = 0; i < 500; i++) {
			byte[] damaged = damaged(random);
			try {
				SentMail mail = MailReader.read(damaged);
				read++;
				assertFalse(mail.text().chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t'));
				assertTrue(mail.whole() || !mail.remarks().isEmpty());
				for (MailAttachment attachment : mail.attachments()) {
					assertEquals(attachment.size(), attachment.open().readAllBytes().length);
				}
			} catch (NoMailException refused) {
				assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
			}
		}
		assertTrue(read > 250, "Only " + read + " of 500 were read.");
	}

	private static byte[] damaged(Random random) {
		byte[] bytes = MAIL.clone();
		for (int i = random.nextInt(12); i >= 0; i--) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		}
		if (random.nextInt(4) == 0) {
			return Arrays.copyOf(bytes, random.nextInt(bytes.length));
		}
		if (random.nextInt(4) == 0) {
			int from = random.nextInt(bytes.length);
			int length = random.nextInt(bytes.length - from);
			System.arraycopy(bytes, from, bytes, random.nextInt(bytes.length - length), length);
		}
		return bytes;
	}
}
