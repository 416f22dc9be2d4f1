package org.portwright.porting.ui.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.model.PortOrder;
import org.portwright.model.RejectedBy;
import org.portwright.model.words.Words;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.orders.RecordRejection;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.resources.work.RunMode;

/** What the journal and the order both tell: a rejection, the day of a state, a question. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class FactsInJournalTest {

	private final EditedEngagement engagement;
	private final JournalPage page;

	FactsInJournalTest() throws Exception {
		engagement = new EditedEngagement();
		page = (JournalPage) engagement.openOrder().editor().setActivePage(JournalPage.ID);
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	private PortOrder order() {
		return (PortOrder) engagement.order().root();
	}

	private EntryTable table() {
		return page.table().orElseThrow();
	}

	private List<String> texts() {
		return table().rows().stream().map(row -> row.texts().getLast()).toList();
	}

	private void press(String label) {
		Dialogs.controls((Composite) page.getPartControl()).stream()
				.filter(control -> control instanceof Button button
						&& button.getText().replace("&", "").startsWith(label))
				.findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	private void select(int row) {
		table().table().setSelection(row);
		table().table().notifyListeners(SWT.Selection, new Event());
	}

	/** On 20 November; whatever was before it is assumed to have been on that day. */
	private void reject(String reason) {
		ModelProblems problems = engagement.engagementFiles().problems().now();
		var rejecting = new RecordRejection(engagement.model(), problems, engagement.order(),
				new RecordRejection.Said(RejectedBy.CARRIER, "06", reason, List.of()),
				engagement.engagementFiles().recorder().of(Happened.on(LocalDate.of(2026, 11, 20))));
		engagement.engagementFiles().runner().run(new KeepSubmission<>(problems, engagement.order(), rejecting),
				RunMode.hidden("Reject"), done -> {
					// It is seen in the table.
				});
		WindowEvents.until("it is rejected", () -> texts().stream().anyMatch(text -> text.contains(reason)));
	}

	@Test
	void theDayOfAChangeOfStateIsCorrectedInTheOrderToo() {
		reject("MBN not in service");
		select(0);
		correctDay("21 November 2026");
		Dialogs.answer("Check the Day", "Check Again");
		int before = order().getJournal().size();
		press("Correct");
		assertEquals("2026-11-20 " + before, order().getSubmissionDate() + " " + order().getJournal().size());
		correctDay("18 November 2026");
		press("Correct");
		WindowEvents.until("the right one is there, too", () -> texts().size() == before + 1);
		assertEquals(LocalDate.of(2026, 11, 18), order().getSubmissionDate());
		assertFalse(order().isSubmissionDateAssumed());
		assertTrue(table().rows().stream().filter(JournalRow::wrong).findFirst().orElseThrow().details()
				.contains("corrected by another entry"));
	}

	private static void correctDay(String day) {
		Dialogs.answer("Correct Entry", dialog -> {
			((Text) Dialogs.labelled(dialog, "It happened on:")).setText(day);
			Dialogs.press(dialog, "OK");
		});
	}

	@Test
	void theDayOfAQuestionIsCorrectedToo() {
		Dialogs.answer("Add Question", dialog -> {
			Dialogs.type(dialog, "Which?");
			Dialogs.press(dialog, "OK");
		});
		press("Add Question");
		WindowEvents.until("the question is there", () -> texts().size() == 1);
		Dialogs.answer("Correct Entry", dialog -> {
			((Text) Dialogs.labelled(dialog, "Asked on:")).setText("18 November 2026");
			Dialogs.press(dialog, "OK");
		});
		press("Correct");
		WindowEvents.until("the right one is there, too", () -> texts().size() == 2);
		assertEquals(LocalDate.of(2026, 11, 18), order().getQuestions().getFirst().getAsked());
	}

	@Test
	void aRejectionStandsThereWithItsReasonsAndPathsLeadToIt() throws Exception {
		String reason = "MBN not in service";
		reject(reason);
		List<JournalRow> rows = table().rows().stream().filter(row -> row.text().contains(reason)).toList();
		assertEquals(1, rows.size(), "it stands there once");
		JournalRow rejection = rows.getFirst();
		assertEquals(JournalRow.Action.CORRECT, rejection.action());
		assertTrue(rejection.details().contains(Words.of(RejectedBy.CARRIER)), rejection.details());
		assertTrue(rejection.details().contains(RejectionCauses.ofCarrier("06").orElseThrow().label()),
				rejection.details());
		page.reveal("rejections[" + ((PortOrder) engagement.order().root()).getRejections().getFirst().getId()
				+ "].code");
		assertEquals(Optional.of(rejection), table().one());
	}
}
