package org.portwright.sources.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails of many structures: each text is read, and what is not read is named by a remark. */
@SuppressWarnings("nls")
class MailStructuresTest {

	private static final String HEAD = "From: zoe@fabrikam.example\nSubject: The letter\n";
	private static final String BASE64 = "Content-Transfer-Encoding: base64\n";

	/**
	 * A mail of a structure.
	 *
	 * @param text     what is read
	 * @param attached the names of its attachments
	 * @param remark   a piece of a remark; empty where there is nothing to say
	 */
	private record Structure(String name, String mail, String text, List<String> attached, String remark) {

		@Override
		public String toString() {
			return name;
		}
	}

	private static Structure of(String name, String mail, String text, String remark, String... attached) {
		return new Structure(name, HEAD + mail, text, List.of(attached), remark);
	}

	private static String part(String type, String content) {
		return "Content-Type: " + type + "\n\n" + content + "\n";
	}

	private static String parts(String type, String... within) {
		String mark = "b" + Integer.toHexString((type + String.join("", within)).hashCode());
		return "Content-Type: multipart/" + type + "; boundary=" + mark + "\n\n--" + mark + "\n"
				+ String.join("\n--" + mark + "\n", within) + "\n--" + mark + "--\n";
	}

	private static String plain(String content) {
		return part("text/plain", content);
	}

	private static String html(String content) {
		return part("text/html", content);
	}

	private static String file(String name) {
		return "Content-Type: application/pdf\nContent-Disposition: attachment; filename=" + name + "\n\nx\n";
	}

	private static String encoded(String text) {
		return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	static Stream<Structure> structures() {
		return Stream.of(alternatives(), nestings(), unread(), boundaries(), encodings(), heads())
				.flatMap(List::stream);
	}

	private static List<Structure> alternatives() {
		return List.of(
				of("the same twice",
						parts("alternative", plain("Account 12345678"), html("<p>Account <b>12345678</b>")),
						"Account 12345678", ""),
				of("a stub as plain text",
						parts("alternative", plain("View this mail in a browser."), html("<p>Account 12345678</p>")),
						"View this mail in a browser.\n\nAccount 12345678", "differ"),
				of("a plain text with links",
						parts("alternative", plain("Terms <https://fabrikam.example/t>"), html("<a href=x>Terms</a>")),
						"Terms <https://fabrikam.example/t>", ""),
				of("a page that says more", parts("alternative", plain("Account"), html("<p>Account 12345678</p>")),
						"Account 12345678", ""),
				of("a number more in the page",
						parts("alternative", plain("0161 496 0000"), html("0161 496 0000, 0161 496 0000 x 10")),
						"0161 496 0000, 0161 496 0000 x 10", ""),
				of("a number struck in the page alone",
						parts("alternative", plain("0161 496 0009"), html("<s>0161 496 0009</s>")), "~~0161 496 0009~~",
						""),
				of("an empty plain text", parts("alternative", plain(" "), html("Agreed.")), "Agreed.", ""),
				of("an empty page", parts("alternative", plain("Agreed."), html("<p></p>")), "Agreed.", ""),
				of("the page first", parts("alternative", html("<p>Agreed."), plain("Agreed.")), "Agreed.", ""),
				of("two plain texts that differ", parts("alternative", plain("Agreed."), plain("Account 12345678")),
						"Agreed.\n\nAccount 12345678", "differ"),
				of("an invitation", parts("alternative", plain("Call"), part("text/calendar", "BEGIN:VCALENDAR")),
						"Call", "an invitation (text/calendar)", ""));
	}

	private static List<Structure> nestings() {
		return List.of(
				of("a page with pictures",
						parts("related", parts("alternative", plain("Hi"), html("Hi<img src=cid:a>")),
								part("image/png; name=logo.png", "x")),
						"Hi", "", "logo.png"),
				of("a page with pictures as an alternative",
						parts("alternative", plain("Stub"),
								parts("related", html("Account 12345678"), part("image/png; name=logo.png", "x"))),
						"Stub\n\nAccount 12345678", "differ", "logo.png"),
				of("text, file, text", parts("mixed", plain("Above"), file("a.pdf"), plain("Below")), "Above\n\nBelow",
						"not read: 'a.pdf'.", "a.pdf"),
				of("a page in pieces as an alternative",
						parts("alternative", plain("Above Below"),
								parts("mixed", html("Above"), file("a.pdf"), html("Below"))),
						"Above Below", "'a.pdf'", "a.pdf"),
				of("alternatives in alternatives",
						parts("alternative", parts("alternative", plain("Stub"), html("Account 12345678")),
								plain("Stub")),
						"Stub\n\nAccount 12345678", "differ"),
				of("signed", parts("signed", plain("Agreed."), part("application/pgp-signature; name=s.asc", "x")),
						"Agreed.", "", "s.asc"),
				of("encrypted", parts("encrypted", part("application/pgp-encrypted", "Version: 1"),
						part("application/octet-stream; name=e.asc", "x")), "", "No text", "", "e.asc"),
				of("encrypted by S/MIME", part("application/pkcs7-mime; name=smime.p7m", "x"), "", "No text",
						"smime.p7m"),
				of("the attachments of Outlook",
						parts("mixed", plain("Hi"), part("application/ms-tnef; name=winmail.dat", "x")),
						"Hi", "winmail.dat", "winmail.dat"),
				of("a mail in a mail",
						parts("mixed", plain("See below"), "Content-Type: message/rfc822\n\n" + HEAD + "\nAccount"),
						"See below", "the mail 'The letter' and all that hangs on it", "The letter.eml"),
				of("a digest", parts("digest", "\n" + HEAD + "\nOne", "\n" + HEAD + "\nTwo"), "", "No text",
						"The letter.eml", "The letter.eml"),
				of("a text with a name alone", "Content-Type: text/plain; name=text_0.txt\n\nAccount 12345678\n",
						"Account 12345678", "", "text_0.txt"),
				of("a text with a name beside another",
						parts("mixed", plain("Hi"), part("text/plain; name=list.txt", "020")),
						"Hi", "'list.txt'", "list.txt"),
				of("nothing at all", "\n", "", "No text"),
				of("a report",
						parts("report", plain("Not delivered"), part("message/delivery-status", "Status: 5.0.0")),
						"Not delivered", "a part without a name (message/delivery-status)", ""));
	}

	private static List<Structure> unread() {
		String attached = "\nContent-Disposition: attachment; filename=";
		String inner = "Content-Type: message/rfc822";
		return List.of(
				of("two lists of one name",
						parts("mixed", plain("Hi"), part("text/csv" + attached + "a.csv", "1"),
								part("text/plain; charset=utf-16le" + attached + "a.csv", "2")),
						"Hi", "'a.csv', 'a.csv'", "a.csv", "a.csv"),
				of("a mail with another name than its subject",
						parts("mixed", plain("Hi"), inner + attached + "F.eml\n\n" + HEAD + "\n0161 496 0000"),
						"Hi", "the mail 'The letter'", "F.eml"),
				of("a mail without a subject",
						parts("mixed", plain("Hi"), inner + "\n\nFrom: zoe@fabrikam.example\n\nAccount"),
						"Hi", "a mail without a subject", ""),
				of("a mail about a path",
						parts("mixed", plain("Hi"), inner + "\n\nSubject: RE: 24/7\n\nAccount"),
						"Hi", "the mail 'RE: 24/7'", "RE: 24_7.eml"),
				of("a mail encoded", parts("mixed", plain("Hi"), inner + "\n" + BASE64 + "\n" + encoded(HEAD + "\nX")),
						"Hi", "the mail 'The letter'", "The letter.eml"),
				of("a mail in a bounce",
						parts("report", plain("Not delivered"), part("message/delivery-status", "Status: 5.0.0"),
								inner + "\n\n" + HEAD + "\nIs 0161 496 0000 yours?"),
						"Not delivered", "the mail 'The letter'", "", "The letter.eml"),
				of("rich text", parts("alternative", plain("Hi"), part("text/rtf", "{\\rtf1 Account}")), "Hi",
						"a text in RTF (text/rtf)", ""),
				of("a scan beside the text", parts("mixed", plain("Hi"), part("image/heic; name=bill.heic", "x")), "Hi",
						"'bill.heic'", "bill.heic"),
				of("a large picture in the page",
						parts("related", html("Hi<img src=cid:a>"), part("image/png; name=t.png", "x".repeat(20_000))),
						"Hi", "'t.png'", "t.png"),
				of("an enriched text",
						part("text/enriched",
								"<bold>Main</bold>\n\n<color><param>red</param>0161</color> 496\n0000. <<5\n\n\nZoë"),
						"Main\n0161 496 0000. <5\n\nZoë", ""),
				of("a file among the lines", plain("Hi\n\nbegin 644 a.csv\n#86)C\n`\nend\n\nZoë"), "Hi\n\n\nZoë",
						"'a.csv'", "a.csv"),
				of("a file among the lines without its blanks",
						plain("begin 644 a.csv\n\"86(\nend\nZoë"), "Zoë", "'a.csv'", "a.csv"),
				of("lines that only begin like a file", plain("begin 644 extension\nnumbers below\nend"),
						"begin 644 extension\nnumbers below\nend", ""));
	}

	private static List<Structure> boundaries() {
		String marked = "--real\nContent-Type: text/plain\n\nAccount 12345678\n--real\n" + file("a.pdf") + "--real--\n";
		return List.of(
				of("a boundary that is not there", "Content-Type: multipart/mixed; boundary=none\n\nAccount 12345678\n",
						"Account 12345678", "boundary"),
				of("another boundary", "Content-Type: multipart/mixed; boundary=none\n\n" + marked, "Account 12345678",
						"boundary", "a.pdf"),
				of("no boundary", "Content-Type: multipart/mixed\n\n" + marked, "Account 12345678", "boundary",
						"a.pdf"),
				of("an empty boundary", "Content-Type: multipart/mixed; boundary=\"\"\n\nAccount 12345678\n",
						"Account 12345678", "boundary"),
				of("no end", "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nAccount 12345678\n",
						"Account 12345678",
						"cut"),
				of("cut in a file",
						"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n--b\nContent-Type: image/png; "
								+ "name=a.png\n" + BASE64 + "\niVBORw0KG",
						"Hi", "cut", "a.png"),
				of("cut in the head of a part",
						"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n--b\nContent-Ty",
						"Hi", "cut"),
				of("text behind the end",
						"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n--b--\nAccount 12345678\n",
						"Hi", "behind"),
				of("a boundary in quotes with blanks",
						"Content-Type: multipart/mixed; boundary=\"a b\"\n\n--a b\n\nHi\n--a b--\n", "Hi", ""));
	}

	private static List<Structure> encodings() {
		return List.of(
				of("base64", part("text/plain; charset=utf-8\nContent-Transfer-Encoding: base64", encoded("Zoë")),
						"Zoë",
						""),
				of("base64 cut", BASE64 + "\n" + encoded("Account 1234567").substring(0, 18), "Account 12345",
						"damaged"),
				of("base64 with a stroke", BASE64 + "\n" + encoded("Account 12345678").replace("Mj", "M\u00A7j"),
						"Account 12345678", "damaged"),
				of("base64 in two pieces", BASE64 + "\n" + encoded("Account ") + "\n" + encoded("12345678"),
						"Account 12345678", "damaged"),
				of("base64 that is none", BASE64 + "\nAccount number is 12345678, and all is agreed.\n",
						"Account number is 12345678, and all is agreed.", "damaged"),
				of("quoted-printable that is none",
						"Content-Transfer-Encoding: quoted-printable\n\nFee =5 =C3=AB\n", "Fee =5 ë", "damaged"),
				of("quoted-printable cut", "Content-Transfer-Encoding: quoted-printable\n\n0161 496 00=",
						"0161 496 00", "damaged"),
				of("UTF-7", part("text/plain; charset=utf-7", "+-44 161 496 0000 +IBM 0009, +AKM-9+ADs-"),
						"+44 161 496 0000 – 0009, £9;", ""),
				of("UTF-7 that is none", part("text/plain; charset=utf-7", "Call +44 161 496 0000"),
						"Call +44 161 496 0000", ""),
				of("quoted-printable with line feeds and blanks",
						"Content-Transfer-Encoding: quoted-printable\n\nZo=C3=\n=AB is= \n here=\n", "Zoë is here", ""),
				of("an unknown transfer encoding", "Content-Transfer-Encoding: x-own\n\nHi\n", "Hi", "x-own"),
				of("UTF-8 called ISO-8859-1", part("text/plain; charset=iso-8859-1", "Zoë"), "Zoë", "encoding"),
				of("UTF-8 called Windows-1252", part("text/plain; charset=windows-1252", "£5 for Zoë"), "£5 for Zoë",
						"encoding"),
				of("ASCII called UTF-16", part("text/plain; charset=utf-16", "Account 12345678"), "Account 12345678",
						"encoding"),
				of("UTF-8 called Shift_JIS", part("text/plain; charset=Shift_JIS", "Zoë – Łódź"), "Zoë – Łódź",
						"encoding"),
				of("a page of EBCDIC that is ASCII", part("text/html; charset=IBM1047", "Account 12345678"),
						"Account 12345678", "encoding"));
	}

	private static List<Structure> heads() {
		return List.of(
				of("no empty line behind the head", "Hello,\nAccount: 12345678\n\nAgreed.\n",
						"Hello,\nAccount: 12345678\n\nAgreed.", ""),
				of("fields of no mail below the head", "Account: 12345678\nMain number: 0161 496 0000\n\nAgreed.\n",
						"Account: 12345678\nMain number: 0161 496 0000\n\nAgreed.", ""),
				of("a field of an own program within the head",
						"Account: 12345678\nContent-Type: text/plain\n\nAgreed.\n",
						"Agreed.", ""),
				of("the type twice", "Content-Type: text/plain\nContent-Type: text/html\n\n<p>Hi\n", "<p>Hi", ""));
	}

	@ParameterizedTest
	@MethodSource("structures")
	void eachTextIsReadOrNamed(Structure structure) throws NoMailException {
		SentMail mail = MailReader.read(structure.mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
		assertEquals(structure.text, mail.text());
		assertEquals(structure.attached, mail.attachments().stream().map(MailAttachment::name).toList());
		assertEquals(structure.remark.isEmpty(), mail.remarks().isEmpty(), mail.remarks().toString());
		assertTrue(String.join(" ", mail.remarks()).contains(structure.remark), mail.remarks().toString());
	}

	@Test
	void thereAreFortyAtLeast() {
		assertTrue(structures().map(Structure::name).distinct().count() >= 40);
	}

	@Test
	void brokenBoundariesWithinBrokenBoundariesAreBound() throws NoMailException {
		var mail = new StringBuilder(HEAD);
		for (int i = 0; i < 2000; i++) {
			mail.append("Content-Type: multipart/mixed; boundary=none\n\n--b").append(i).append('\n');
		}
		SentMail read = MailReader.read(mail.append("Content-Type: text/plain\n\nAccount\n").toString()
				.getBytes(StandardCharsets.UTF_8));
		assertTrue(read.text().contains("Account"));
		assertFalse(read.remarks().isEmpty());
	}
}
