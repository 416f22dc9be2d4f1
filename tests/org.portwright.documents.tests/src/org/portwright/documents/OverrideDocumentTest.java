package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.documents.evidence.EvidenceFile;
import org.portwright.documents.evidence.EvidenceFile.Condition;
import org.portwright.documents.evidence.EvidenceFiles;
import org.portwright.documents.evidence.EvidenceLetter;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.KeptFile;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.model.RevisionValue;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.profiles.RuleProfiles;

/** The evidence has everything in its order, and says of each file that is not in it why. */
@SuppressWarnings("nls")
class OverrideDocumentTest {

	/** A folder to look at what is written. */
	private static final @Nullable String LOOK = System.getenv("PORTWRIGHT_EVIDENCE");
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final Instant FIRST = Instant.parse("2026-11-20T09:00:00Z");
	private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

	private final PortOrder order = Orders.contoso();
	private final Map<String, byte[]> disk = new HashMap<>();
	private byte[] letter = new byte[0];
	private List<String> remarks = List.of();
	private int steps;
	private int stopAfter = Integer.MAX_VALUE;

	/** The files beside the order. */
	private final class Kept implements EvidenceFiles {

		@Override
		public EvidenceLetter letter() {
			return new EvidenceLetter(EvidenceLetter.Copy.SIGNED,
					EvidenceFile.of("letter.pdf", Condition.AS_KEPT, letter));
		}

		@Override
		public EvidenceFile read(KeptFile kept) {
			return Optional.ofNullable(disk.get(kept.getName()))
					.map(content -> EvidenceFile.of(kept.getName(),
							hash(content).equals(kept.getSha256()) ? Condition.AS_KEPT : Condition.CHANGED, content))
					.orElseGet(() -> EvidenceFile.missing(kept.getName(), ""));
		}

		@Override
		public void step(String name) {
			if (++steps > stopAfter) {
				throw new UnsupportedOperationException(name);
			}
		}
	}

	private static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private JournalEntry entry(JournalKind kind, int day, String text) {
		JournalEntry entry = MODEL.createJournalEntry();
		entry.setId("journal-" + order.getJournal().size());
		entry.setKind(kind);
		entry.setWhen(FIRST.plusSeconds(86_400L * day));
		entry.setWho("Zoë Łaska <zoe@fabrikam.example>");
		entry.setText(text);
		order.getJournal().add(entry);
		return entry;
	}

	private void file(JournalEntry entry, String name, byte[] content) {
		KeptFile kept = MODEL.createKeptFile();
		kept.setName(name);
		kept.setSize(content.length);
		kept.setSha256(hash(content));
		entry.getFiles().add(kept);
		disk.put(name, content);
	}

	/** An order that is held up, with a mail for each file. */
	private void live() throws IOException {
		order.setState(OrderState.CONTACTING_CARRIER);
		order.setPortOrderId("PO-4711");
		order.setSubmissionDate(LocalDate.of(2026, 11, 20));
		order.setOverrideAlert(LocalDate.of(2026, 11, 30));
		order.setOfcomReference("01-234567");
		letter = KeptPdfs.pages("signed letter", 3);
		JournalEntry step = entry(JournalKind.STATE_CHANGE, 0, "");
		step.setFrom(OrderState.SUBMITTED);
		step.setTo(OrderState.CONTACTING_CARRIER);
		entry(JournalKind.NOTE, 1, "They are slow, and rude.");
		JournalEntry first = entry(JournalKind.MAIL, 2, "To: ada@contoso.example\n\nPlease find the bill attached.");
		first.setSubject("The bill");
		file(first, "bill.pdf", KeptPdfs.pages("page of the bill", 2));
		entry(JournalKind.NOTE, 7, "Kim sent the bill.").setCorrects(first.getId());
		JournalEntry files = entry(JournalKind.DOCUMENT, 3, "");
		file(files, "locked.pdf", KeptPdfs.encrypted());
		file(files, "broken.pdf", Arrays.copyOf("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII), 400));
		file(files, "long.pdf", KeptPdfs.pages("long", 201));
		file(files, "list.docx", new byte[] { 'P', 'K', 3, 4 });
		file(files, "mail.eml", "Subject: Hello\n\nHello".getBytes(StandardCharsets.US_ASCII));
		file(files, "gone.pdf", KeptPdfs.pages("gone", 1));
		disk.remove("gone.pdf");
		file(files, "changed.pdf", KeptPdfs.pages("unchanged", 1));
		disk.put("changed.pdf", KeptPdfs.pages("altered", 1));
		file(files, "evidence.pdf", new byte[] { 1 });
		JournalEntry later = entry(JournalKind.ANSWER, 6, "It was sent on Monday.\n\n\nSee the bill.");
		file(later, "again.pdf", KeptPdfs.pages("page of the bill", 2));
		file(later, "active.pdf", KeptPdfs.active());
	}

	private void handedInBy(String field, String value) {
		RevisionValue kept = MODEL.createRevisionValue();
		kept.setField(field);
		kept.setValue(value);
		Revision revision = MODEL.createRevision();
		revision.setNumber(order.getRevision());
		revision.getValues().add(kept);
		order.getRevisions().add(revision);
	}

	private Map<String, byte[]> write() throws IOException {
		Map<String, ByteArrayOutputStream> files = new TreeMap<>();
		var source = new DocumentSource(order, UkNumberPlan.of(List.of()), TODAY,
				() -> DatePlan.of(order, new RuleContext(RuleProfiles.usual(), TODAY)), Set.of(), Instant.EPOCH,
				new Kept());
		remarks = OrderDocuments.OVERRIDE.write(source,
				name -> files.computeIfAbsent(name, made -> new ByteArrayOutputStream()));
		Map<String, byte[]> written = new TreeMap<>();
		files.forEach((name, content) -> written.put(name, content.toByteArray()));
		return written;
	}

	private static Map<String, byte[]> look(Map<String, byte[]> written) throws IOException {
		if (LOOK != null) {
			for (Map.Entry<String, byte[]> file : written.entrySet()) {
				Files.write(Path.of(LOOK).resolve(file.getKey()), file.getValue());
			}
		}
		return written;
	}

	private static List<String> pages(byte[] pdf) throws IOException {
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				var stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document).replaceAll("\\s+", " "));
				assertEquals("[0.0,0.0,595.276,841.89]", document.getPage(page - 1).getMediaBox().toString());
			}
		}
		return pages;
	}

	@Test
	void theContentsNameThePageOfEachPartInTheOrderOfTheJournal() throws IOException {
		live();
		List<String> pages = pages(look(write()).get("evidence.pdf"));
		String contents = pages.getFirst();
		for (String part : List.of("Evidence for a Porting Override", "PO-4711", "01-234567", "30 Nov 2026",
				"Contoso Limited")) {
			assertTrue(contents.contains(part), part + " in " + contents);
		}
		List<String> titles = List.of("Letter of Authorization, signed copy", "Dates of the order", "Mail: The bill",
				"File: bill.pdf", "File: locked.pdf", "File: broken.pdf", "File: long.pdf",
				"File: list.docx", "File: mail.eml", "File: gone.pdf", "File: changed.pdf", "File: evidence.pdf",
				"Question answered", "File: active.pdf");
		int place = 0;
		int last = 1;
		for (int i = 0; i < titles.size(); i++) {
			Matcher row = Pattern
					.compile((i + 1) + " " + Pattern.quote(titles.get(i)) + "(?: \\d+ \\w+ 2026,? ?[0-9:]*)? (\\d+) ")
					.matcher(contents);
			assertTrue(row.find(place), titles.get(i) + " in " + contents);
			place = row.start();
			int page = Integer.parseInt(row.group(1));
			assertTrue(page > last, contents);
			last = page;
			assertTrue(pages.get(page - 1).contains(titles.get(i)), titles.get(i) + " in " + pages.get(page - 1));
			assertFalse(pages.get(page - 2).contains(titles.get(i)) && page > 2, titles.get(i));
		}
		for (int i = 0; i < pages.size(); i++) {
			assertTrue(pages.get(i).contains("Evidence for a Porting Override: "), pages.get(i));
			assertTrue(pages.get(i).contains(", PO-4711, as of 8 Dec 2026"), pages.get(i));
			assertTrue(pages.get(i).contains((i + 1) + " of " + pages.size()), pages.get(i));
		}
		String dates = pages.stream().filter(page -> page.contains("States of the order")).findFirst().orElseThrow();
		assertTrue(dates.contains("30 Nov 2026 End of its working days 7 Dec 2026 Reference of Ofcom"), dates);
		String all = String.join(" ", pages);
		for (String part : List.of("signed letter 1", "signed letter 3", "page of the bill 2",
				"Please find the bill attached.", "Kim sent the bill.", "corrects the entry of 22 Nov 2026",
				"Zoë Łaska", "Contacting carrier", "again.pdf: see no. 4", "bill.pdf: see no. 4", "its page 2 of 3")) {
			assertTrue(all.contains(part), part + " in " + all);
		}
		assertEquals(all.indexOf("of the bill 2"), all.lastIndexOf("of the bill 2"));
		assertTrue(List.of("rude", "no text", "altered", "null", "{").stream().noneMatch(all::contains), all);
	}

	@Test
	void aFileThatCannotBePutInHasItsPageAndLiesBesideItUnchanged() throws IOException {
		live();
		Map<String, byte[]> written = write();
		String all = String.join(" ", pages(written.get("evidence.pdf")));
		Map<String, String> reasons = Map.of("locked.pdf", "It is encrypted", "broken.pdf", "It is damaged", "long.pdf",
				"It has more than 200 pages.", "list.docx", "It is not a PDF.", "mail.eml", "It is not a PDF.",
				"gone.pdf",
				"It is not beside the order any more.", "changed.pdf", "It has changed since it was kept",
				"evidence.pdf",
				"It is not a PDF.");
		for (Map.Entry<String, String> reason : reasons.entrySet()) {
			String name = reason.getKey();
			int page = all.indexOf("Name of the file " + name);
			assertTrue(page >= 0, name + " in " + all);
			String rest = all.substring(page, all.indexOf("Evidence for a Porting Override", page));
			assertTrue(rest.contains(reason.getValue()), name + " in " + rest);
			String copy = name.equals("evidence.pdf") ? "evidence (2).pdf" : name;
			if (!disk.containsKey(name)) {
				assertTrue(rest.contains("There is no copy of it"), rest);
				assertFalse(written.containsKey(copy));
			} else {
				byte[] there = disk.get(name);
				assertTrue(rest.contains("“" + copy + "”"), rest);
				assertArrayEquals(there, written.get(copy), copy);
				assertTrue(rest.replace(" ", "").contains(hash(there)), rest);
			}
		}
		assertEquals(List.of("File: gone.pdf: It is not beside the order any more.",
				"File: changed.pdf: It has changed since it was kept, so it is no longer what came with the entry."),
				remarks.subList(0, 2));
		assertFalse(written.containsKey("bill.pdf") || written.containsKey("active.pdf"), written.keySet()::toString);
		String request = new String(written.get("request-to-microsoft.txt"), StandardCharsets.UTF_8);
		assertTrue(request.contains("The reference of the complaint is 01-234567."), request);
		assertTrue(new String(written.get("complaint-to-ofcom.txt"), StandardCharsets.UTF_8)
				.contains("We are the end user of the telephone numbers"));
	}

	@Test
	void nothingActiveIsCarriedOver() throws IOException {
		live();
		byte[] pdf = write().get("evidence.pdf");
		String bytes = new String(pdf, StandardCharsets.ISO_8859_1);
		for (String active : List.of("/JavaScript", "/JS", "/OpenAction", "/AcroForm", "/EmbeddedFile", "/AA ", "/AA<",
				"/AF", "/Launch",
				"/URI", "/Annots", "app.alert", "PROOF-OF-ATTACHMENT")) {
			assertFalse(bytes.contains(active), active);
		}
		String all = String.join(" ", pages(pdf));
		assertTrue(all.contains("typed into the form"), all);
		assertTrue(all.contains("huge page"), all);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertFalse(document.getDocumentCatalog().getCOSObject().containsKey(COSName.NAMES));
		}
	}

	@Test
	void theSignedCopyHasItsOwnDayAndNotesAreCounted() throws IOException {
		live();
		order.setSubmissionDateAssumed(true);
		order.getLoa().getSignature().setDate(LocalDate.of(2026, 11, 19));
		handedInBy("loa.losingProvider", "Woodgrove Voice");
		String contents = pages(write().get("evidence.pdf")).getFirst();
		assertTrue(contents.contains("Woodgrove Voice (as submitted; our records have"), contents);
		assertTrue(contents.contains("Letter of Authorization, signed copy 19 Nov 2026"), contents);
		assertTrue(contents.contains("not in here: 1."), contents);
		assertTrue(remarks.stream().anyMatch(remark -> remark.contains("not in the evidence: 1.")), remarks::toString);
	}

	@Test
	void theSameOrderGivesTheSameBytesAndKnowsThem(@TempDir Path folder) throws IOException {
		live();
		Map<String, byte[]> first = write();
		Map<String, byte[]> second = write();
		assertEquals(first.keySet(), second.keySet());
		first.forEach((name, content) -> assertArrayEquals(content, second.get(name), name));
		for (Map.Entry<String, byte[]> file : first.entrySet()) {
			Files.write(folder.resolve(file.getKey()), file.getValue());
		}
		assertEquals(first.keySet(), OrderDocuments.OVERRIDE.earlier(folder, first));
		assertTrue(OrderDocuments.OVERRIDE.isOwn(folder.resolve("evidence.pdf")));
		Files.writeString(folder.resolve("list.docx"), "mine");
		assertFalse(OrderDocuments.OVERRIDE.earlier(folder, first).contains("list.docx"));
		order.setName("Another");
		assertEquals(Set.of(), OrderDocuments.OVERRIDE.earlier(folder, write()));
	}

	@Test
	void hostileFilesHaveTheirPageAndNothingHangs() throws IOException {
		live();
		JournalEntry hostile = entry(JournalKind.DOCUMENT, 9, "");
		file(hostile, "bomb.pdf", KeptPdfs.bomb());
		file(hostile, "nested.pdf", KeptPdfs.nested());
		file(hostile, "boxless.pdf", KeptPdfs.boxed(0, 0));
		file(hostile, "wide.pdf", KeptPdfs.boxed(3e8f, 10));
		file(hostile, "xfa.pdf", KeptPdfs.xfa());
		Map<String, byte[]> written = write();
		String all = String.join(" ", pages(written.get("evidence.pdf")));
		for (String name : List.of("bomb.pdf", "nested.pdf", "wide.pdf", "xfa.pdf")) {
			assertTrue(all.contains("Name of the file " + name), name);
			assertArrayEquals(disk.get(name), written.get(name), name);
		}
		assertTrue(all.contains("It is a form whose entries"), all);
	}

	@Test
	void itCanBeStoppedBetweenFiles() throws IOException {
		live();
		stopAfter = 4;
		assertThrows(UnsupportedOperationException.class, this::write);
	}

	@Test
	void anOrderWithoutAnythingHasEvidenceThatSaysSo() throws IOException {
		String all = String.join(" ", pages(write().get("evidence.pdf")));
		assertTrue(all.contains("No change of state is recorded."), all);
		assertTrue(all.contains("It is not a PDF."), all);
	}

	@Test
	void aCharacterWithoutAShapeIsNotAskedAFontFor() throws IOException {
		live();
		file(entry(JournalKind.MAIL, 4, "To: ada@contoso.example"), "gpj\u202Efdp.txt", new byte[] { 1 });
		write();
		assertTrue(remarks.contains("It shows a box for characters without a shape: U+202E RIGHT-TO-LEFT OVERRIDE. "
				+ "Delete them where they were typed. In the name of a kept file they do no harm."), remarks::toString);
		assertFalse(remarks.stream().anyMatch(remark -> remark.contains("Install a font")), remarks::toString);
	}

	@Test
	void aFurtherRejectionIsNoNoteOfTheUser() throws IOException {
		live();
		Rejection rejection = MODEL.createRejection();
		rejection.setId("rejection-2");
		order.getRejections().add(rejection);
		entry(JournalKind.NOTE, 5, "Rejected again: code 06.").setAbout("rejection-2");
		write();
		assertTrue(remarks.stream().anyMatch(remark -> remark.contains("not in the evidence: 1.")), remarks::toString);
	}

	@Test
	void whereNotesMayTellOfAnAnswerThatIsNamed() throws IOException {
		live();
		order.getJournal().clear();
		write();
		assertFalse(remarks.stream().anyMatch(remark -> remark.contains("Read your notes")), remarks::toString);
		entry(JournalKind.NOTE, 5, "Fabrikam Voice called: they refuse the port.");
		write();
		assertTrue(
				remarks.contains("The texts count no note as an answer of the losing provider. Read your notes before"
						+ " you send the texts: if one tells of a call or a refusal, record it, and make the folder again."),
				remarks::toString);
	}
}
