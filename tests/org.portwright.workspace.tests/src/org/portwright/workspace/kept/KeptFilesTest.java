package org.portwright.workspace.kept;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.JournalKind;
import org.portwright.model.Signature;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.work.OperationException;

/** Files that lie beside an order, and its journal, which says so. */
@SuppressWarnings("nls")
class KeptFilesTest extends KeptOrderFixture {

	KeptFilesTest(@TempDir Path path) throws OperationException {
		super(path);
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
	void aFileThatTheJournalHasGetsNoSecondEntry() throws Exception {
		Path bill = Files.writeString(folder.file("bill.pdf"), "%PDF-1.7 bill");
		keep(bill);
		Kept again = folder.run(new KeepFile(folder.model, file, ADA, bill, ""));
		assertFalse(again.added());
		assertEquals(List.of("'bill.pdf' is in the journal already, so it got no second entry."), again.remarks());
		assertEquals(1, order().getJournal().size());
		assertTrue(keep(bill).added(), "with words about it");
		Files.writeString(bill, "%PDF-1.7 another");
		assertTrue(folder.run(new KeepFile(folder.model, file, ADA, bill, "")).added(), "another content");
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

	@ParameterizedTest
	@ValueSource(strings = { "elsewhere", "a file", "nowhere" })
	void aLinkInPlaceOfTheFolderIsRefused(String target) throws Exception {
		Path bill = Files.writeString(folder.file("bill.pdf"), "bill");
		Path elsewhere = Files.createDirectory(folder.file("elsewhere"));
		Files.writeString(folder.file("a file"), "mine");
		Path link = Files.createSymbolicLink(folder.file("london.files"), folder.file(target));
		OperationException refused = assertThrows(OperationException.class, () -> keep(bill));
		assertTrue(refused.getMessage().contains("link"), refused.getMessage());
		assertEquals(List.of(), order().getJournal());
		try (Stream<Path> files = Files.list(elsewhere)) {
			assertEquals(0, files.count());
		}
		assertEquals("mine", Files.readString(folder.file("a file")));
		assertTrue(Files.isSymbolicLink(link));
	}

	@Test
	void anOrderWithAFileOfAnyNameCanBeSaved() throws Exception {
		keep(Files.writeString(folder.file("bi\u0001ll\u001B\n.pdf"), "bill"));
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertEquals("bi\uFFFDll\uFFFD\uFFFD.pdf", last().getFiles().getFirst().getGivenName());
		assertTrue(folder.text(file).contains("bi\uFFFDll"));
	}

	@Test
	void whatAnotherWriterNamesIsNotTakenBack() throws Exception {
		Path bill = Files.writeString(folder.file("bill.pdf"), "bill");
		Path form = Files.writeString(folder.file("form.pdf"), "form");
		Kept first = keep(bill);
		Kept second = keep(form);
		assertTrue(folder.model.undo(file).isOK());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		var failure = new IllegalStateException();
		second.placed().takeBack(failure);
		first.placed().takeBack(failure);
		assertEquals(List.of("bill.pdf"), kept());
		assertEquals(0, failure.getSuppressed().length);
	}

}
