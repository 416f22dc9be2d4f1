package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.Conversion;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** Rejections, questions, notes and corrections of an order under way. */
class UnderWayTest {

	private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
	private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
	private static final Recorder MIA = new Recorder("Mia", InstantSource.fixed(NOON));

	private final OrderFolder folder;
	private final ModelFile file;
	private final PortOrder order;

	UnderWayTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "020 7946 0000");
		order = (PortOrder) file.root();
	}

	private static Recorder on(LocalDate day) {
		return MIA.of(Happened.on(day));
	}

	private Rejection reject(String code, String reason, String... causes) throws OperationException {
		return folder.record(file, new RecordRejection(folder.model, folder.problems, file,
				new RecordRejection.Said(RejectedBy.CARRIER, code, reason, List.of(causes)), on(DAY)).agreeing());
	}

	private Question ask(String text) throws OperationException {
		return folder.run(new AskQuestion(folder.model, file, text, "Microsoft", on(DAY)));
	}

	private Question answer(Question question, String text) throws OperationException {
		return folder.run(
				new AnswerQuestion(folder.model, file, String.valueOf(question.getId()), text, on(DAY.plusDays(1))));
	}

	private JournalEntry correct(JournalEntry wrong, String text) throws OperationException {
		return folder.run(new CorrectEntry(folder.model, file, String.valueOf(wrong.getId()), text, MIA));
	}

	private boolean lacksReason() throws Exception {
		return folder.problems.of(file).open().stream().anyMatch(
				problem -> problem.code().equals("STATE_INCOHERENT") && problem.feature().startsWith("rejections"));
	}

	@Test
	void aRejectionIsRecordedWithItsReasonsItsStateAndWhatWasSkipped() throws Exception {
		folder.set(file, "state=processing");
		Rejection rejection = reject(" 25 ", "Wrong line type");
		assertSame(OrderState.REJECTED, order.getState());
		assertEquals("carrier 25 Wrong line type 1", rejection.getBy() + " " + rejection.getCode() + ' '
				+ rejection.getReason() + ' ' + rejection.getRevision());
		assertTrue(order.getJournal().getLast().getText().startsWith("25\nWrong line type\n25: "));
		assertFalse(lacksReason());
		assertTrue(folder.model.undo(file).isOK());
		assertSame(OrderState.PROCESSING, order.getState());
		assertEquals(List.of(), order.getRejections());
	}

	/** Pasted text may have what no file can hold; the order could not be saved with it. */
	@Test
	void whatAnybodyWritesCanBeSaved() throws Exception {
		String pasted = " As\u0000 said\u0001\r\non the\uFFFF line\uD800 ";
		String kept = "As said\non the line";
		JournalEntry note = folder.run(new AddNote(folder.model, file, pasted, MIA));
		Question question = ask(pasted);
		answer(question, pasted);
		Rejection rejection = reject(pasted, pasted);
		assertEquals(List.of(kept, kept, kept, kept, kept), List.of(note.getText(), question.getText(),
				question.getAnswer(), rejection.getCode(), rejection.getReason()));
		assertEquals(kept, correct(note, pasted).getText());
		folder.model.save(file);
		assertTrue(folder.text(file).contains("As said"));
	}

	@Test
	void whatARejectionIsPutDownToIsReasonEnough() throws Exception {
		reject("", "", "microsoft.freeze");
		assertFalse(lacksReason());
		reject("", "");
		assertFalse(lacksReason());
	}

	@Test
	void aRejectionWithoutAnyReasonIsRecordedAndNamed() throws Exception {
		reject("", "");
		assertTrue(lacksReason());
	}

	@Test
	void whatIsKnownLaterOfARejectionTakesThePlaceOfNothing() throws Exception {
		reject("", "");
		reject("06", "");
		assertEquals(List.of("06"), order.getRejections().stream().map(Rejection::getCode).toList());
		assertFalse(lacksReason());
		assertTrue(folder.model.undo(file).isOK());
		assertNull(order.getRejections().getFirst().getCode());
	}

	@Test
	void aRejectedOrderGetsAnotherReasonOfTheSameRevision() throws Exception {
		reject("06", "");
		reject("", "", "microsoft.address");
		assertEquals(List.of(1, 1), order.getRejections().stream().map(Rejection::getRevision).toList());
		assertSame(JournalKind.NOTE, order.getJournal().getLast().getKind());
	}

	@Test
	void theRejectionOfANextRevisionThatNobodySawIsOfThatRevision() throws Exception {
		folder.set(file, "state=cancelled");
		assertEquals(2, reject("06", "").getRevision());
		assertEquals(2, order.getRevision());
	}

	@Test
	void onlyDocumentedReasonsHaveCodes() {
		var refused = assertThrows(OperationException.class, () -> reject("", "", "uk.07"));
		assertTrue(refused.getMessage().contains("uk.06"), refused.getMessage());
		assertSame(OrderState.DRAFT, order.getState());
	}

	@Test
	void aCompletedOrderIsNotRejected() throws Exception {
		folder.set(file, "state=completed");
		assertThrows(OperationException.class, () -> reject("06", ""));
		assertEquals(List.of(), order.getRejections());
	}

	@Test
	void questionsAreOpenUntilTheLastIsAnswered() throws Exception {
		Question first = ask("Which is the main number?");
		Question second = ask("Who signs?");
		assertTrue(order.isQuestionsOpen());
		answer(first, "020 7946 0000");
		assertTrue(order.isQuestionsOpen());
		answer(second, "Ada Lovelace");
		assertFalse(order.isQuestionsOpen());
		assertEquals("question question answer answer",
				String.join(" ", order.getJournal().stream().map(entry -> entry.getKind().getLiteral()).toList()));
		assertEquals(second.getId(), order.getJournal().getLast().getAbout());
		assertEquals("Mia 2026-11-24T12:00:00Z",
				order.getJournal().getLast().getWho() + ' ' + order.getJournal().getLast().getWhen());
		assertEquals(DAY.plusDays(1), second.getAnswered());
		assertTrue(folder.model.undo(file).isOK());
		assertTrue(order.isQuestionsOpen());
		assertNull(second.getAnswer());
	}

	private JournalEntry note(Recorder recorder) throws OperationException {
		return folder.run(new AddNote(folder.model, file, " They called. ", recorder));
	}

	@Test
	void aNoteIsOfNowOrOfWhenItHappened() throws Exception {
		JournalEntry now = note(MIA);
		assertEquals("They called. null", now.getText() + ' ' + now.getRecorded());
		assertNull(note(on(LocalDate.of(2026, 11, 24))).getRecorded());
		JournalEntry then = note(MIA.of(Happened.parse("2026-07-20 15:30")));
		assertEquals(Instant.parse("2026-07-20T14:30:00Z"), then.getWhen());
		assertEquals(NOON, then.getRecorded());
		JournalEntry friday = note(on(LocalDate.of(2026, 11, 20)));
		assertEquals(Instant.parse("2026-11-20T12:00:00Z"), friday.getWhen());
		assertTrue(friday.isDayOnly());
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-25, Tuesday 24 November 2026", "2026-11-24T12:01, it is 12:00" })
	void nothingHappenedInTheFuture(String day, String told) {
		var refused = assertThrows(OperationException.class, () -> note(MIA.of(Happened.parse(day))));
		assertTrue(refused.getMessage().contains(told), refused.getMessage());
		assertEquals(List.of(), order.getJournal());
	}

	@Test
	void theQuestionTheAnswerAndTheRejectionAreOfTheDayInTheJournalToo() throws Exception {
		answer(ask("Who signs?"), "Ada Lovelace");
		reject("06", "");
		assertEquals("2026-11-23T12:00:00Z null 2026-11-23T12:00:00Z",
				order.getJournal().get(0).getWhen() + " " + order.getJournal().get(1).getRecorded() + ' '
						+ order.getJournal().getLast().getWhen());
		assertEquals(DAY, order.getRejections().getLast().getDate());
	}

	private SetFields step(String state, LocalDate day) {
		return new SetFields(folder.model, folder.problems, on(day), file, OrderFolder.assignments(state));
	}

	@Test
	void aStepIsOfTheDayOnWhichItHappened() throws Exception {
		LocalDate friday = LocalDate.of(2026, 11, 20);
		folder.record(file, step("state=processing", friday));
		assertEquals(friday, order.getSubmissionDate());
		assertTrue(order.isSubmissionDateAssumed());
		assertEquals(Optional.of(friday),
				folder.run(new TellStanding(folder.problems, file, Optional.empty())).since());
		assertEquals(NOON, order.getJournal().getLast().getRecorded());
	}

	@Test
	void aSubmissionThatIsSaidToHaveBeenOnADayIsNotAssumed() throws Exception {
		LocalDate friday = LocalDate.of(2026, 11, 20);
		order.setState(OrderState.CANCELLED);
		folder.record(file, step("state=submitted", friday).agreeing());
		assertEquals(friday, order.getSubmissionDate());
		assertFalse(order.isSubmissionDateAssumed());
		assertEquals(friday, order.getRevisions().getLast().getSubmitted());
	}

	@Test
	void aDayBeforeWhatIsRecordedIsAskedAbout() throws Exception {
		folder.record(file, step("state=processing", DAY));
		int entries = order.getJournal().size();
		var asked = assertThrows(OperationException.class,
				() -> folder.record(file, step("state=contactingCarrier", DAY.minusDays(1))));
		assertSame(OperationException.Kind.ODD_DAYS, asked.kind());
		assertEquals("Contacting carrier on 22 November 2026: the order was Processing on 23 November 2026, which is"
				+ " later. Check the day.", asked.getMessage());
		assertSame(OrderState.PROCESSING, order.getState());
		assertEquals(entries, order.getJournal().size());
		folder.record(file, step("state=contactingCarrier", DAY.minusDays(1)).agreeing());
		assertSame(OrderState.CONTACTING_CARRIER, order.getState());
		folder.record(file, step("state=transferApproved", DAY));
	}

	private RecordConversions converted(String id, LocalDate day) {
		return new RecordConversions(folder.model, file, List.of(id), on(day));
	}

	@Test
	void aConversionIsRecordedInTheJournalAndCanBeTakenBack() throws Exception {
		folder.set(file, "conversions+=020 7946 0000");
		Conversion conversion = order.getConversions().getFirst();
		String id = String.valueOf(conversion.getId());
		folder.run(converted(id, DAY));
		assertEquals(Instant.parse("2026-11-23T12:00:00Z"), conversion.getDone());
		assertTrue(conversion.isDayOnly());
		assertTrue(order.getJournal().getLast().getText().endsWith(": 020 7946 0000"));
		assertThrows(OperationException.class, () -> folder.run(converted(id, DAY)));
		assertThrows(OperationException.class, () -> folder.run(converted("none", DAY)));
		assertEquals(1, order.getJournal().size());
		assertTrue(folder.model.undo(file).isOK());
		assertNull(conversion.getDone());
		assertEquals(List.of(), order.getJournal());
	}

	@Test
	void aWrongNoteStaysAndIsCorrectedOnce() throws Exception {
		JournalEntry wrong = folder.run(new AddNote(folder.model, file, "FOC is the 12th", MIA));
		JournalEntry right = correct(wrong, "FOC is the 21st");
		assertEquals("FOC is the 12th", wrong.getText());
		assertEquals(wrong.getId(), right.getCorrects());
		assertEquals(List.of(wrong, right), List.copyOf(order.getJournal()));
		assertThrows(OperationException.class, () -> correct(wrong, "again"));
		assertEquals(right.getId(), correct(right, "FOC is the 22nd").getCorrects());
	}

	@Test
	void aCorrectedAnswerIsCorrectedAtTheQuestionToo() throws Exception {
		Question question = ask("Which is the main number?");
		answer(question, "020 7946 0001");
		correct(order.getJournal().getLast(), "020 7946 0000");
		assertEquals("020 7946 0000", question.getAnswer());
		correct(order.getJournal().getFirst(), "Which is the main billing number?");
		assertEquals("Which is the main billing number?", question.getText());
	}

	@Test
	void theWordsOfAChangeOfStateAreCorrectedAndTheStateStays() throws Exception {
		folder.set(file, "state=processing");
		JournalEntry right = correct(order.getJournal().getLast(), "Seen in the admin centre");
		assertEquals("correction submitted processing Seen in the admin centre",
				right.getKind() + " " + right.getFrom() + ' ' + right.getTo() + ' ' + right.getText());
		assertSame(OrderState.PROCESSING, order.getState());
	}

	@Test
	void nothingEmptyIsWritten() throws Exception {
		Question question = ask("Who signs?");
		JournalEntry entry = order.getJournal().getLast();
		Stream.<org.junit.jupiter.api.function.Executable>of(() -> ask("  "), () -> answer(question, " "),
				() -> correct(entry, ""),
				() -> folder.run(new AddNote(folder.model, file, "\n", MIA)))
				.forEach(call -> assertThrows(OperationException.class, call));
		assertEquals(1, order.getJournal().size());
	}
}
