package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.documents.LoaPages;
import org.portwright.model.KeptFile;
import org.portwright.model.OrderState;
import org.portwright.workspace.files.Sha256;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.work.OperationException;

/** Submitting keeps the letter that is submitted, a revision each. */
@SuppressWarnings("nls")
class KeptLetterTest extends SubmissionFixture {

	KeptLetterTest(@TempDir Path path) throws OperationException {
		super(path);
	}

	@Test
	void theLetterOfTheMomentIsKeptAndDoesNotDateItselfAnew() throws Exception {
		byte[] submitted = letterOf(order(), ModelFolder.TODAY);
		folder.set(file, "state=processing");
		KeptFile letter = revision(1).getLetter();
		assertEquals("london-revision-1.pdf", letter.getName());
		assertEquals(List.of("london-revision-1.pdf"), kept());
		assertArrayEquals(submitted, Files.readAllBytes(inFolder(letter)));
		assertEquals(Sha256.of(submitted), letter.getSha256());
		assertEquals(submitted.length, letter.getSize());
		folder.set(file, "loa.accountNumber=another", "portOrderId=PO-1");
		assertArrayEquals(submitted, exported());
		assertSame(LoaPages.Origin.SUBMITTED, shown());
	}

	@Test
	void aDayThatWasSaidIsThatOfTheLetter() throws Exception {
		folder.set(file, "submissionDate=2026-11-20", "state=processing");
		assertArrayEquals(letterOf(order(), LocalDate.of(2026, 11, 20)), exported());
	}

	@Test
	void whatIsSetWithTheStateIsInTheLetter() throws Exception {
		folder.set(file, "loa.contacts+=Lee Gu", "loa.contacts[+].phone=020 7946 0001", "loa.accountNumber=456",
				"numbers+=020 7946 0005", "name=London office", "state=processing");
		assertArrayEquals(letterOf(order(), ModelFolder.TODAY), exported());
		assertEquals("456", order().getLoa().getAccountNumber());
	}

	@Test
	void theLetterWrittenForSignatureIsTheOneThatIsKept() throws Exception {
		byte[] written = letterOf(order(), LocalDate.of(2026, 11, 18));
		Path letter = Files.write(folder.file("for signature.pdf"), written);
		keepForSignature(letter);
		folder.set(file, "state=processing");
		assertEquals("for signature.pdf", revision(1).getLetter().getName());
		assertEquals(List.of("for signature.pdf"), kept());
		assertArrayEquals(written, exported());
	}

	@Test
	void aLetterThatSaysSomethingElseIsNotTheOneThatWasSubmitted() throws Exception {
		keepForSignature(Files.write(folder.file("for signature.pdf"), letterOf(order(), ModelFolder.TODAY)));
		folder.set(file, "loa.accountNumber=456");
		folder.set(file, "state=processing");
		assertEquals("london-revision-1.pdf", revision(1).getLetter().getName());
	}

	@Test
	void theSignedCopyIsWhatIsShown() throws Exception {
		byte[] scan = scanOf(LocalDate.of(2020, 2, 3));
		sign(Files.write(folder.file("scan.pdf"), scan));
		folder.set(file, "state=processing");
		assertEquals("scan.pdf", revision(1).getSignedCopy().getName());
		assertEquals("london-revision-1.pdf", revision(1).getLetter().getName());
		assertArrayEquals(scan, exported());
		assertSame(LoaPages.Origin.SIGNED_COPY, shown());
	}

	@Test
	void aSignedCopyThatComesLaterIsThatOfTheRevision() throws Exception {
		folder.set(file, "state=processing");
		byte[] scan = scanOf(LocalDate.of(2020, 2, 3));
		sign(Files.write(folder.file("scan.pdf"), scan));
		assertArrayEquals(scan, exported());
		sign(Files.writeString(folder.file("another.pdf"), "%PDF-1.7 another"));
		assertArrayEquals(scan, exported());
	}

	@Test
	void aSignedCopyThatIsAPictureIsOnAPage() throws Exception {
		var png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(100, 140, BufferedImage.TYPE_INT_RGB), "png", png);
		sign(Files.write(folder.file("scan.png"), png.toByteArray()));
		folder.set(file, "state=processing");
		assertSame(LoaPages.Origin.SIGNED_COPY, shown());
		Export.Outcome outcome = export(letterTo("out.pdf"));
		assertTrue(outcome.remarks().getFirst().contains("'scan.png'"), outcome.remarks().toString());
		assertTrue(Files.readString(folder.file("out.pdf"), StandardCharsets.ISO_8859_1)
				.startsWith("%PDF-"));
	}

	@Test
	void aSignedCopyThatWasOnlyNamedIsKeptAsWell() throws Exception {
		byte[] scan = scanOf(LocalDate.of(2020, 2, 3));
		Files.write(folder.file("scan.pdf"), scan);
		folder.set(file, "loa.signature.signedCopy=scan.pdf");
		folder.set(file, "state=processing");
		assertEquals(List.of("london-revision-1.pdf", "scan.pdf"), kept());
		assertArrayEquals(scan, exported());
	}

	@ParameterizedTest
	@ValueSource(strings = { "nowhere.pdf", "../leeds.pdf", "scans/scan.pdf" })
	void aSignedCopyThatIsNotThereIsReported(String name) throws Exception {
		folder.set(file, "loa.signature.signedCopy=" + name);
		var done = folder.run(new KeepSubmission<>(folder.problems, file, folder.setting(file, "state=processing")));
		assertTrue(done.remarks().getFirst().contains(name), done.remarks().toString());
		assertNull(revision(1).getSignedCopy());
		assertSame(OrderState.PROCESSING, order().getState());
	}

	@Test
	void eachRevisionHasItsOwnAndTheirNamesNeverMeet() throws Exception {
		folder.set(file, "state=rejected");
		folder.set(file, "state=draft");
		folder.set(file, "state=processing");
		assertEquals(List.of("london-revision-1.pdf", "london-revision-2.pdf"), kept());
		byte[] first = exportedRevision(1);
		assertArrayEquals(first, exportedRevision(2));
		folder.set(file, "state=rejected");
		folder.set(file, "state=draft");
		folder.set(file, "loa.accountNumber=456");
		folder.set(file, "state=processing");
		assertNotEquals(Sha256.of(first), Sha256.of(exportedRevision(3)));
		assertArrayEquals(first, exportedRevision(1));
		assertArrayEquals(exported(), exportedRevision(3));
	}

	@Test
	void aRevisionThatNeverWentInLeavesItsFileAlone() throws Exception {
		folder.set(file, "state=processing");
		folder.record(file, folder.setting(file, "state=draft").correcting());
		folder.set(file, "loa.accountNumber=456");
		folder.set(file, "state=processing");
		assertEquals("london-revision-1 (2).pdf", revision(1).getLetter().getName());
		assertEquals(1, order().getRevisions().size());
		assertEquals(List.of("london-revision-1 (2).pdf", "london-revision-1.pdf"), kept());
	}

	/** What has the name in the folder is the copy of the revision before. */
	@Test
	void aNewCopyOfAnEarlierNameIsThatOfItsRevision() throws Exception {
		for (String copy : List.of("%PDF-1.7 first", "%PDF-1.7 second")) {
			Files.writeString(folder.file("scan.pdf"), copy);
			folder.set(file, "loa.signature.signedCopy=scan.pdf", "state=processing");
			folder.set(file, "state=rejected");
			folder.set(file, "state=draft");
		}
		assertEquals(List.of("scan.pdf", "scan (2).pdf"),
				order().getRevisions().stream().map(each -> each.getSignedCopy().getName()).toList());
		assertEquals("%PDF-1.7 second", Files.readString(inFolder(revision(2).getSignedCopy())));
	}

	@Test
	void whatIsNeitherPdfNorPictureIsNoSignedCopy() throws Exception {
		Files.writeString(folder.file("scan.pdf"), "signed");
		folder.set(file, "loa.signature.signedCopy=scan.pdf");
		var done = folder.run(new KeepSubmission<>(folder.problems, file, folder.setting(file, "state=processing")));
		assertNull(revision(1).getSignedCopy());
		assertTrue(done.remarks().getFirst().contains("neither a PDF nor a picture"), done.remarks()::toString);
	}

	@Test
	void theSameLetterAgainReplacesNothing() throws Exception {
		sign(Files.writeString(folder.file("scan.pdf"), "%PDF-1.7 signed"));
		folder.set(file, "state=processing");
		for (int call = 0; call < 2; call++) {
			assertEquals(Optional.empty(), export(letterTo("out.pdf")).failure());
		}
		Files.writeString(folder.file("out.pdf"), "%PDF-1.7 another");
		assertThrows(OperationException.class, () -> export(letterTo("out.pdf")));
	}
}
