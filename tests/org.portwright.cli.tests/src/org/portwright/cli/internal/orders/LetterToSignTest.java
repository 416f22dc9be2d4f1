package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;

/** A letter that is written for signature, and signed. */
@SuppressWarnings("nls")
class LetterToSignTest {

	private final CommandLineFolder folder;

	LetterToSignTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeOrder() {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000");
	}

	private void complete() {
		assertEquals(0, folder.call("set", "@a.porting", "loa.accountNumber=12345", "loa.lineType=singleLine",
				"initialDomain=contoso.onmicrosoft.com", "loa.losingProvider=Fabrikam Voice",
				"loa.subscriberName=Contoso Ltd", "loa.authorisedPerson=Ada Lovelace",
				"loa.serviceAddress.building=1", "loa.serviceAddress.street=High Street",
				"loa.serviceAddress.town=London", "loa.serviceAddress.postcode=SW1A 0AA",
				"loa.billingNumber=020 7946 0000", "loa.portType=full", "loa.requestedDate=2026-12-22").exitCode());
	}

	@Test
	void theLetterToSignIsWrittenAndKept() throws Exception {
		complete();
		var written = folder.call("export", "@a.porting", "--for-signature", "--pdf", "@a.pdf", "--json");
		assertEquals(0, written.exitCode(), written.err());
		String fingerprint = written.json().getAsJsonArray().get(0).getAsJsonObject().get("fingerprint").getAsString();
		assertTrue(Files.exists(folder.file("a.files/a-letter-1-" + fingerprint + ".pdf")));
		assertTrue(folder.call("journal", "@a.porting").out().contains("fingerprint " + fingerprint));
		var again = folder.call("export", "@a.porting", "--for-signature", "--pdf", "@b.pdf");
		assertEquals("pdf: b.pdf\nIts fingerprint is " + fingerprint
				+ ", at the foot of each page; the letter is kept beside the order.\n", again.out());
		assertEquals(-1, Files.mismatch(folder.file("a.pdf"), folder.file("b.pdf")));
	}

	@Test
	void aLetterThatIsNotReadyIsRefusedAndNothingIsWritten() throws Exception {
		byte[] before = Files.readAllBytes(folder.file("a.porting"));
		var refused = folder.call("export", "@a.porting", "--for-signature", "--pdf", "@a.pdf");
		assertEquals(1, refused.exitCode(), refused.err());
		assertTrue(refused.err().contains("Account number"), refused.err());
		complete();
		assertEquals(2, folder.call("export", "@a.porting", "--for-signature", "--csv", "@a.csv").exitCode());
		assertEquals(2,
				folder.call("export", "@a.porting", "--for-signature", "--pdf", "@a.pdf", "--timeline").exitCode());
		assertFalse(Files.exists(folder.file("a.pdf")) || Files.exists(folder.file("a.files")));
		assertTrue(before.length < Files.size(folder.file("a.porting")));
	}

	@Test
	void whatWasSubmittedIsNotWrittenForSignature() {
		complete();
		for (String documents : List.of("--pdf @b.pdf", "--csv @b.csv", "--pdf @b.pdf --timeline")) {
			var revision = folder.call(
					("export @a.porting --for-signature --revision 1 " + documents).split(" "));
			assertEquals("2 A revision was submitted, so its letter is not signed any more. Leave out "
					+ "--for-signature to write that letter, or --revision to write the one to sign.",
					revision.exitCode() + " " + revision.err().strip());
		}
		assertEquals(0, folder.call("set", "@a.porting", "state=processing").exitCode());
		var submitted = folder.call("export", "@a.porting", "--for-signature", "--pdf", "@b.pdf");
		assertEquals(1, submitted.exitCode());
		assertTrue(submitted.err().startsWith("The order is no longer a draft, so there is no letter to sign. Export "
				+ "the letter that was submitted, not one for signature; if the state is wrong, correct it first."),
				submitted.err());
		assertFalse(Files.exists(folder.file("b.pdf")));
	}

	@Test
	void theSubmittedLetterSaysThatItHasNoPageOfTheDates() {
		complete();
		assertEquals(0, folder.call("set", "@a.porting", "state=processing").exitCode());
		var submitted = folder.call("export", "@a.porting", "--timeline", "--pdf", "@b.pdf");
		assertEquals(0, submitted.exitCode(), submitted.err());
		assertTrue(submitted.err().contains("b.pdf: It is the letter as it was submitted, without key dates. Export "
				+ "the timeline for these."), submitted.err());
	}

	@Test
	void theLetterItselfIsNoSignedCopy() throws Exception {
		complete();
		assertEquals(0, folder.call("export", "@a.porting", "--for-signature", "--pdf", "@b.pdf").exitCode());
		byte[] before = Files.readAllBytes(folder.file("a.porting"));
		var refused = folder.call("journal", "@a.porting", "--signed", "@b.pdf", "--signed-by", "Ada", "--signed-on",
				"2026-11-24");
		assertEquals(2, refused.exitCode(), refused.out());
		assertTrue(refused.err().contains("without a signature. Scan the signed letter"), refused.err());
		assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(folder.file("a.porting"))));
	}

	@Test
	void aDraftSaysThatItIsOneAndWhatIsMissing() {
		var exported = folder.call("export", "@a.porting", "--pdf", "@a.pdf");
		assertEquals(0, exported.exitCode());
		assertEquals("pdf (draft): a.pdf\n", exported.out());
		assertTrue(exported.err().contains("entries are still needed: ")
				&& exported.err().contains("Account number, as on the bill"), exported.err());
		var json = folder.call("export", "@a.porting", "--pdf", "@a.pdf", "--json").json().getAsJsonArray().get(0)
				.getAsJsonObject();
		assertTrue(json.get("draft").getAsBoolean());
		assertTrue(json.get("missing").toString().contains("Account number"), json::toString);
		complete();
		folder.call("set", "@a.porting", "state=completed");
		assertFalse(folder.call("export", "@a.porting", "--pdf", "@a.pdf", "--json").out().contains("draft"));
	}

	@Test
	void aChangeOfASignedLetterSaysThatTheSignatureIsTakenOut() throws Exception {
		Files.writeString(folder.file("scan.pdf"), "%PDF-1.7 signed");
		assertEquals(0, folder.call("journal", "@a.porting", "--signed", "@scan.pdf", "--signed-by", "Ada",
				"--signed-on", "2026-11-20").exitCode());
		var unprinted = folder.call("set", "@a.porting", "contractEndDate=2027-06-30", "--json");
		assertFalse(unprinted.out().contains("signatureTakenOut"), unprinted.out());
		var changed = folder.call("set", "@a.porting", "loa.accountNumber=4711", "--json");
		assertEquals(0, changed.exitCode(), changed.err());
		var gone = changed.json().getAsJsonObject().get("signatureTakenOut").getAsJsonObject();
		assertEquals("Ada 2026-11-20 scan.pdf", gone.get("signatory").getAsString() + ' '
				+ gone.get("date").getAsString() + ' ' + gone.get("signedCopy").getAsString());
		assertTrue(changed.err().contains("The signature (Ada, 20 November 2026) was taken out"), changed.err());
		assertTrue(folder.call("fields", "@a.porting").out().contains("4711"));
		assertFalse(Files.readString(folder.file("a.porting")).contains("signedCopy"));
		assertTrue(Files.exists(folder.file("a.files/scan.pdf")));
	}
}
