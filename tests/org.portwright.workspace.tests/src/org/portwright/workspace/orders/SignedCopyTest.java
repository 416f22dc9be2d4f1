package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.documents.OrderDocuments;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.kept.KeepSignedCopy;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** A signed copy is a scan of the letter that was exported last for signature. */
@SuppressWarnings("nls")
class SignedCopyTest extends SignableOrderFixture {

	private static final String CHANGED = "The letter has changed since it was exported for signature on 24 November 2026";

	SignedCopyTest(@TempDir Path path) throws OperationException {
		super(path);
	}

	private KeepSignedCopy keeping(Path copy, LocalDate signed) {
		return new KeepSignedCopy(folder.model, file, ADA, copy, signed, "Ada Lovelace");
	}

	private Path scan() throws Exception {
		return Files.writeString(folder.file("scan.pdf"), "%PDF-1.7 signed");
	}

	private List<String> entered(String assignment) throws OperationException {
		SetFields setting = folder.setting(file, assignment);
		folder.run(setting);
		return setting.remarks();
	}

	@Test
	void whatPortwrightWroteIsNoSignedCopy() throws Exception {
		export();
		int entries = order().getJournal().size();
		Path kept = folder.file("london.files").resolve(letter().getName());
		Path draft = folder.file("draft.pdf");
		folder.run(new Export(folder.problems, file, Map.of(OrderDocuments.LETTER, draft), Set.of(),
				ReplaceConsent.ASK));
		for (Path unsigned : List.of(folder.file(PDF), kept, draft)) {
			var refusal = assertThrows(OperationException.class,
					() -> folder.run(keeping(unsigned, ModelFolder.TODAY)));
			assertTrue(refusal.getMessage().contains("without a signature. Scan the signed letter"),
					refusal::getMessage);
		}
		assertEquals(entries, order().getJournal().size());
		assertEquals(1, kept().size());
		Files.writeString(draft, "%%EOF signed in another program", StandardOpenOption.APPEND);
		folder.run(keeping(draft, ModelFolder.TODAY));
		assertEquals("draft.pdf", order().getLoa().getSignature().getSignedCopy());
	}

	@Test
	void aSignatureUnderALetterThatWasNotExportedAgainIsRemarkedOn() throws Exception {
		export();
		folder.set(file, "loa.accountNumber=12346");
		assertTrue(folder.run(keeping(scan(), ModelFolder.TODAY)).remarks().toString().contains(CHANGED));
		assertTrue(entered("loa.signature.date=2026-11-24").toString().contains(CHANGED));
		assertEquals(List.of(), entered("loa.signature.date="));
		export();
		assertEquals(List.of(), folder.run(keeping(scan(), ModelFolder.TODAY)).remarks());
		folder.set(file, "loa.accountNumber=12345");
		assertEquals(List.of(), entered("loa.signature.date=2026-11-24"), "exported before");
	}

	@Test
	void aSignatureOfALetterThatNobodyExportedNeedsNoRemark() throws Exception {
		assertEquals(List.of(), folder.run(keeping(scan(), ModelFolder.TODAY)).remarks());
		assertEquals(List.of(), entered("loa.signature.position=Director"));
	}

	@Test
	void signedBeforeItWasExportedIsAskedAbout() throws Exception {
		LocalDate before = ModelFolder.TODAY.minusDays(1);
		folder.run(keeping(scan(), before));
		folder.set(file, "loa.accountNumber=12346");
		export();
		var odd = assertThrows(OperationException.class, () -> folder.run(keeping(scan(), before)));
		assertSame(OperationException.Kind.ODD_DAYS, odd.kind());
		assertEquals("The letter was exported for signature on 24 November 2026, but signed on 23 November 2026, "
				+ "which is earlier. Check the day.", odd.getMessage());
		folder.run(keeping(scan(), ModelFolder.TODAY));
		folder.set(file, "loa.signature.date=2026-11-24");
		var typed = new SetFields(folder.model, folder.problems, ADA, file,
				OrderFolder.assignments("loa.signature.date=2026-11-23"));
		assertSame(OperationException.Kind.ODD_DAYS,
				assertThrows(OperationException.class, () -> folder.run(typed)).kind());
	}
}
