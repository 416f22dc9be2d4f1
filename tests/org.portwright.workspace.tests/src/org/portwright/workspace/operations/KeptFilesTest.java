package org.portwright.workspace.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.PortOrder;
import org.portwright.model.Signature;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.AddMail;
import org.portwright.workspace.kept.KeepFile;
import org.portwright.workspace.kept.KeepSignedCopy;
import org.portwright.workspace.kept.Kept;
import org.portwright.workspace.work.OperationException;

/** Files that lie beside an order, and its journal, which says so. */
@SuppressWarnings("nls")
class KeptFilesTest {

	private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
	private static final Recorder ADA = new Recorder("Ada", () -> NOW);
	private static final String MAIL = """
			From: Zoë <zoe@fabrikam.example>
			To: Dan <dan@contoso.example>
			Subject: The bill
			Date: Mon, 23 Nov 2026 09:41:02 +0100
			Content-Type: multipart/mixed; boundary=m

			--m
			Content-Type: text/plain; charset=utf-8

			As promised.
			--m
			Content-Type: application/pdf
			Content-Disposition: attachment; filename="../bill.pdf"

			%PDF-1.7
			--m
			Content-Type: application/xml
			Content-Disposition: attachment; filename="trap.porting"

			<x/>
			--m--
			""";

	private final OrderFolder folder;
	private final ModelFile file;

	KeptFilesTest(@TempDir Path path) throws OperationException {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "020 7946 0000");
	}

	private PortOrder order() {
		return (PortOrder) file.root();
	}

	private JournalEntry last() {
		return order().getJournal().getLast();
	}

	private List<String> kept() throws IOException {
		try (Stream<Path> files = Files.list(folder.file("london.files"))) {
			return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
		}
	}

	private Kept keep(Path source) throws OperationException {
		return folder.run(new KeepFile(folder.model, file, ADA, source, "The bill"));
	}

	@Test
	void aFileIsCopiedAndNotedAsOneChange() throws Exception {
		Path bill = Files.writeString(folder.file("bill.pdf"), "%PDF-1.7 bill");
		keep(bill);
		assertEquals(List.of("bill.pdf"), kept());
		assertArrayEquals(Files.readAllBytes(bill), Files.readAllBytes(folder.file("london.files/bill.pdf")));
		assertEquals(JournalKind.DOCUMENT, last().getKind());
		assertEquals("The bill", last().getText());
		assertEquals(NOW, last().getWhen());
		assertEquals(13, last().getFiles().getFirst().getSize());
		assertEquals("bill.pdf", last().getFiles().getFirst().getGivenName());
		assertEquals(HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(bill))),
				last().getFiles().getFirst().getSha256());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), order().getJournal());
		assertEquals(List.of("bill.pdf"), kept());
		keep(bill);
		assertEquals(List.of("bill.pdf"), kept());
	}

	@Test
	void nothingThatIsThereIsReplaced() throws Exception {
		Path bill = Files.writeString(folder.file("bill.pdf"), "first");
		keep(bill);
		Files.writeString(bill, "second");
		keep(bill);
		Path other = Files.createDirectory(folder.file("other"));
		keep(Files.writeString(other.resolve("BILL.PDF"), "third"));
		keep(Files.writeString(other.resolve("BILL.PDF"), "second"));
		assertEquals(List.of("BILL (3).PDF", "bill (2).pdf", "bill.pdf"), kept());
		assertEquals("bill (2).pdf", last().getFiles().getFirst().getName());
		assertEquals("first", Files.readString(folder.file("london.files/bill.pdf")));
		assertEquals("second", Files.readString(folder.file("london.files/bill (2).pdf")));
	}

	@Test
	void whatCannotBeKeptChangesNothing() throws Exception {
		Path bill = Files.writeString(folder.file("bill.pdf"), "bill");
		Files.writeString(folder.file("london.files"), "in the way");
		assertTrue(assertThrows(OperationException.class, () -> keep(bill)).getMessage().contains("london.files"));
		assertThrows(OperationException.class, () -> keep(folder.file("nowhere.pdf")));
		assertThrows(OperationException.class, () -> keep(folder.path));
		assertEquals(List.of(), order().getJournal());
		assertEquals("in the way", Files.readString(folder.file("london.files")));
	}

	@Test
	void aMailIsANoteOfItsOwnDateWithItsAttachments() throws Exception {
		Path mail = Files.writeString(folder.file("bill.eml"), MAIL.replace("\n", "\r\n"));
		Kept kept = folder.run(AddMail.ofFile(folder.model, file, ADA, mail));
		assertEquals(List.of("bill.pdf", "trap.porting.kept"), kept());
		assertEquals(JournalKind.MAIL, last().getKind());
		assertEquals("Zoë <zoe@fabrikam.example>", last().getWho());
		assertEquals(Instant.parse("2026-11-23T08:41:02Z"), last().getWhen());
		assertEquals(NOW, last().getRecorded());
		assertEquals("The bill", last().getSubject());
		assertEquals("To: Dan <dan@contoso.example>\n\nAs promised.", last().getText());
		assertEquals(List.of("../bill.pdf", "trap.porting"),
				last().getFiles().stream().map(found -> found.getGivenName()).toList());
		assertEquals(last().getId(), kept.entry());
		assertEquals(List.of(), kept.remarks());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), order().getJournal());
	}

	@Test
	void aDamagedMailIsKeptItself() throws Exception {
		Path mail = Files.writeString(folder.file("long.eml"), "Subject: x\n\n" + "0161 496 0000\n".repeat(20_000));
		Kept kept = folder.run(AddMail.ofFile(folder.model, file, ADA, mail));
		assertEquals(List.of("long.eml"), kept());
		assertEquals(1, kept.remarks().size());
		assertEquals(NOW, last().getWhen());
	}

	@Test
	void aPastedTextWithoutAHeadIsANote() throws Exception {
		folder.run(AddMail.pasted(folder.model, file, ADA, "They called back.\n"));
		assertEquals(JournalKind.NOTE, last().getKind());
		assertEquals("Ada", last().getWho());
		assertEquals("They called back.", last().getText());
		folder.run(AddMail.pasted(folder.model, file, ADA,
				"From: Zoë\nSent: 23 November 2026 09:41\nSubject: Yes\n\nAgreed."));
		assertEquals(JournalKind.MAIL, last().getKind());
		assertEquals("Zoë", last().getWho());
		assertEquals(Instant.parse("2026-11-23T09:41:00Z"), last().getWhen());
		assertThrows(OperationException.class, () -> folder.run(AddMail.pasted(folder.model, file, ADA, " \n")));
	}

	@Test
	void aSignedCopyIsAPdfOrAPictureByItsContent() throws Exception {
		Path scan = Files.writeString(folder.file("scan.txt"), "%PDF-1.7 signed");
		LocalDate signed = LocalDate.of(2026, 11, 20);
		folder.run(new KeepSignedCopy(folder.model, file, ADA, scan, signed, "Jo Bloggs"));
		Signature signature = order().getLoa().getSignature();
		assertEquals("scan.txt", signature.getSignedCopy());
		assertEquals("Jo Bloggs", signature.getSignatory());
		assertEquals(signed, signature.getDate());
		assertEquals(last().getFiles().getFirst().getSha256(), signature.getSignedCopyHash());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(null, order().getLoa().getSignature().getSignedCopyHash());
		assertEquals(List.of(), order().getJournal());

		Path text = Files.writeString(folder.file("signed.pdf"), "signed");
		assertThrows(OperationException.class,
				() -> folder.run(new KeepSignedCopy(folder.model, file, ADA, text, signed, "Jo Bloggs")));
		assertThrows(OperationException.class,
				() -> folder.run(new KeepSignedCopy(folder.model, file, ADA, scan, signed, " ")));
	}

	@Test
	void whatIsKeptIsNoFileOfTheEngagement() throws Exception {
		Files.writeString(folder.file(".project"), "<projectDescription/>");
		Path kept = Files.createDirectories(folder.file("london.files"));
		Files.writeString(kept.resolve("leeds.porting"), "no order at all");
		Path other = Files.createDirectories(folder.file("york.files"));
		Files.writeString(other.resolve("york.porting"), "no order at all");
		folder.problems.of(file);
		assertFalse(folder.problems.unread().toString().contains("leeds"));
		assertTrue(folder.problems.unread().toString().contains("york"));
	}
}
