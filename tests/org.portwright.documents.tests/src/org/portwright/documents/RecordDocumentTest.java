package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.portwright.model.EmergencyAddress;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.LineTechnology;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberUsage;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.RejectedBy;
import org.portwright.model.Revision;
import org.portwright.model.RevisionValue;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.profiles.RuleProfiles;

/** Everything that an order has of its life is in its record. */
@SuppressWarnings("nls")
class RecordDocumentTest {

	/** Where somebody wants to look at it. */
	private static final @Nullable String LOOK = System.getenv("PORTWRIGHT_RECORD");
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final Instant FIRST = Instant.parse("2026-11-20T09:00:00Z");

	private static JournalEntry entry(PortOrder order, JournalKind kind, int day, String who, String text) {
		JournalEntry entry = MODEL.createJournalEntry();
		entry.setId("journal-" + order.getJournal().size());
		entry.setKind(kind);
		entry.setWhen(FIRST.plusSeconds(86_400L * day));
		entry.setWho(who);
		entry.setText(text);
		order.getJournal().add(entry);
		return entry;
	}

	private static JournalEntry step(PortOrder order, int day, OrderState from, OrderState to) {
		JournalEntry entry = entry(order, JournalKind.STATE_CHANGE, day, "Ada", "");
		entry.setFrom(from);
		entry.setTo(to);
		return entry;
	}

	private static Revision revision(int number, String postcode) {
		Revision revision = MODEL.createRevision();
		revision.setNumber(number);
		revision.setSubmitted(LocalDate.of(2026, 11, 19 + number));
		RevisionValue value = MODEL.createRevisionValue();
		value.setField("loa.serviceAddress.postcode");
		value.setValue(postcode);
		revision.getValues().add(value);
		return revision;
	}

	/** An order that was rejected once and is done. */
	private static PortOrder lived() {
		PortOrder order = Orders.contoso();
		order.setState(OrderState.COMPLETED);
		order.setRevision(2);
		order.setPortOrderId("PO-4711");
		order.setSubmissionDate(LocalDate.of(2026, 11, 20));
		order.setSubmissionDateAssumed(true);
		order.setFocDate(LocalDate.of(2026, 12, 21));
		order.setFocTime(LocalTime.of(10, 30));
		order.setAdminCentreStatus("Manual review");
		var signature = MODEL.createSignature();
		signature.setSignatory("Ada Nowak");
		signature.setDate(LocalDate.of(2026, 11, 19));
		order.getLoa().setSignature(signature);
		step(order, 0, OrderState.DRAFT, OrderState.SUBMITTED);
		step(order, 1, OrderState.SUBMITTED, OrderState.PROCESSING).setSeen(false);
		entry(order, JournalKind.QUESTION, 1, "Microsoft", "Which postcode is on the bill?");
		entry(order, JournalKind.ANSWER, 2, "Ada", "EC1A 1BB.").setAbout("journal-2");
		JournalEntry mail = entry(order, JournalKind.MAIL, 3, "Zoë Łaska <zoe@fabrikam.example>",
				"To: Dan <dan@contoso.example>\n\nPlease find the bill attached.\n\n" + "It is long. ".repeat(40));
		mail.setSubject("The bill – at last");
		mail.setRecorded(FIRST.plusSeconds(86_400L * 4));
		var file = MODEL.createKeptFile();
		file.setName("bill (2).pdf");
		file.setGivenName("../bill.pdf");
		file.setSize(7285);
		file.setSha256("0123456789abcdef".repeat(4));
		mail.getFiles().add(file);
		entry(order, JournalKind.NOTE, 4, "Ada", "They called back: Tuesday.");
		entry(order, JournalKind.NOTE, 5, "Ada", "It was Wednesday.").setCorrects("journal-5");
		var question = MODEL.createQuestion();
		question.setText("Which postcode is on the bill?");
		question.setBy("Microsoft");
		question.setAsked(LocalDate.of(2026, 11, 21));
		question.setAnswer("EC1A 1BB.");
		question.setAnswered(LocalDate.of(2026, 11, 22));
		order.getQuestions().add(question);
		var rejection = MODEL.createRejection();
		rejection.setDate(LocalDate.of(2026, 11, 25));
		rejection.setBy(RejectedBy.CARRIER);
		rejection.setCode("06");
		rejection.setReason("Main number is not ours.");
		rejection.setRevision(1);
		order.getRejections().add(rejection);
		order.getRevisions().add(revision(1, "EC1A 1BA"));
		order.getRevisions().add(revision(2, "EC1A 1BB"));
		var accepted = MODEL.createAcceptedProblem();
		accepted.setCode("DATE_TOO_SOON");
		accepted.setFeature("loa.requestedDate");
		accepted.setValue("2026-12-21");
		accepted.setReason("Agreed with the provider by phone.");
		accepted.setBy("Ada");
		accepted.setWhen(FIRST);
		order.getAcceptedProblems().add(accepted);
		var conversion = MODEL.createConversion();
		conversion.setFirst("+441614960000");
		conversion.setUsage(NumberUsage.VOICE_APP);
		conversion.setPlannedDate(LocalDate.of(2026, 12, 22));
		conversion.setPlannedTime(LocalTime.of(9, 0));
		conversion.setDone(Instant.parse("2026-12-22T09:20:00Z"));
		order.getConversions().add(conversion);
		order.getSites().getFirst().setEmergencyAddress(EmergencyAddress.CREATED);
		order.getSites().getFirst().setLocationId("7fda0c0b-6a6e-48b8-855b-3fbd2bcbbe16");
		return order;
	}

	private static byte[] record(PortOrder order) throws IOException {
		var out = new ByteArrayOutputStream();
		assertEquals(List.of(), new RecordDocument().write(new DocumentSource(order, UkNumberPlan.of(List.of()),
				Orders.TODAY, () -> DatePlan.of(order, new RuleContext(RuleProfiles.usual(), Orders.TODAY)), Set.of()),
				name -> out));
		return out.toByteArray();
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	@Test
	void nothingOfALifeIsMissing() throws IOException {
		byte[] pdf = record(lived());
		if (LOOK != null) {
			Files.write(Path.of(LOOK), pdf);
		}
		String text = text(pdf);
		for (String part : List.of("PO-4711", "20 Nov 2026 (assumed)", "21 Dec 2026, 10:30", "Manual review",
				"Which postcode is on the bill?", "EC1A 1BB.", "Zoë Łaska", "The bill – at last",
				"Please find the bill attached.", "written down 24 Nov 2026, 09:00", "bill (2).pdf", "../bill.pdf",
				"7285 bytes", "0123456789abcdef0123456789abcdef 0123456789abcdef0123456789abcdef", "corrected later",
				"corrects the entry of 24 Nov 2026, 09:00", "about the entry of 21 Nov 2026, 09:00", "not seen",
				"Code 06", "Main number is not ours.", "EC1A 1BA", "from revision 1 to revision 2", "DATE_TOO_SOON",
				"Agreed with the provider by phone.", "0161 496 0000, Voice app", "22 Dec 2026, 09:20",
				"Contoso Limited",
				"Fabrikam Telecom plc", "19 Nov 2026", "Ada Nowak")) {
			assertTrue(text.contains(part), part + " in " + text);
		}
		assertFalse(text.contains("null") || text.contains("{"), text);
		assertArrayEquals(pdf, record(lived()));
	}

	@Test
	void whatAcceptedAndDoneIsIsExpectedNoMore() throws IOException {
		String text = text(record(lived()));
		for (String expected : List.of("Port Order ID expected", "answer expected", "Numbers appear",
				"Last moment to cancel")) {
			assertFalse(text.contains(expected), expected + " in " + text);
		}
	}

	@Test
	void aDayIsInTheOrderOfRecording() throws IOException {
		PortOrder order = Orders.contoso();
		entry(order, JournalKind.NOTE, 0, "Ada", "They called at once.");
		JournalEntry rejected = step(order, 0, OrderState.CONTACTING_CARRIER, OrderState.REJECTED);
		rejected.setWhen(FIRST.minusSeconds(3600));
		rejected.setDayOnly(true);
		entry(order, JournalKind.NOTE, 0, "Ada", "We called back.").setWhen(FIRST.plusSeconds(60));
		String text = text(record(order));
		assertTrue(text.indexOf("They called at once.") < text.indexOf("Contacting carrier to Rejected")
				&& text.indexOf("Contacting carrier to Rejected") < text.indexOf("We called back."), text);
	}

	@Test
	void aQuestionIsOfWhoeverAskedItAndOfNobodyElse() throws IOException {
		PortOrder order = Orders.contoso();
		var question = MODEL.createQuestion();
		question.setId("question-1");
		question.setText("Who signs?");
		order.getQuestions().add(question);
		entry(order, JournalKind.QUESTION, 0, "root", "Who signs?").setAbout("question-1");
		assertFalse(text(record(order)).contains("root"));
		question.setBy("Microsoft");
		assertTrue(text(record(order)).contains("Microsoft Question asked"), text(record(order)));
	}

	@Test
	void theNextRevisionSaysWhenTheOneBeforeWasSubmitted() throws IOException {
		PortOrder order = Orders.contoso();
		order.setRevision(2);
		order.getRevisions().add(revision(1, "EC1A 1BA"));
		String text = text(record(order));
		assertTrue(text.contains("revision 1: 20 Nov 2026"), text);
	}

	@Test
	void thePlacesStandThereWithTheirEmergencyLocation() throws IOException {
		String text = text(record(lived()));
		assertTrue(text.contains("Emergency locations in Teams"), text);
		assertTrue(
				text.contains(
						"London In Teams, not validated 7fda0c0b-6a6e-48b8-855b-"),
				text);
		assertTrue(text.contains("Planned for"), text);
		assertFalse(text(record(Orders.blank())).contains("Emergency locations in Teams"));
	}

	@Test
	void whatIsNotKnownOfLineUsageAndPlacesIsSaidToo() throws IOException {
		PortOrder order = Orders.contoso();
		order.getNumbers().forEach(numbers -> numbers.setUsage(NumberUsage.UNSPECIFIED));
		String text = text(record(order));
		assertTrue(
				text.contains("Line technology Not known Provider moves the line to IP on – Usage wanted Not set: 113"),
				text);
		assertTrue(text.contains("London Not known –"), text);
		order.getLoa().setLineTechnology(LineTechnology.ISDN30);
		order.getLoa().setMigrationDate(LocalDate.of(2027, 1, 12));
		order.getNumbers().getFirst().setUsage(NumberUsage.USER);
		text = text(record(order));
		assertTrue(text.contains("ISDN30 Provider moves the line to IP on 12 Jan 2027 Usage wanted"), text);
		assertTrue(text.contains("User number: "), text);
		assertTrue(text(record(Orders.blank())).contains("Provider moves the line to IP on – Usage wanted – "), text);
	}

	@Test
	void anOrderWithoutALifeHasARecordToo() throws IOException {
		String text = text(record(Orders.blank()));
		assertTrue(text.contains("Nothing is recorded yet."), text);
		assertFalse(text.contains("Rejected by Microsoft"), text);
	}
}
