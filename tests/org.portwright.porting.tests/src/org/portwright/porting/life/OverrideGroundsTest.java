package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.porting.life.JournalMails.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.model.Answer;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.KeptFile;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.Orders;
import org.portwright.porting.dates.DatePlan;

/** Which entries of the journal are taken for an answer of the losing provider. */
class OverrideGroundsTest {

	private static final LocalDate LATER = LocalDate.of(2026, 12, 15);

	private static PortOrder order() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(LocalDate.of(2026, 12, 4));
		order.setFocDate(null);
		return order;
	}

	private static String body(PortOrder order, LocalDate today) {
		return OverdueWords.overrideRequest(order,
				DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), today))).body();
	}

	@Test
	void ourLetterKeptOnTheDayOfTheSubmissionIsNoAnswer() {
		PortOrder order = order();
		for (String name : List.of("london-letter-1.pdf", "signed.jpg")) {
			JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
			entry.setId("kept-" + name);
			entry.setKind(JournalKind.DOCUMENT);
			entry.setWhen(Instant.parse("2026-12-04T09:00:00Z"));
			KeptFile file = ModelFactory.eINSTANCE.createKeptFile();
			file.setName(name);
			file.setFingerprint(name.endsWith("pdf") ? "30E9-953C-4445" : null);
			entry.getFiles().add(file);
			order.getJournal().add(entry);
		}
		order.getLoa().getSignature().setSignedCopy("signed.jpg");
		assertTrue(body(order, LATER).contains("Our records have no answer"), () -> body(order, LATER));
		assertTrue(ComplaintWords.of(order, DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), LATER)))
				.body().contains("our numbers have still not moved"));
	}

	@Test
	void theComplaintNamesWhatTheProviderWroteAndWhatWasAnswered() {
		PortOrder order = order();
		mail(order, "porting@fabrikam.example", "ada@contoso.example", "2026-12-10T09:00:00Z");
		Question question = ModelFactory.eINSTANCE.createQuestion();
		question.setText("Which account?");
		question.setBy("Fabrikam");
		question.setAsked(LocalDate.of(2026, 12, 8));
		question.setAnswer("AC 1");
		order.getQuestions().add(question);
		assertTrue(
				complaint(order).contains("- Tuesday 8 December 2026: we were asked a question, and have answered it. "
						+ "It was asked by: Fabrikam\n"),
				() -> complaint(order));
		assertTrue(complaint(order).contains("- Thursday 10 December 2026: the losing provider wrote to us.\n"),
				() -> complaint(order));
		question.setAnswered(LocalDate.of(2026, 12, 9));
		assertTrue(
				complaint(order).contains("and answered it on Wednesday 9 December 2026. It was asked by: Fabrikam\n"),
				() -> complaint(order));
	}

	@Test
	void aConfirmedDateThatPassedIsSaidToHave() {
		PortOrder order = order();
		order.setState(OrderState.TRANSFER_APPROVED);
		order.setFocDate(LocalDate.of(2026, 12, 14));
		assertTrue(body(order, LATER).contains("as its confirmed date. That day has passed.\n"));
		assertTrue(complaint(order).contains("our numbers, Monday 14 December 2026, has passed.\n"));
		order.setFocDate(LATER);
		assertFalse((body(order, LATER) + complaint(order)).contains("has passed."));
	}

	private static String complaint(PortOrder order) {
		return ComplaintWords.of(order, DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), LATER))).body();
	}

	@Test
	void theLosingProviderIsKnownByANameOfOneWord() {
		PortOrder order = order();
		order.getLoa().setLosingProvider("BT");
		mail(order, "Kim <kim@ftel.example>", "ada@partner.example", "2026-12-10T10:00:00Z");
		assertFalse(body(order, LATER).contains("has written"));
		mail(order, "porting@openreach.bt.example", "ada@partner.example", "2026-12-10T10:00:00Z");
		assertTrue(body(order, LATER).contains("The losing provider has written since"));
	}

	@Test
	void aMailOfADayToComeIsNamedWithoutThatDay() {
		PortOrder order = order();
		mail(order, "porting@fabrikam.example", "ada@partner.example", "2027-03-01T10:00:00Z");
		String answered = body(order, LATER);
		assertTrue(answered.contains("The losing provider has written to us. What it wrote is in our evidence."),
				answered);
		PortOrder heard = order();
		mail(heard, "someone@desk.example", "ada@partner.example", "2027-03-01T10:00:00Z");
		mail(heard, "ada@contoso.example", "TNS <ptn@microsoft.com>", "2027-03-01T09:00:00Z");
		assertTrue(body(heard, LATER).contains("Our records have mails, questions or documents. They are in our "));
		for (String body : List.of(answered, body(heard, LATER))) {
			assertFalse(body.contains("2027") || body.contains("no answer"), body);
		}
	}

	/** The day by which the answer was expected is named before, and the mail came first. */
	@Test
	void theDayIsNamedSinceWhichTheProviderWrote() {
		PortOrder order = order();
		mail(order, "porting@fabrikam.example", "ada@partner.example", "2026-12-07T10:00:00Z");
		mail(order, "someone@desk.example", "ada@partner.example", "2026-12-08T10:00:00Z");
		String said = body(order, LATER);
		assertTrue(said.contains("The losing provider has written since Friday 4 December 2026, last on Monday 7 "
				+ "December 2026. What it wrote is in our evidence.\n"), said);
		assertTrue(said.contains("Our records have mails, questions or documents since Friday 4 December 2026, the "
				+ "latest of Tuesday 8 December 2026. They are in our evidence.\n"), said);
	}

	@Test
	void aMailOfTheDayOfTheSubmissionIsNotSaidToBeOfAfterIt() {
		PortOrder order = order();
		mail(order, "porting@fabrikam.example", "ada@partner.example", "2026-12-04T06:00:00Z");
		mail(order, "someone@desk.example", "ada@partner.example", "2026-12-04T06:00:00Z");
		String said = body(order, LATER);
		assertTrue(said.contains("The losing provider wrote on Friday 4 December 2026, the day of the submission. "
				+ "What it wrote is in our evidence.\n"), said);
		assertTrue(said.contains("Our records have mails, questions or documents of Friday 4 December 2026, the day "
				+ "of the submission. They are in our evidence.\n"), said);
	}

	@Test
	void aMailWithinOneOrganisationIsNoAnswer() {
		PortOrder order = order();
		mail(order, "Sam Porter <sam@partner.example>", "Lee Gu <lee@partner.example>", "2026-12-10T10:00:00Z");
		assertTrue(body(order, LATER).contains("Our records have no answer"), () -> body(order, LATER));
		mail(order, "sam@gmail.com", "lee@gmail.com", "2026-12-10T10:00:00Z");
		assertTrue(body(order, LATER).contains("Our records have mails"), () -> body(order, LATER));
	}

	@Test
	void eachRejectionIsNamedWithItsDay() {
		PortOrder order = order();
		order.setState(OrderState.REJECTED);
		for (int day : List.of(8, 10)) {
			Rejection rejection = ModelFactory.eINSTANCE.createRejection();
			rejection.setRevision(order.getRevision());
			rejection.setBy(RejectedBy.CARRIER);
			rejection.setCode(day == 8 ? "02" : "06");
			rejection.setDate(LocalDate.of(2026, 12, day));
			order.getRejections().add(rejection);
		}
		String body = body(order, LATER);
		assertTrue(body.contains("It was rejected on Tuesday 8 December 2026 by the losing provider. Code: 02."), body);
		assertTrue(body.contains("It was rejected on Thursday 10 December 2026 by the losing provider. Code: 06."),
				body);
	}

	@Test
	void aMailOfMicrosoftThatSaysSomethingMayBeTheAnswer() {
		PortOrder order = order();
		JournalEntry mail = mail(order, "TNS <ptn@microsoft.com>", "ada@partner.example", "2026-12-10T10:00:00Z");
		mail.setText("To: ada@partner.example\n\nThe losing carrier rejected: code 06.");
		assertTrue(
				body(order, LATER).contains(
						"Our records have mails, questions or documents since Friday 4 December 2026, the latest of "
								+ "Thursday 10 December 2026."),
				() -> body(order, LATER));
		assertFalse((body(order, LATER) + complaint(order)).matches("(?s).*(no answer|We complain about).*"),
				() -> body(order, LATER) + complaint(order));
		mail.setText("To: ada@partner.example\n");
		assertTrue(body(order, LATER).contains("no answer"), "it says nothing");
		mail.setSubject("Rejected");
		assertFalse(body(order, LATER).contains("no answer"), () -> body(order, LATER));
	}

	@Test
	void aCorrectionInWordsTakesNothingAwayThatCame() {
		for (String from : List.of("porting@fabrikam.example", "someone@desk.example")) {
			PortOrder order = order();
			JournalEntry came = mail(order, from, "ada@partner.example", "2026-12-09T10:00:00Z");
			correct(order, came, "2026-12-11T09:00:00Z", "It came in on Thursday, not Wednesday");
			String said = body(order, LATER);
			assertTrue(said.contains("Our records have mails, questions or documents. They are in our evidence."),
					said);
			assertFalse(
					(said + complaint(order)).matches("(?s).*(no answer|We complain about|9 December 2026: the los).*"),
					() -> said + complaint(order));
		}
	}

	private static void correct(PortOrder order, JournalEntry entry, String when, String text) {
		JournalEntry note = ModelFactory.eINSTANCE.createJournalEntry();
		note.setId("correction");
		note.setKind(JournalKind.NOTE);
		note.setWhen(Instant.parse(when));
		note.setText(text);
		note.setCorrects(entry.getId());
		order.getJournal().add(note);
	}

	/** The clock of a provider may be wrong by days: a mail that is corrected came when the correction says. */
	@Test
	void aMailOfBeforeTheSubmissionThatIsCorrectedInWordsCame() {
		PortOrder order = order();
		JournalEntry came = mail(order, "porting@fabrikam.example", "ada@partner.example", "2026-12-02T10:00:00Z");
		assertTrue(body(order, LATER).contains("no answer"));
		correct(order, came, "2026-12-11T09:00:00Z", "It came on 9 December");
		String said = body(order, LATER) + complaint(order);
		assertFalse(said.matches("(?s).*(no answer|no mail or letter|We complain about).*"), said);
	}

	@Test
	void aMailOfOurOwnThatIsSaidToBeOfTheProviderCame() {
		PortOrder order = order();
		JournalEntry sent = mail(order, "ada@partner.example", "Porting <porting@fabrikam.example>",
				"2026-12-11T09:00:00Z");
		correct(order, sent, "2026-12-11T10:00:00Z", "Fabrikam sent this");
		String said = body(order, LATER) + complaint(order);
		assertFalse(said.matches("(?s).*(no answer|no mail or letter|We complain about).*"), said);
	}

	@Test
	void aMailWithTheDayOfAClockThatWasNotSetCame() {
		PortOrder order = order();
		mail(order, "porting@fabrikam.example", "ada@partner.example", "1970-01-01T00:00:00Z");
		String said = body(order, LATER) + complaint(order);
		assertFalse(said.matches("(?s).*(no answer|no mail or letter|We complain about|1970).*"), said);
	}

	@Test
	void anApprovedOrderWithoutItsDateIsSaidToHaveNone() {
		PortOrder order = order();
		order.setState(OrderState.TRANSFER_APPROVED);
		var plan = DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), LATER));
		for (String said : List.of(body(order, LATER), OverdueWords.askMicrosoft(order, plan).body())) {
			assertTrue(said.contains("its date was confirmed, but not which it is"), said);
			assertFalse(said.contains("not known to us as") || said.contains("confirmed date,"), said);
		}
	}

	@Test
	void anOrderThatWasSubmittedAgainIsToldOfFromItsFirstSubmission() {
		PortOrder order = order();
		Revision first = ModelFactory.eINSTANCE.createRevision();
		first.setNumber(1);
		first.setSubmitted(LocalDate.of(2026, 11, 23));
		order.getRevisions().add(first);
		order.setRevision(2);
		Rejection rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setRevision(1);
		rejection.setBy(RejectedBy.CARRIER);
		rejection.setDate(LocalDate.of(2026, 11, 25));
		rejection.setReason("Postcode.");
		order.getRejections().add(rejection);
		String said = body(order, LATER);
		assertTrue(said.contains("no answer from the losing provider to the latest submission"), said);
		assertTrue(said.contains("It was first submitted on Monday 23 November 2026.\n"
				+ "It was submitted again, the last time on Friday 4 December 2026.\n"), said);
		assertTrue(said.contains("It was rejected on Wednesday 25 November 2026 by the losing provider."), said);
		assertTrue(OverdueWords.askMicrosoft(order,
				DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), LATER))).body()
				.contains("to the latest submission"));
	}

	@Test
	void aReasonThatIsNotKnownHereIsNamedByItsCode() {
		PortOrder order = order();
		order.setState(OrderState.REJECTED);
		Rejection rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setRevision(order.getRevision());
		rejection.setBy(RejectedBy.CARRIER);
		rejection.setDate(LocalDate.of(2026, 12, 8));
		rejection.getCauses().add("uk.77");
		order.getRejections().add(rejection);
		assertTrue(complaint(order).contains("The reason given: uk.77\n"), () -> complaint(order));
		assertTrue(body(order, LATER).contains("Reason given: uk.77\n"), () -> body(order, LATER));
	}

	@Test
	void aFreezeIsNamedToMicrosoftToo() {
		PortOrder order = order();
		String before = body(order, LATER);
		assertFalse(before.contains("freeze"), before);
		order.getPreflight().setFreeze(Answer.YES);
		assertTrue(body(order, LATER)
				.contains("\nThere is a freeze on the customer’s account with the losing provider. As we "
						+ "read Ofcom’s General Condition C7, a provider may not refuse to port for debt or general business "
						+ "reasons.\n"),
				() -> body(order, LATER));
	}

	/** A note may tell of a call, and no text of ours can read it. */
	@Test
	void whereThereAreNotesItIsNotSaidThatNoAnswerCame() {
		PortOrder order = order();
		DatePlan plan = DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), LATER));
		JournalEntry note = ModelFactory.eINSTANCE.createJournalEntry();
		note.setId("n1");
		note.setText("Fabrikam Voice called: they refuse the port");
		note.setWhen(Instant.parse("2026-12-01T12:00:00Z"));
		order.getJournal().add(note);
		assertFalse(OverdueWords.isSilentButNoted(order, plan), "before the submission");
		assertTrue(body(order, LATER).contains("Our records have no answer"), () -> body(order, LATER));
		note.setWhen(Instant.parse("2026-12-07T12:00:00Z"));
		assertTrue(OverdueWords.isSilentButNoted(order, plan));
		assertTrue(body(order, LATER).contains("Our records have no mail or letter of the losing provider about the "
				+ "port order below, and the day by which we expected its answer has passed. Please raise a Porting "
				+ "Override Request with it.\n"), () -> body(order, LATER));
		MailText question = OverdueWords.askMicrosoft(order, plan);
		assertTrue(question.body().contains("Our records have no mail or letter of the losing provider"),
				question::body);
		assertFalse((question.subject() + body(order, LATER) + question.body()).contains("no answer"));
	}
}
