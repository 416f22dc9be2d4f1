package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.porting.journal.HeldChange;
import org.portwright.porting.journal.StateEntries;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;
import org.portwright.workspace.fields.FieldVisit;
import org.portwright.workspace.kept.KeepSignedCopy;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** A fact stands once: field and journal say the same, whichever of them is corrected. */
@SuppressWarnings("nls")
class FactsTest {

	private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
	private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
	private static final Recorder MIA = new Recorder("Mia", InstantSource.fixed(NOON));

	private final OrderFolder folder;
	private final ModelFile file;
	private final PortOrder order;

	FactsTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "020 7946 0000");
		order = (PortOrder) file.root();
	}

	private static Recorder on(LocalDate day) {
		return MIA.of(Happened.on(day));
	}

	private void step(LocalDate day, String... assignments) throws OperationException {
		folder.record(file,
				new SetFields(folder.model, folder.problems, on(day), file, OrderFolder.assignments(assignments)));
	}

	private void correctState(String state) throws OperationException {
		folder.record(file,
				new SetFields(folder.model, folder.problems, MIA, file, OrderFolder.assignments("state=" + state))
						.correcting());
	}

	private JournalEntry correct(JournalEntry wrong, String text, LocalDate day) throws OperationException {
		return folder.run(new CorrectEntry(folder.model, file, String.valueOf(wrong.getId()), text, on(day)));
	}

	private Rejection reject(LocalDate day, String reason) throws OperationException {
		return folder.record(file, new RecordRejection(folder.model, folder.problems, file,
				new RecordRejection.Said(RejectedBy.CARRIER, "", reason, List.of()), on(day)));
	}

	private String held() {
		return StateEntries.of(order).held().stream().map(FactsTest::told).collect(Collectors.joining(", "));
	}

	private static String told(HeldChange change) {
		String text = change.entry().getText();
		return change.to() + " " + change.day().orElseThrow() + (text == null ? "" : ' ' + text);
	}

	@Test
	void aSubmissionDateThatIsCorrectedIsCorrectedInTheJournal() throws Exception {
		step(DAY, "state=processing");
		JournalEntry wrong = order.getJournal().getFirst();
		step(DAY, "submissionDate=2026-11-19");
		assertEquals("submitted 2026-11-19, processing 2026-11-20", held());
		JournalEntry right = order.getJournal().getLast();
		assertEquals(List.of(JournalKind.CORRECTION, String.valueOf(wrong.getId()), NOON, true),
				List.of(right.getKind(), right.getCorrects(), right.getRecorded(), right.isDayOnly()));
		assertTrue(StateEntries.of(order).isWrong(wrong));
		assertTrue(folder.model.undo(file).isOK());
		assertEquals("submitted 2026-11-20, processing 2026-11-20", held());
		assertEquals(DAY, order.getSubmissionDate());
	}

	@Test
	void aSubmissionDateThatIsSaidBeforeIsThatOfTheEntry() throws Exception {
		folder.set(file, "submissionDate=2026-11-19", "state=processing");
		assertEquals("submitted 2026-11-19, processing 2026-11-24", held());
	}

	@Test
	void theDayOfAnEntryThatIsCorrectedIsThatOfTheField() throws Exception {
		step(DAY, "state=processing");
		correct(order.getJournal().getFirst(), "", DAY.minusDays(2));
		assertEquals(DAY.minusDays(2), order.getSubmissionDate());
		assertFalse(order.isSubmissionDateAssumed());
		assertEquals(DAY.minusDays(2), order.getRevisions().getFirst().getSubmitted());
		assertEquals("submitted 2026-11-18, processing 2026-11-20", held());
		assertEquals(3, order.getJournal().size());
		correct(order.getJournal().get(1), "", DAY.plusDays(1));
		assertEquals("submitted 2026-11-18, processing 2026-11-21", held());
		assertThrows(OperationException.class, () -> correct(order.getJournal().getFirst(), "", DAY));
	}

	@Test
	void aKeyAfterTheOtherIsOneCorrection() throws Exception {
		step(DAY, "state=processing");
		var visit = new FieldVisit();
		for (String typed : List.of("1 Nov 2026", "19 Nov 2026", "20 Nov 2026", "18 Nov 2026")) {
			folder.run(new EditField(folder.model, file, new Assignment("submissionDate", typed), "Submitted", visit)
					.telling(MIA));
		}
		assertEquals(3, order.getJournal().size());
		assertEquals("submitted 2026-11-18, processing 2026-11-20", held());
		folder.run(
				new EditField(folder.model, file, new Assignment("submissionDate", "20 Nov 2026"), "Submitted", visit)
						.telling(MIA));
		assertEquals(2, order.getJournal().size(), "nothing was wrong");
		assertTrue(folder.model.undo(file).isOK());
		assertTrue(order.isSubmissionDateAssumed());
		assertEquals(2, order.getJournal().size());
	}

	@Test
	void aConfirmedDateThatIsCorrectedIsCorrectedInTheJournal() throws Exception {
		step(DAY, "state=processing");
		step(DAY, "focDate=2026-12-15", "state=transferApproved");
		step(DAY, "focDate=2026-12-16");
		assertTrue(held().endsWith("transferApproved 2026-11-20 Confirmed date: Wednesday 16 December 2026"), held());
		step(DAY, "focDate=2026-12-17", "state=transferApproved");
		assertTrue(held().endsWith("transferApproved 2026-11-20 Confirmed date: Wednesday 16 December 2026, "
				+ "transferApproved 2026-11-20 Confirmed date: Thursday 17 December 2026"), held());
		step(DAY, "focTime=10:30");
		assertTrue(held().endsWith("Confirmed date: Thursday 17 December 2026, 10:30"), held());
	}

	@Test
	void aRejectionThatIsCorrectedIsCorrectedInTheJournalAndTheOtherWayRound() throws Exception {
		step(DAY, "state=processing");
		Rejection rejection = reject(DAY, "Wrong postcode");
		step(DAY, "rejections[" + rejection.getId() + "].date=2026-11-21",
				"rejections[" + rejection.getId() + "].reason=Wrong account");
		assertTrue(held().endsWith("rejected 2026-11-21 Wrong account"), held());
		correct(order.getJournal().getLast(), "Wrong name", LocalDate.of(2026, 11, 22));
		assertTrue(held().endsWith("rejected 2026-11-22 Wrong name"), held());
		assertEquals("2026-11-22 Wrong name", rejection.getDate() + " " + rejection.getReason());
	}

	@Test
	void whatIsKnownLaterOfARejectionIsOfItsDay() throws Exception {
		step(DAY, "state=processing");
		Rejection rejection = reject(DAY, "");
		assertSame(rejection, folder.record(file, new RecordRejection(folder.model, folder.problems, file,
				new RecordRejection.Said(RejectedBy.CARRIER, "", "Wrong postcode", List.of()), MIA)));
		assertEquals(DAY, rejection.getDate());
		assertTrue(held().endsWith("rejected 2026-11-20 Wrong postcode"), held());
	}

	@Test
	void aRejectionThatWasNoneIsGone() throws Exception {
		step(DAY, "state=processing");
		reject(DAY.plusDays(1), "Wrong postcode");
		correctState("processing");
		assertEquals(List.of(), order.getRejections());
		assertEquals("submitted 2026-11-20, processing 2026-11-20", held());
	}

	@Test
	void aWrongCommitmentIsNoWithdrawnDate() throws Exception {
		step(DAY, "state=processing");
		step(DAY.plusDays(1), "focDate=2026-12-15", "state=transferApproved");
		correctState("contactingCarrier");
		assertEquals("submitted 2026-11-20, processing 2026-11-20, contactingCarrier 2026-11-21 The date Tuesday 15 "
				+ "December 2026 is confirmed no more.", held());
		var standing = folder.run(new TellStanding(folder.problems, file, Optional.empty()));
		assertFalse(standing.waitingFor().contains("withdrew"), standing.waitingFor());
	}

	@Test
	void anOrderThatWasNotSubmittedAfterAllHasNoRevision() throws Exception {
		step(DAY, "state=processing");
		correctState("draft");
		assertEquals(List.of(), order.getRevisions());
		assertNull(order.getSubmissionDate());
		assertEquals("", held());
	}

	@Test
	void aNextRevisionThatWasNoneIsTakenBack() throws Exception {
		step(DAY, "state=processing");
		reject(DAY.plusDays(1), "Wrong postcode");
		folder.set(file, "state=draft");
		correctState("rejected");
		assertEquals("1 2026-11-20 1", order.getRevision() + " " + order.getSubmissionDate() + ' '
				+ order.getRejections().size());
	}

	@Test
	void whoSignedWhenIsCorrectedInTheJournal() throws Exception {
		Path scan = Files.writeString(folder.file("scan.pdf"), "%PDF-1.7 signed");
		folder.run(new KeepSignedCopy(folder.model, file, MIA, scan, DAY, "Jo Bloggs"));
		JournalEntry wrong = order.getJournal().getLast();
		step(DAY, "loa.signature.date=2026-11-19", "loa.signature.signatory=Jo Blogs");
		assertEquals("Signed copy of the letter, signed by Jo Blogs on Thursday 19 November 2026.",
				order.getJournal().getLast().getText());
		assertEquals(wrong.getId(), order.getJournal().getLast().getCorrects());
		var held = assertThrows(OperationException.class, () -> correct(order.getJournal().getLast(), "By Ada", DAY));
		assertEquals(List.of("loa.signature.date"), held.fields());
	}

	@Test
	void aSignatureThatIsCorrectedLaterIsThatOfItsRevision() throws Exception {
		step(DAY, "loa.signature.date=2026-11-18", "loa.signature.signatory=Joe", "state=processing");
		step(DAY, "loa.signature.date=2026-11-19", "loa.signature.signatory=Jo", "loa.signature.position=Director");
		var now = RevisionDifference.since(order.getRevisions().getFirst(), order);
		assertEquals(List.of(), now.fields());
		assertTrue(RevisionDifference.values(order.getRevisions().getFirst()).values()
				.containsAll(List.of("2026-11-19", "Jo", "Director")));
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), RevisionDifference.since(order.getRevisions().getFirst(), order).fields());
		reject(DAY, "Wrong postcode");
		folder.set(file, "state=processing");
		assertEquals(List.of("Joe", ""), order.getRevisions().stream().map(RevisionDifference::values)
				.map(values -> values.getOrDefault("loa.signature.signatory", "")).toList());
	}

	@Test
	void aQuestionStaysOfItsDayUnlessAnotherIsSaid() throws Exception {
		Question question = folder.run(new AskQuestion(folder.model, file, "Who?", "Microsoft", on(DAY)));
		folder.run(new AnswerQuestion(folder.model, file, String.valueOf(question.getId()), "Joe", on(DAY)));
		JournalEntry right = folder.run(new CorrectEntry(folder.model, file,
				String.valueOf(order.getJournal().getFirst().getId()), "Who signs?", MIA));
		assertEquals(DAY + " true " + NOON, UkDay.at(right.getWhen()) + " " + right.isDayOnly() + ' '
				+ right.getRecorded());
		JournalEntry answer = correct(order.getJournal().get(1), "Jo", DAY.plusDays(2));
		assertEquals(DAY + " Who signs? 2026-11-22 Jo 2026-11-22", question.getAsked() + " " + question.getText() + ' '
				+ question.getAnswered() + ' ' + question.getAnswer() + ' ' + UkDay.at(answer.getWhen()));
		assertSame(OperationException.Kind.ODD_DAYS,
				assertThrows(OperationException.class, () -> correct(right, "Who?", DAY.plusDays(3))).kind());
	}

	@ParameterizedTest
	@CsvSource({ "submissionDate=2026-11-25, Submitted on: 25 November 2026 is in the future",
			"loa.signature.date=2026-11-21, 'The order was submitted on 20 November 2026, but the letter was signed on 21'",
			"focDate=2026-11-12, 'The confirmed date is 12 November 2026, but the order was submitted on 20 Nov'" })
	void aDayThatLooksWrongIsAskedAbout(String assignment, String question) throws Exception {
		step(DAY, "submissionDate=" + DAY, "state=processing");
		var asked = assertThrows(OperationException.class, () -> step(DAY, assignment));
		assertSame(OperationException.Kind.ODD_DAYS, asked.kind());
		assertTrue(asked.getMessage().contains(question), asked.getMessage());
		assertEquals(2, order.getJournal().size());
		folder.set(file, assignment);
		folder.set(file, "portOrderId=PO-4711");
		step(DAY, "portOrderId=PO-4712");
	}

	@Test
	void anOrderIsNotCompletedBeforeItsCutOver() throws Exception {
		step(DAY, "focDate=2026-12-15", "state=transferApproved");
		var asked = assertThrows(OperationException.class, () -> step(DAY.plusDays(1), "state=completed"));
		assertEquals("Completed on 21 November 2026: the confirmed cut-over is on 15 December 2026, which is later. "
				+ "Check the day.", asked.getMessage());
		assertSame(OrderState.TRANSFER_APPROVED, order.getState());
	}

	@Test
	void aSignedCopyOfALaterDayIsAskedAbout() throws Exception {
		step(DAY, "state=processing");
		Path scan = Files.writeString(folder.file("scan.pdf"), "%PDF-1.7 signed");
		var keep = new KeepSignedCopy(folder.model, file, MIA, scan, DAY.plusDays(1), "Jo Bloggs");
		assertSame(OperationException.Kind.ODD_DAYS,
				assertThrows(OperationException.class, () -> folder.run(keep)).kind());
		assertFalse(Files.exists(folder.file("london.files/scan.pdf")));
		folder.run(keep.agreeing());
		assertTrue(Files.exists(folder.file("london.files/scan.pdf")));
	}
}
