package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;

import com.google.gson.JsonObject;

/** An order that is made from a mail begins with the mail. */
@SuppressWarnings("nls")
class OrderFromMailTest {

	private static final String MAIL = """
			From: Zoë <zoe@fabrikam.example>
			Date: Mon, 23 Nov 2026 09:41:02 +0100
			Subject: Our numbers
			Content-Type: multipart/mixed; boundary=m

			--m
			Content-Type: text/plain; charset=utf-8
			Content-Transfer-Encoding: base64

			UGxlYXNlIG1vdmUgMDE2MSA0OTYgMDAwMCB0byAwMDA5Lg==
			--m
			Content-Type: application/pdf; name=bill.pdf

			%PDF-1.7
			--m--
			""";

	private final CommandLineFolder folder;

	OrderFromMailTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	private String file(String name, String content) throws Exception {
		return Files.writeString(folder.file(name), content.replace("\n", "\r\n")).toString();
	}

	private JsonObject entry() {
		var journal = folder.call("journal", "@a.porting", "--json").json().getAsJsonArray();
		assertEquals(1, journal.size());
		return journal.get(0).getAsJsonObject();
	}

	@Test
	void theMailIsTheFirstEntryAndItsNumbersAreTaken() throws Exception {
		String mail = file("mail.eml", MAIL);
		var made = folder.call("new", "order", "@a.porting", "--from", mail, "--json");
		assertEquals(0, made.exitCode(), made.err());
		JsonObject numbers = made.json().getAsJsonObject().get("numbers").getAsJsonArray().get(0).getAsJsonObject();
		assertEquals("+441614960000", numbers.get("first").getAsString());
		assertEquals("+441614960009", numbers.get("last").getAsString());
		assertTrue(made.err().contains("bill.pdf"), made.err());
		assertEquals("mail", entry().get("kind").getAsString());
		assertEquals("2026-11-23T08:41:02Z", entry().get("when").getAsString());
		assertEquals("mail.eml",
				entry().get("files").getAsJsonArray().get(0).getAsJsonObject().get("name").getAsString());
		assertEquals(Files.readString(Path.of(mail)), Files.readString(folder.file("a.files/mail.eml")));
		assertTrue(Files.exists(folder.file("a.files/bill.pdf")));
	}

	@Test
	void aTextThatWasCopiedFromAMailIsKeptToo() throws Exception {
		String text = file("copied.txt", "Von: Zoë\nBetreff: Nummern\nKonto: 12345678\n0161 496 0000\n");
		var made = folder.call("new", "order", "@a.porting", "--from", text, "--numbers", "020 7946 0000", "--json");
		assertEquals(0, made.exitCode(), made.err());
		assertEquals("+442079460000", made.json().getAsJsonObject().get("numbers").getAsJsonArray().get(0)
				.getAsJsonObject().get("first").getAsString());
		assertEquals("Nummern", entry().get("subject").getAsString());
		assertEquals("Konto: 12345678\n0161 496 0000", entry().get("text").getAsString());
		assertTrue(Files.exists(folder.file("a.files/copied.txt")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--set nonsense=1", "--set state=submitted", "--tenant @nowhere.tenant" })
	void whereNoOrderIsMadeNothingIsKept(String refused) throws Exception {
		String mail = file("mail.eml", MAIL);
		var result = folder.call(("new order @a.porting --from " + mail + " " + refused).split(" "));
		assertEquals(2, result.exitCode(), result.err());
		assertFalse(Files.exists(folder.file("a.files")));
		assertFalse(Files.exists(folder.file("a.porting")));
	}

	@Test
	void anOrderThatIsThereAndWhatIsNoMailAreRefused() throws Exception {
		String mail = file("mail.eml", MAIL);
		folder.call("new", "order", "@a.porting");
		assertEquals(2, folder.call("new", "order", "@a.porting", "--from", mail).exitCode());
		for (String none : new String[] { file("none.eml", ""), file("scan.pdf", "%PDF-1.7"),
				folder.file("nowhere.eml").toString(), folder.file("a.porting").getParent().toString() }) {
			assertEquals(2, folder.call("new", "order", "@b.porting", "--from", none).exitCode(), none);
		}
		assertFalse(Files.exists(folder.file("a.files")) || Files.exists(folder.file("b.files")));
		assertFalse(Files.exists(folder.file("b.porting")));
	}
}
