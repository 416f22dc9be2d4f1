package org.portwright.workspace.kept;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.NewOrder;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/** Mails that lie beside an order, and the entries of its journal that have them. */
@SuppressWarnings("nls")
class KeptMailsTest extends KeptOrderFixture {

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

	KeptMailsTest(@TempDir Path path) throws OperationException {
		super(path);
	}

	@Test
	void aMailIsANoteOfItsOwnDateWithItsAttachments() throws Exception {
		Path mail = Files.writeString(folder.file("bill.eml"), MAIL.replace("\n", "\r\n"));
		Kept kept = folder.run(AddMail.ofFile(folder.model, file, ADA, mail));
		assertEquals(List.of("bill.eml", "bill.pdf", "trap.porting.kept"), kept());
		assertArrayEquals(Files.readAllBytes(mail), Files.readAllBytes(folder.file("london.files/bill.eml")));
		assertEquals("bill.eml", kept.files().getFirst().name());
		assertEquals(JournalKind.MAIL, last().getKind());
		assertEquals("Zoë <zoe@fabrikam.example>", last().getWho());
		assertEquals(Instant.parse("2026-11-23T08:41:02Z"), last().getWhen());
		assertEquals(NOW, last().getRecorded());
		assertEquals("The bill", last().getSubject());
		assertEquals("To: Dan <dan@contoso.example>\n\nAs promised.", last().getText());
		assertEquals(List.of("bill.eml", "../bill.pdf", "trap.porting"),
				last().getFiles().stream().map(found -> found.getGivenName()).toList());
		assertEquals(last().getId(), kept.entry());
		assertEquals(1, kept.remarks().size());
		assertTrue(kept.remarks().getFirst().contains("'bill.pdf', 'trap.porting'"), kept.remarks().getFirst());
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
	void aMailIsKeptOnceWithOneEntryWhateverItIsCalled() throws Exception {
		Path mail = Files.writeString(folder.file("yes.eml"), "From: zoe@fabrikam.example\nSubject: Yes\n\nAgreed.");
		folder.run(AddMail.ofFile(folder.model, file, ADA, mail));
		Path again = Files.copy(mail, folder.file("copy of yes.eml"));
		Kept second = folder.run(AddMail.ofFile(folder.model, file, ADA, again));
		assertEquals(List.of("yes.eml"), kept());
		assertEquals(1, order().getJournal().size());
		assertEquals(last().getId(), second.entry());
		assertFalse(second.added());
		assertEquals(List.of("'copy of yes.eml' is in the journal already, so it got no second entry."),
				second.remarks());
		assertTrue(folder.model.undo(file).isOK());
		assertTrue(folder.run(AddMail.ofFile(folder.model, file, ADA, again)).added(), "the first was taken back");
	}

	@Test
	void aPastedMailIsKeptAsText() throws Exception {
		String text = "From: Zoë\nSent: 23 November 2026 09:41\nSubject: Yes\nAccount: 12345678\n\nAgreed.";
		Kept pasted = folder.run(AddMail.pasted(folder.model, file, ADA, text));
		assertEquals(List.of("pasted mail.txt"), kept());
		assertEquals(text, Files.readString(folder.file("london.files/pasted mail.txt")));
		assertEquals("pasted mail.txt", pasted.files().getFirst().name());
		assertEquals("Account: 12345678\n\nAgreed.", last().getText());
		assertFalse(folder.run(AddMail.pasted(folder.model, file, ADA, text)).added());
		assertEquals(1, order().getJournal().size());
		folder.run(AddMail.pasted(folder.model, file, ADA, "A note."));
		assertEquals(List.of(), last().getFiles());
	}

	@Test
	void nothingOfAMailThatIsKeptInPartStays() throws Exception {
		Path mail = Files.writeString(folder.file("bill.eml"), MAIL.replace("\n", "\r\n"));
		AddMail adding = AddMail.ofFile(folder.model, file, ADA, mail);
		Path order = adding.prepare();
		assertThrows(OperationCanceledException.class,
				() -> adding.work(order, stoppedAt(folder.file("london.files/bill.pdf"))));
		assertFalse(Files.exists(folder.file("london.files")));
	}

	@Test
	void theMailFromWhichAnOrderIsMadeIsItsFirstEntry() throws Exception {
		Path mail = Files.writeString(folder.file("new.eml"), MAIL.replace("\n", "\r\n"));
		Path leeds = folder.file("leeds.porting");
		KeptMail first = first(KeepFirstMail.ofFile(leeds, ADA, mail));
		ModelFile made = folder.run(new NewOrder(folder.model, leeds, Optional.empty(), List.of(),
				folder.read(first.mail().text())).begunBy(first.entry(), first.name()));
		folder.run(new SaveFiles(folder.model, List.of(made)));
		JournalEntry entry = ((PortOrder) made.root()).getJournal().getFirst();
		assertEquals("The bill", entry.getSubject());
		assertEquals("new.eml", first.name());
		assertTrue(first.remarks().getFirst().contains("'bill.pdf', 'trap.porting'"), first.remarks().toString());
		assertEquals("new.eml", entry.getFiles().getFirst().getName());
		assertArrayEquals(Files.readAllBytes(mail), Files.readAllBytes(folder.file("leeds.files/new.eml")));

		assertThrows(OperationException.class, () -> first(KeepFirstMail.ofFile(leeds, ADA, mail)));
		Path york = folder.file("york.porting");
		KeptMail pasted = first(KeepFirstMail.pasted(york, ADA, "Please port 0161 496 0000."));
		assertEquals("pasted mail.txt", pasted.name());
		assertEquals(JournalKind.NOTE, pasted.entry().getKind());
		pasted.placed().takeBack(new IllegalStateException());
		assertFalse(Files.exists(folder.file("york.files")));
	}

	/** A host that stops the work once a file is there. */
	private static Host stoppedAt(Path there) {
		return new Host() {

			@Override
			public IProgressMonitor monitor() {
				return new NullProgressMonitor() {

					@Override
					public boolean isCanceled() {
						return Files.exists(there);
					}
				};
			}

			@Override
			public void tell(String text) {
				throw new AssertionError(text);
			}

			@Override
			public Optional<String> ask(Question question) {
				return Optional.empty();
			}
		};
	}

	private static KeptMail first(KeepFirstMail keeping) throws OperationException {
		return keeping.calculate(AnsweringHost.away());
	}
}
