package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.porting.life.RevisionDifference;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** What is written with a step in the life of an order. */
class StateStepTest {

	private final OrderFolder folder;

	StateStepTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private ModelFile file(String... assignments) throws Exception {
		return folder.order("london.porting", "020 7946 0000", assignments);
	}

	private static PortOrder order(ModelFile file) {
		return (PortOrder) file.root();
	}

	private void correct(ModelFile file, String state) throws OperationException {
		folder.record(file,
				new SetFields(folder.model, folder.problems, Recorder.ofProcess(InstantSource.system()), file,
						OrderFolder.assignments("state=" + state)).correcting());
	}

	@Test
	void whatCannotFollowIsRefusedAndSaysHowToCorrect() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=completed");
		var refused = assertThrows(OperationException.class, () -> folder.set(file, "state=processing"));
		assertSame(OperationException.Kind.GUARD, refused.kind());
		assertEquals(
				"The order is Completed: nothing follows that, Processing neither. If Completed was a wrong entry, "
						+ "record Processing as its correction: on the command line with --correct, in the window by "
						+ "Correct a Wrong Entry on the Overview.",
				refused.getMessage());
		assertSame(OrderState.COMPLETED, order(file).getState());
	}

	@Test
	void aWrongEntryIsCorrectedAndStays() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=contactingCarrier");
		int before = order(file).getJournal().size();
		correct(file, "processing");
		assertEquals(before + 1, order(file).getJournal().size());
		JournalEntry last = order(file).getJournal().getLast();
		assertEquals("correction contactingCarrier processing",
				last.getKind() + " " + last.getFrom() + ' ' + last.getTo());
	}

	@Test
	void aCorrectionDoesNotGetAroundTheGuard() throws Exception {
		ModelFile file = file();
		assertThrows(OperationException.class, () -> correct(file, "submitted"));
		assertSame(OrderState.DRAFT, order(file).getState());
	}

	@Test
	void anOrderThatWasNotHandedInAfterAllHasNoSubmissionDate() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=processing");
		correct(file, "draft");
		assertNull(order(file).getSubmissionDate());
		assertFalse(order(file).isSubmissionDateAssumed());
		assertTrue(order(file).getJournal().getLast().getText().contains("Tuesday 24 November 2026"));
	}

	@Test
	void aSubmissionDateThatNobodySaidIsAssumed() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=contactingCarrier");
		assertEquals(LocalDate.of(2026, 11, 24), order(file).getSubmissionDate());
		assertTrue(order(file).isSubmissionDateAssumed());
		folder.set(file, "submissionDate=2026-11-20");
		assertFalse(order(file).isSubmissionDateAssumed());
		assertEquals(LocalDate.of(2026, 11, 20), order(file).getRevisions().getFirst().getSubmitted());
	}

	@Test
	void aSubmissionThatIsRecordedTodayWasToday() throws Exception {
		ModelFile file = file();
		order(file).setState(OrderState.CANCELLED);
		folder.set(file, "state=submitted");
		assertEquals(LocalDate.of(2026, 11, 24), order(file).getSubmissionDate());
		assertFalse(order(file).isSubmissionDateAssumed());
	}

	@Test
	void aStateAfterARejectionIsAskedAbout() throws Exception {
		ModelFile file = file();
		folder.set(file, "loa.signature.signatory=Jo Bloggs", "loa.signature.date=2026-11-20", "state=processing");
		folder.set(file, "state=rejected");
		var open = new SetFields(folder.model, folder.problems, new Recorder("Ada", InstantSource.system()), file,
				OrderFolder.assignments("state=contactingCarrier"));
		var asked = assertThrows(OperationException.class, () -> folder.record(file, open));
		assertSame(OperationException.Kind.ODD_DAYS, asked.kind());
		assertTrue(asked.getMessage().startsWith("The order was Rejected, so that a later state is one of revision 2,"),
				asked.getMessage());
		SetFields setting = folder.setting(file, "state=contactingCarrier");
		folder.record(file, setting);
		assertEquals(List.of(
				"Revision 2 begins without the signature of the revision before (Jo Bloggs, 20 November 2026)."
						+ " Have the letter signed again.",
				"When the order was submitted was not said, so Tuesday 24 November 2026 is assumed. If it was another"
						+ " day, set submissionDate."),
				setting.remarks());
	}

	@Test
	void anAssumedDateThatSomebodySaysIsAssumedNoMore() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=processing");
		assertEquals(1, folder.set(file, "submissionDate=2026-11-24"));
		assertFalse(order(file).isSubmissionDateAssumed());
	}

	@Test
	void aSubmissionDateThatWasSaidIsKept() throws Exception {
		ModelFile file = file();
		folder.set(file, "submissionDate=2026-11-20", "state=processing");
		assertEquals(LocalDate.of(2026, 11, 20), order(file).getSubmissionDate());
		assertFalse(order(file).isSubmissionDateAssumed());
	}

	@Test
	void aDraftThatIsGivenUpWasNeverHandedIn() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=cancelled");
		assertNull(order(file).getSubmissionDate());
		assertEquals(List.of(), order(file).getRevisions());
	}

	@Test
	void theLetterIsKeptAsItWasHandedIn() throws Exception {
		ModelFile file = file("loa.accountNumber=123");
		folder.set(file, "state=rejected");
		folder.set(file, "state=draft");
		folder.set(file, "loa.accountNumber=456");
		Revision first = order(file).getRevisions().getFirst();
		assertEquals(1, first.getNumber());
		assertEquals("+442079460000", RevisionDifference.values(first).get("numbers[+442079460000].first"));
		assertEquals(List.of(new RevisionDifference.Field("loa.accountNumber", "Account number, as on the bill", "123",
				"456")), RevisionDifference.since(first, order(file)).fields());
		folder.set(file, "state=processing");
		assertEquals(List.of(1, 2), order(file).getRevisions().stream().map(Revision::getNumber).toList());
		assertEquals(1, RevisionDifference.between(first, order(file).getRevisions().getLast()).fields().size());
	}

	@Test
	void aRevisionThatNeverWentInIsReplacedByTheOneThatDoes() throws Exception {
		ModelFile file = file("loa.accountNumber=123");
		folder.set(file, "state=processing");
		correct(file, "draft");
		folder.set(file, "loa.accountNumber=456");
		folder.set(file, "state=processing");
		assertEquals(1, order(file).getRevisions().size());
		assertEquals("456",
				RevisionDifference.values(order(file).getRevisions().getFirst()).get("loa.accountNumber"));
	}

	@Test
	void anEndGoesOnAsTheNextRevisionByADraftThatWasNotSeen() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=rejected");
		folder.set(file, "state=processing");
		assertEquals(2, order(file).getRevision());
		assertEquals("draft false, submitted false, processing true",
				String.join(", ", order(file).getJournal().stream()
						.skip(3).map(entry -> entry.getTo().getLiteral() + ' ' + entry.isSeen()).toList()));
	}

	@Test
	void aDateThatIsWithdrawnIsConfirmedNoMore() throws Exception {
		ModelFile file = file();
		folder.set(file, "focDate=2026-12-15", "focTime=10:00", "state=transferApproved");
		assertEquals("Confirmed date: Tuesday 15 December 2026, 10:00", order(file).getJournal().getLast().getText());
		folder.set(file, "state=contactingCarrier");
		assertNull(order(file).getFocDate());
		assertNull(order(file).getFocTime());
		assertEquals("The date Tuesday 15 December 2026 is confirmed no more.",
				order(file).getJournal().getLast().getText());
	}

	@Test
	void anotherDateIsAStepOfItsOwn() throws Exception {
		ModelFile file = file();
		folder.set(file, "focDate=2026-12-15", "state=transferApproved");
		int before = order(file).getJournal().size();
		assertEquals(0, folder.set(file, "state=transferApproved"));
		folder.set(file, "focDate=2026-12-16", "state=transferApproved");
		assertEquals(before + 1, order(file).getJournal().size());
		assertSame(JournalKind.STATE_CHANGE, order(file).getJournal().getLast().getKind());
		assertEquals(0, folder.set(file, "state=transferApproved"));
	}

	@Test
	void aStatusOfTheAdminCentreBelongsToTheStateBesideWhichItWasSeen() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=processing", "adminCentreStatus=Manual review");
		assertEquals("Manual review", order(file).getAdminCentreStatus());
		folder.set(file, "state=contactingCarrier");
		assertNull(order(file).getAdminCentreStatus());
		assertEquals("Until then the admin centre said: Manual review", order(file).getJournal().getLast().getText());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals("Manual review", order(file).getAdminCentreStatus());
	}

	@Test
	void whatNobodySawHasNoTimeOfDay() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=contactingCarrier");
		assertEquals(List.of(true, true, false),
				order(file).getJournal().stream().map(JournalEntry::isDayOnly).toList());
	}

	@Test
	void theReferenceOfARevisionStaysInTheJournal() throws Exception {
		ModelFile file = file();
		folder.set(file, "portOrderId=PON-1001", "state=processing");
		folder.set(file, "state=rejected");
		folder.set(file, "state=draft");
		folder.set(file, "portOrderId=PON-1002");
		assertTrue(order(file).getJournal().stream()
				.anyMatch(entry -> String.valueOf(entry.getText()).contains("Port Order ID of revision 1: PON-1001")));
	}

	@Test
	void aCallThatTakesTheSignatureOutSaysThatItIsWhyTheOrderIsNotSubmitted() throws Exception {
		ModelFile file = file();
		folder.set(file, "loa.signature.signatory=Jo Bloggs", "loa.signature.date=2026-11-20");
		var refused = assertThrows(OperationException.class,
				() -> folder.set(file, "loa.accountNumber=XX1", "state=submitted"));
		assertTrue(refused.getMessage().contains(
				"This call would change the letter that was signed (Jo Bloggs, 20 November 2026)."),
				refused.getMessage());
	}

	@Test
	void aChangeAfterTheSubmissionSaysThatTheLetterStays() throws Exception {
		ModelFile file = file();
		folder.set(file, "state=processing");
		SetFields setting = folder.setting(file, "loa.accountNumber=XX1");
		folder.record(file, setting);
		assertEquals(List.of("The letter of revision 1 stays as it was submitted."), setting.remarks());
		setting = folder.setting(file, "portOrderId=PON-1001");
		folder.record(file, setting);
		assertEquals(List.of(), setting.remarks());
	}

	@Test
	void aNewConfirmedDateHasNoTimeOfTheOldOne() throws Exception {
		ModelFile file = file();
		folder.set(file, "focDate=2026-12-15", "focTime=10:00", "state=transferApproved");
		SetFields moved = folder.setting(file, "focDate=2026-12-22", "state=transferApproved");
		folder.record(file, moved);
		assertNull(order(file).getFocTime());
		assertTrue(
				moved.remarks().contains("The time 10:00 was confirmed for Tuesday 15 December 2026 and is taken out."
						+ " If it was confirmed for the new day, too, give it with focTime."),
				moved.remarks()::toString);
		assertEquals("Confirmed date: Tuesday 22 December 2026", order(file).getJournal().getLast().getText());
		folder.set(file, "focDate=2026-12-23", "focTime=11:00");
		assertEquals("11:00", String.valueOf(order(file).getFocTime()));
	}

	@Test
	void aDraftAfterAllHasNoReferenceOfMicrosoft() throws Exception {
		ModelFile file = file();
		folder.set(file, "portOrderId=PON-1001", "state=processing");
		correct(file, "draft");
		assertNull(order(file).getPortOrderId());
		assertTrue(order(file).getJournal().getLast().getText().contains("PON-1001"));
	}
}
