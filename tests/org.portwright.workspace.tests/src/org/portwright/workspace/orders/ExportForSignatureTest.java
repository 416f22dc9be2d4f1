package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.model.JournalKind;
import org.portwright.model.KeptFile;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.Revision;
import org.portwright.porting.Problem;
import org.portwright.porting.life.LetterFingerprint;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** The letter to sign: ready, without the mark of a draft, and kept. */
@SuppressWarnings("nls")
class ExportForSignatureTest extends SignableOrderFixture {

	ExportForSignatureTest(@TempDir Path path) throws OperationException {
		super(path);
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

	@Test
	void isKeptWithItsFingerprintAsOneChange() throws Exception {
		var written = export();
		String fingerprint = LetterFingerprint.of(order());
		assertEquals(fingerprint, written.fingerprint());
		assertEquals(JournalKind.DOCUMENT, last().getKind());
		assertEquals("Letter for signature, fingerprint " + fingerprint + '.', last().getText());
		assertEquals(fingerprint, letter().getFingerprint());
		assertEquals("london-letter-1-" + fingerprint + ".pdf", letter().getName());
		assertEquals(List.of(letter().getName()), kept());
		assertArrayEquals(Files.readAllBytes(folder.file(PDF)),
				Files.readAllBytes(folder.file("london.files").resolve(letter().getName())));
		String text = text(folder.file(PDF));
		assertFalse(text.contains("Draft"), text);
		assertTrue(text.contains("24 November 2026 · fingerprint " + fingerprint), text);
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), order().getJournal());
		assertEquals(1, kept().size(), "it may have been sent by then");
	}

	@Test
	void isTheSameFileOnAnotherDayWhileNothingInItChanges() throws Exception {
		export();
		byte[] first = Files.readAllBytes(folder.file(PDF));
		var later = new ModelProblems(folder.model, List.of(), LocalDate.of(2026, 11, 27), Optional.empty());
		var again = export(later, Map.of(OrderDocuments.LETTER, folder.file(PDF)));
		assertArrayEquals(first, Files.readAllBytes(folder.file(PDF)));
		assertEquals(1, order().getJournal().size());
		assertTrue(again.outcomes().getFirst().remarks().toString().contains("exported for signature before"));
		folder.set(file, "loa.accountNumber=12346");
		export(later, Map.of(OrderDocuments.LETTER, folder.file(PDF)));
		assertEquals(2, order().getJournal().size());
		assertEquals(2, kept().size());
		assertNotEquals(order().getJournal().getFirst().getFiles().getFirst().getFingerprint(),
				letter().getFingerprint());
	}

	@Test
	void isWrittenAgainWhereTheKeptOneIsMissingOrAnother() throws Exception {
		export();
		Files.writeString(folder.file("london.files").resolve(letter().getName()), "%PDF-1.7 another");
		export();
		assertEquals(2, order().getJournal().size());
		assertEquals(2, kept().size());
	}

	@Test
	void isAnotherFileThanTheOneOfAnEarlierRevision() throws Exception {
		export();
		Revision revision = ModelFactory.eINSTANCE.createRevision();
		KeptFile submitted = ModelFactory.eINSTANCE.createKeptFile();
		submitted.setName(letter().getName());
		revision.setLetter(submitted);
		order().getRevisions().add(revision);
		order().setRevision(2);
		var later = new ModelProblems(folder.model, List.of(), LocalDate.of(2026, 11, 27), Optional.empty());
		export(later, Map.of(OrderDocuments.LETTER, folder.file(PDF)));
		assertTrue(letter().getName().startsWith("london-letter-2-"), letter()::getName);
	}

	@Test
	void isRefusedWithErrorsAndUnconfirmedValuesAndNamesThemAll() throws Exception {
		folder.set(file, "loa.accountNumber=", "loa.cupid=1");
		folder.run(folder.setting(file, "numbers+=We have never had 0161 496 0100").takingDoubtful());
		var refusal = assertThrows(OperationException.class, this::export);
		assertSame(OperationException.Kind.GUARD, refusal.kind());
		List<String> codes = refusal.stopping().stream().map(Problem::code).toList();
		assertTrue(codes.containsAll(List.of("ACCOUNT_NUMBER_MISSING", "VALUE_UNCONFIRMED")), codes::toString);
		assertFalse(Files.exists(folder.file(PDF)));
		assertFalse(Files.exists(folder.file("london.files")));
	}

	@Test
	void isTheLetterThatIsSubmittedAndAnotherOneForTheNextRevision() throws Exception {
		export();
		KeptFile exported = letter();
		folder.set(file, "state=processing");
		KeptFile submitted = order().getRevisions().getFirst().getLetter();
		assertEquals(exported.getName() + exported.getSha256(), submitted.getName() + submitted.getSha256());
		folder.set(file, "state=rejected");
		folder.set(file, "state=draft");
		export();
		assertTrue(letter().getName().startsWith("london-letter-2-"), letter()::getName);
		assertEquals(exported.getFingerprint(), letter().getFingerprint());
	}

	@Test
	void isNoneOfAnOrderThatWasSubmitted() throws Exception {
		order().setState(OrderState.SUBMITTED);
		assertThrows(OperationException.class, this::export);
		assertFalse(Files.exists(folder.file(PDF)));
	}

	@Test
	void leavesNothingWhereItCannotBeWritten() throws Exception {
		Files.createDirectory(folder.file(PDF));
		assertThrows(OperationException.class, this::export);
		assertFalse(Files.exists(folder.file("london.files")));
		assertEquals(List.of(), order().getJournal());
	}

	@Test
	void comesWithOtherDocuments() throws Exception {
		OrderDocument list = OrderDocuments.all().get(1);
		var written = export(folder.problems,
				Map.of(OrderDocuments.LETTER, folder.file(PDF), list, folder.file("numbers.csv")));
		assertEquals(2, written.outcomes().size());
		assertEquals("PhoneNumber\r\n+442079460000\r\n", Files.readString(folder.file("numbers.csv")));
	}

	@Test
	void aLetterThatIsSignedByItsCopyIsTheOneThatWasExported() throws Exception {
		export();
		folder.set(file, "loa.signature.date=2026-11-23");
		assertEquals(letter().getFingerprint(), order().getLoa().getSignature().getFingerprint());
		export();
		assertEquals("2026-11-23", order().getLoa().getSignature().getDate().toString());
	}

	@Test
	void aDraftSaysThatItIsOneAndWhatIsMissing() throws Exception {
		folder.set(file, "loa.accountNumber=", "loa.losingProvider=");
		Export.Outcome outcome = folder
				.run(new Export(folder.problems, file, Map.of(OrderDocuments.LETTER, folder.file(PDF)))).getFirst();
		DraftNote draft = outcome.draft().orElseThrow();
		assertTrue(draft.missing().containsAll(List.of("Losing provider (To Carrier)",
				"Account number, as on the bill", "Requester, Name")), draft::toString);
		assertFalse(draft.missing().toString().contains("Before it goes in"), draft::toString);
		assertTrue(draft.message().startsWith("Draft: each page says so. " + draft.missing().size() + " entries are"),
				draft::message);
		assertTrue(text(folder.file(PDF)).contains("Draft"));
		order().setState(OrderState.SUBMITTED);
		assertEquals(Optional.empty(), folder
				.run(new Export(folder.problems, file, Map.of(OrderDocuments.LETTER, folder.file(PDF)))).getFirst()
				.draft());
	}

	@Test
	void isRefusedWhereItWouldHaveBoxes() throws Exception {
		folder.set(file, "loa.subscriberName=\uE000 Ltd");
		var refusal = assertThrows(OperationException.class, this::export);
		assertTrue(refusal.getMessage().contains("U+E000"), refusal.getMessage());
		assertFalse(Files.exists(folder.file(PDF)));
		assertFalse(Files.exists(folder.file("london.files")));
	}

	/** What was submitted weeks ago had another day to be judged by. */
	@Test
	void aSubmissionThatIsRecordedLateIsJudgedOnItsDay() throws Exception {
		folder.set(file, "loa.signature.signatory=Ada Lovelace", "loa.signature.date=2026-11-24",
				"preflight.freeze=no");
		var later = new ModelProblems(folder.model, List.of(), LocalDate.of(2027, 1, 11), Optional.empty());
		var now = new SetFields(folder.model, later, ADA, file, OrderFolder.assignments("state=submitted"));
		assertThrows(OperationException.class, () -> folder.run(new KeepSubmission<>(later, file, now)));
		var then = new SetFields(folder.model, later, ADA.of(Happened.on(LocalDate.of(2026, 11, 24))), file,
				OrderFolder.assignments("state=submitted"));
		folder.run(new KeepSubmission<>(later, file, then));
		assertSame(OrderState.SUBMITTED, order().getState());
		assertEquals(LocalDate.of(2026, 11, 24), order().getSubmissionDate());
	}
}
