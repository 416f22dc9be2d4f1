package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.documents.DocumentPart;
import org.portwright.documents.LoaPages;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.model.OrderState;
import org.portwright.model.RejectedBy;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.work.OperationException;

/** The letter that was submitted is what is exported and shown, and nothing is in its place. */
@SuppressWarnings("nls")
class SubmittedLetterTest extends SubmissionFixture {

	SubmittedLetterTest(@TempDir Path path) throws OperationException {
		super(path);
	}

	@Test
	void onlyTheLetterOfARevisionCanBeAskedFor() throws Exception {
		var refused = assertThrows(OperationException.class, () -> export(letterTo("out.pdf").ofRevision(1)));
		assertEquals("No revision of this order was submitted. Export its letter without naming a revision.",
				refused.getMessage());
		folder.set(file, "state=processing");
		refused = assertThrows(OperationException.class, () -> export(letterTo("out.pdf").ofRevision(2)));
		assertEquals("Revision 2 was not submitted. Submitted were: 1.", refused.getMessage());
		OrderDocument list = OrderDocuments.all().get(1);
		assertThrows(OperationException.class, () -> export(new Export(folder.problems, file,
				Map.of(OrderDocuments.LETTER, folder.file("out.pdf"), list, folder.file("out.csv"))).ofRevision(1)));
		assertThrows(OperationException.class,
				() -> export(letterTo("out.pdf", Set.of(DocumentPart.TIMELINE)).ofRevision(1)));
		assertFalse(Files.exists(folder.file("out.pdf")));
	}

	@Test
	void whatWasSubmittedGetsNoPageOfTheDates() throws Exception {
		folder.set(file, "state=processing");
		Export.Outcome outcome = export(letterTo("out.pdf", Set.of(DocumentPart.TIMELINE)));
		assertTrue(outcome.remarks().getFirst().contains("without key dates"), outcome.remarks().toString());
		assertArrayEquals(letterOf(order(), ModelFolder.TODAY), Files.readAllBytes(folder.file("out.pdf")));
	}

	@Test
	void aFileThatIsMissingOrWasChangedIsReportedAndNotReplaced() throws Exception {
		sign(Files.write(folder.file("scan.pdf"), scanOf(LocalDate.of(2020, 2, 3))));
		folder.set(file, "state=processing");
		Path scan = inFolder(revision(1).getSignedCopy());
		Files.writeString(scan, "%PDF-1.7 another");
		assertTrue(failure().contains("'scan.pdf'"), failure());
		assertThrows(OperationException.class, this::shown);
		Files.delete(scan);
		assertTrue(failure().contains("is not in"), failure());
		assertFalse(Files.exists(folder.file("out.pdf")));
		Files.createSymbolicLink(scan, folder.file("scan.pdf"));
		assertTrue(failure().contains("is not in"), failure());
	}

	@Test
	void aLetterForSignatureThatIsGoneIsReportedWhenItIsSubmitted() throws Exception {
		keepForSignature(Files.write(folder.file("for signature.pdf"), letterOf(order(), ModelFolder.TODAY)));
		Files.delete(folder.file("london.files/for signature.pdf"));
		var done = folder.run(new KeepSubmission<>(folder.problems, file, folder.setting(file, "state=processing")));
		assertTrue(done.remarks().getFirst().contains("'for signature.pdf'"), done.remarks().toString());
		assertEquals("for signature.pdf", revision(1).getLetter().getName());
	}

	@Test
	void anOrderOfAnOlderVersionIsMadeAgainAndSaysSo() throws Exception {
		folder.set(file, "loa.accountNumber=123", "state=processing");
		revision(1).setLetter(null);
		folder.set(file, "loa.accountNumber=456");
		assertSame(LoaPages.Origin.REPRINT, shown());
		Export.Outcome outcome = export(letterTo("out.pdf"));
		String text = text(folder.file("out.pdf"));
		assertTrue(text.contains("Reprinted on 11 January 2027") && text.contains("123") && !text.contains("456"),
				text);
		assertTrue(outcome.remarks().getFirst().contains("Reprinted"), outcome.remarks().toString());
		export(letterTo("revision.pdf").ofRevision(1));
		assertArrayEquals(Files.readAllBytes(folder.file("out.pdf")), Files.readAllBytes(folder.file("revision.pdf")));
	}

	@Test
	void aSignedCopyOfAnOlderVersionIsShown() throws Exception {
		byte[] scan = scanOf(LocalDate.of(2020, 2, 3));
		sign(Files.write(folder.file("scan.pdf"), scan));
		folder.set(file, "state=processing");
		revision(1).setLetter(null);
		revision(1).setSignedCopy(null);
		assertArrayEquals(scan, exported());
		Files.delete(folder.file("london.files/scan.pdf"));
		Export.Outcome outcome = export(letterTo("out.pdf"));
		assertTrue(outcome.remarks().getFirst().contains("scan.pdf"), outcome.remarks().toString());
		assertTrue(text(folder.file("out.pdf")).contains("Reprinted on"));
	}

	@Test
	void anOrderWithoutARevisionIsMadeAgainOfWhatItSays() throws Exception {
		folder.set(file, "state=processing");
		order().getRevisions().clear();
		assertSame(LoaPages.Origin.REPRINT, shown());
	}

	@Test
	void whatWasGivenUpBeforeItWasSubmittedIsADraft() throws Exception {
		folder.set(file, "state=cancelled");
		assertSame(LoaPages.Origin.ORDER, shown());
		exported();
		export(letterTo("out.pdf"));
		assertTrue(text(folder.file("out.pdf")).contains("Draft"));
	}

	@Test
	void aStepThatIsRefusedLeavesNoFile() {
		assertThrows(OperationException.class, () -> folder.set(file, "state=submitted"));
		assertFalse(Files.exists(folder.file("london.files")));
	}

	@Test
	void aRejectionOfADraftKeepsItsLetterToo() throws Exception {
		folder.record(file, new RecordRejection(folder.model, folder.problems, file,
				new RecordRejection.Said(RejectedBy.CARRIER, "", "Wrong account", List.of()), ADA));
		assertEquals("london-revision-1.pdf", revision(1).getLetter().getName());
		assertSame(OrderState.REJECTED, order().getState());
	}

	@Test
	void undoTakesTheRevisionAwayAndLeavesTheFile() throws Exception {
		folder.set(file, "state=processing");
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), order().getRevisions());
		assertEquals(List.of("london-revision-1.pdf"), kept());
		folder.set(file, "state=processing");
		assertEquals(List.of("london-revision-1.pdf"), kept());
	}

	@Test
	void workThatIsDoneAgainTakesBackWhatItLaidBefore() throws Exception {
		var work = new KeepSubmission<>(folder.problems, file, folder.setting(file, "state=processing"));
		work.work(work.prepare(), AnsweringHost.away());
		assertEquals(List.of("london-revision-1.pdf"), kept());
		folder.set(file, "loa.accountNumber=456");
		work.apply(work.work(work.prepare(), AnsweringHost.away())).execute(new NullProgressMonitor());
		assertEquals(List.of("london-revision-1.pdf"), kept());
		assertArrayEquals(letterOf(order(), ModelFolder.TODAY), exported());
	}

	@Test
	void withoutItsLetterNothingIsSubmitted() {
		var refused = assertThrows(OperationException.class,
				() -> folder.run(folder.setting(file, "state=processing")));
		assertTrue(refused.getMessage().contains("Record it again"), refused.getMessage());
		assertSame(OrderState.DRAFT, order().getState());
	}

	private String failure() throws OperationException {
		return export(letterTo("out.pdf")).failure().orElseThrow();
	}
}
