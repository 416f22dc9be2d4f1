package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.porting.life.JournalMails.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
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

/** What Microsoft is asked where an answer is overdue. */
class OverdueWordsTest {

	private static final LocalDate LATER = LocalDate.of(2026, 12, 15);

	private static PortOrder order() {
		PortOrder order = Orders.underWay(Orders.correct(), OrderState.CONTACTING_CARRIER);
		order.setSubmissionDate(LocalDate.of(2026, 12, 4));
		order.setPortOrderId("PO-4711");
		order.setFocDate(null);
		return order;
	}

	private static DatePlan plan(PortOrder order) {
		return DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), LATER));
	}

	@Test
	void microsoftIsAskedByTheOrdersData() {
		PortOrder order = order();
		MailText mail = OverdueWords.askMicrosoft(order, plan(order));
		assertEquals("Port order PO-4711: no answer from the losing provider", mail.subject());
		assertTrue(
				mail.body()
						.contains("It was submitted on Friday 4 December 2026.\nWe expected the answer by Wednesday 9 "
								+ "December 2026; today is Tuesday 15 December 2026. By our count that is 3 working days from "
								+ "Friday 4 December 2026. The industry aims at 24 hours for a single line and 48 for "
								+ "multi-line.\n"),
				mail.body());
		assertTrue(mail.body().contains("Losing provider: " + order.getLoa().getLosingProvider() + "\n"), mail.body());
		assertTrue(mail.body().contains("Numbers: 020 7946 00") && !mail.body().contains("+44"), mail.body());
		assertTrue(mail.body().contains("Main billing number: 020 7946 0"), mail.body());
		assertFalse(mail.body().contains("{") || mail.body().contains("null"), mail.body());
	}

	@Test
	void theCountSaysWhatASundayCountsAsAndWhichHolidaysAreLeftOut() {
		PortOrder order = order();
		order.setSubmissionDate(LocalDate.of(2026, 12, 20));
		LocalDate later = LocalDate.of(2026, 12, 30);
		String body = OverdueWords.askMicrosoft(order,
				DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), later))).body();
		assertTrue(body.contains(
				"expected the answer by Thursday 24 December 2026; today is Wednesday 30 December 2026. By our count "
						+ "that is 3 working days from Sunday 20 December 2026, a day off that counts as Monday "
						+ "21 December 2026. The industry aims at"),
				body);
		order.setSubmissionDate(LocalDate.of(2026, 12, 23));
		String festive = OverdueWords.overrideRequest(order,
				DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), later))).body();
		assertTrue(festive.contains("These bank holidays are not counted: 25 December 2026 (Christmas Day), "
				+ "28 December 2026 (Boxing Day (substitute day)). The industry aims at"), festive);
	}

	@Test
	void theRequestNamesTheStepsAsTheFlowChartHasThem() {
		PortOrder order = order();
		MailText mail = OverdueWords.overrideRequest(order, plan(order));
		assertTrue(mail.subject().contains("Porting Override Request"), mail.subject());
		assertTrue(mail.body().contains("5 working days to resolve the matter. If it does not, the end user complains "
				+ "to Ofcom"), mail.body());
		for (String step : List.of("decide together", "within 24 hours", "Office of the Telecoms Adjudicator",
				"evidence within 5 working days", "panel decides within 48 hours", "cannot be refused",
				"on which day the alert is raised", "as one PDF")) {
			assertTrue(mail.body().contains(step), step + " in " + mail.body());
		}
		assertFalse(mail.body().contains("goes ahead"), mail.body());
	}

	@Test
	void theRequestCountsFiveWorkingDaysFromTheNotice() {
		PortOrder order = order();
		order.setOverrideAlert(LocalDate.of(2026, 12, 23));
		String waiting = body(order, LocalDate.of(2026, 12, 29));
		assertTrue(waiting.contains("put on notice on Wednesday 23 December 2026. The 5 working days, counted from "
				+ "Wednesday 23 December 2026, end on Monday 4 January 2027; today is Tuesday 29 December 2026. These bank "
				+ "holidays are not counted: 25 December 2026 (Christmas Day), 28 December 2026 (Boxing Day (substitute "
				+ "day)), 1 January 2027 (New Year's Day)."), waiting);
		assertTrue(waiting.contains("acknowledged the alert"), waiting);
		assertTrue(waiting.contains("A Porting Override was raised for it"), waiting);
		assertFalse(waiting.contains("Please raise"), waiting);
		assertFalse(waiting.contains("Ofcom is next"), waiting);
		assertFalse(body(order, LocalDate.of(2027, 1, 4)).contains("Ofcom is next"));
		String over = body(order, LocalDate.of(2027, 1, 5));
		assertTrue(over.contains("the customer’s complaint to Ofcom is next"), over);
		order.setOfcomReference(" 01-234567 ");
		String complained = body(order, LocalDate.of(2027, 1, 5));
		assertTrue(complained.contains("The reference of the complaint is 01-234567."), complained);
		assertFalse(complained.contains("Ofcom is next"), complained);
	}

	@Test
	void noAnswerIsSaidOnlyWhereTheRecordsHaveNone() {
		PortOrder order = order();
		String silent = body(order, LATER);
		assertTrue(silent.contains("Our records have no answer from the losing provider"), silent);
		assertFalse(silent.contains("asking helped") || silent.contains("mail to Microsoft"), silent);
		mail(order, "ada@contoso.example", "TNS <ptn@microsoft.com>", "2026-12-07T09:00:00Z");
		assertFalse(body(order, LATER).contains("mail to Microsoft"));
		mail(order, "ada@contoso.example", "TNS <ptn@microsoft.com>", "2026-12-11T09:00:00Z");
		String asked = body(order, LATER);
		assertTrue(asked.contains("Our records have no answer")
				&& asked.contains(
						"The latest mail to Microsoft about it in our records is of Friday 11 December 2026."),
				asked);
		mail(order, "porting@fabrikam.example", "ada@contoso.example", "2026-12-10T09:00:00Z");
		String heard = body(order, LATER);
		assertFalse(heard.contains("no answer"), heard);
		assertTrue(
				heard.contains(
						"The losing provider has written since Friday 4 December 2026, last on Thursday 10 December "
								+ "2026."),
				heard);
	}

	@Test
	void aMailOfAnotherSideIsNoAnswer() {
		PortOrder order = order();
		mail(order, "Grace Example <grace@contoso.example>", "ada@partner.example", "2026-12-10T09:00:00Z");
		mail(order, "TNS <ptn@microsoft.com>", "ada@partner.example", "2026-12-10T10:00:00Z")
				.setText("To: ada@partner.example");
		mail(order, "ada@partner.example", "Porting <porting@fabrikam.example>", "2026-12-11T09:00:00Z");
		String body = body(order, LATER);
		assertTrue(body.contains("Our records have no answer"), body);
		assertFalse(body.contains("has written") || body.contains("have mails"), body);
	}

	@Test
	void ofAMailOfWhichTheSideIsNotKnownNeitherIsSaid() {
		PortOrder passed = order();
		mail(passed, "TNS <ptn@microsoft.com>", "ada@partner.example", "2026-12-10T10:00:00Z")
				.setText("To: ada@partner.example\n\nFabrikam says that the account is another one.");
		PortOrder stranger = order();
		mail(stranger, "someone@desk.example", "ada@partner.example", "2026-12-10T10:00:00Z");
		for (PortOrder order : List.of(passed, stranger)) {
			String body = body(order, LATER);
			assertFalse(body.contains("no answer") || body.contains("has written"), body);
			assertTrue(body.contains("since Friday 4 December 2026, the latest of Thursday 10 December 2026."), body);
		}
	}

	@Test
	void theLosingProviderIsKnownByItsContact() {
		PortOrder order = order();
		var contact = ModelFactory.eINSTANCE.createContact();
		contact.setEmail("desk@ftel.example");
		order.getLoa().setLosingProviderContact(contact);
		mail(order, "Kim <kim@ftel.example>", "ada@partner.example", "2026-12-10T10:00:00Z");
		assertTrue(body(order, LATER).contains("The losing provider has written since"));
	}

	@Test
	void aQuestionThatIsOpenWithUsIsSaid() {
		PortOrder order = order();
		Question question = ModelFactory.eINSTANCE.createQuestion();
		question.setText("Which account?");
		question.setBy("Fabrikam");
		question.setAsked(LocalDate.of(2026, 12, 8));
		order.getQuestions().add(question);
		String body = body(order, LATER);
		assertTrue(body.contains("A question to us is open. Asked on: Tuesday 8 December 2026. Asked by: Fabrikam."),
				body);
		assertFalse(body.contains("no answer"), body);
	}

	@Test
	void whatIsNotOverdueIsSaidNotToBe() {
		String early = body(order(), LocalDate.of(2026, 12, 8));
		assertTrue(early.contains("not overdue yet: we expect it by Wednesday 9 December 2026"), early);
		assertFalse(early.contains("no answer"), early);
		PortOrder approved = order();
		approved.setState(OrderState.TRANSFER_APPROVED);
		approved.setFocDate(LocalDate.of(2026, 12, 31));
		String dated = body(approved, LATER);
		assertTrue(dated.contains("Our records have Thursday 31 December 2026 as its confirmed date."), dated);
		assertFalse(dated.contains("no answer"), dated);
	}

	@Test
	void aRejectionIsNamedOfARevisionInDraftToo() {
		PortOrder order = order();
		order.setState(OrderState.REJECTED);
		Rejection rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setBy(RejectedBy.CARRIER);
		rejection.setDate(LocalDate.of(2026, 12, 8));
		rejection.setCode("06");
		rejection.setReason("Postcode.");
		order.getRejections().add(rejection);
		String expected = "It was rejected on Tuesday 8 December 2026 by the losing provider. Code: 06. "
				+ "Reason given: Postcode.\n";
		String body = body(order, LATER);
		assertTrue(body.contains(expected) && body.contains("The losing provider rejected the port order"), body);
		assertFalse(body.contains("no answer"), body);
		Revision revision = ModelFactory.eINSTANCE.createRevision();
		revision.setNumber(1);
		revision.setSubmitted(LocalDate.of(2026, 12, 4));
		order.getRevisions().add(revision);
		order.setState(OrderState.DRAFT);
		order.setRevision(2);
		order.setSubmissionDate(null);
		String draft = body(order, LATER);
		assertTrue(draft.contains("It was submitted on Friday 4 December 2026.\n" + expected), draft);
		assertTrue(OverrideRefusal.of(order).isEmpty());
	}

	@Test
	void microsoftIsNotToldThatNothingWasHeardOfAnOrderThatWasAnsweredOrHasADate() {
		PortOrder moved = order();
		moved.setState(OrderState.NOT_MOVED);
		moved.setFocDate(LocalDate.of(2026, 12, 11));
		MailText why = OverdueWords.askMicrosoft(moved, plan(moved));
		assertTrue(why.body().contains("- why the numbers were not moved,"), why.body());
		assertTrue(why.body().contains("were not moved. The confirmed date: Friday 11 December 2026."), why.body());
		PortOrder answered = order();
		mail(answered, "porting@fabrikam.example", "ada@contoso.example", "2026-12-10T09:00:00Z");
		for (MailText mail : List.of(why, OverdueWords.askMicrosoft(answered, plan(answered)))) {
			assertFalse(mail.toString().contains("no answer") || mail.body().contains("heard nothing"), mail.body());
			assertEquals("Port order PO-4711: please tell us its status", mail.subject());
		}
		PortOrder complete = order();
		complete.setState(OrderState.COMPLETED);
		String body = OverdueWords.askMicrosoft(complete, plan(complete)).body();
		assertFalse(body.contains("earliest") || body.contains("no answer"), body);
	}

	@Test
	void aDayThatIsAssumedIsNotSaidToBeThatOfTheSubmission() {
		PortOrder order = order();
		order.setSubmissionDateAssumed(true);
		String body = body(order, LATER);
		assertTrue(body.contains("do not say on which day it was submitted. We count from Friday 4 December 2026."),
				body);
		String complaint = ComplaintWords.of(order, plan(order)).body();
		assertTrue(complaint.contains("- Friday 4 December 2026 (please check this day): the order was submitted."),
				complaint);
	}

	@Test
	void ordersThatWereNotSubmittedOrEndedAreRefused() {
		assertTrue(OverrideRefusal.of(Orders.correct()).orElseThrow().startsWith("This order is not submitted."));
		assertTrue(OverrideRefusal.of(order()).isEmpty());
		for (OrderState ended : List.of(OrderState.COMPLETED, OrderState.CANCELLED)) {
			PortOrder order = order();
			order.setState(ended);
			assertTrue(OverrideRefusal.of(order).orElseThrow().contains("nothing is left"));
		}
	}

	private static String body(PortOrder order, LocalDate today) {
		return OverdueWords.overrideRequest(order,
				DatePlan.of(order, new RuleContext(Orders.CONTEXT.profile(), today))).body();
	}

	@Test
	void whatIsNotKnownIsSaidToBe() {
		PortOrder blank = ModelFactory.eINSTANCE.createPortOrder();
		MailText mail = OverdueWords.askMicrosoft(blank, plan(blank));
		assertEquals("Port order not known to us: please tell us its status", mail.subject());
		assertTrue(mail.body().contains("Our records do not say when it was submitted.\n"), mail.body());
		assertTrue(mail.body().contains("Account number there: not known to us\n"), mail.body());
	}

	@Test
	void nothingOfTheOrderBecomesAnotherLineOrHeader() {
		PortOrder order = order();
		order.setPortOrderId("1\r\nBcc: x@contoso.example&body=no+ way %41");
		order.getLoa().setLosingProvider("Łódź & Co\u2028Telecom {0} '");
		MailText mail = OverdueWords.askMicrosoft(order, plan(order));
		assertEquals(1, mail.subject().lines().count());
		assertTrue(mail.body().contains("\nLosing provider: Łódź & Co Telecom {0} '\n"), mail.body());
		String address = mail.mailto();
		assertTrue(address.matches("mailto:\\?subject=[A-Za-z0-9%._*-]+&body=[A-Za-z0-9%._*-]+"), address);
		String query = URI.create(address).getRawSchemeSpecificPart();
		assertEquals(mail.subject(), decoded(query.substring(query.indexOf('=') + 1, query.indexOf('&'))));
		assertEquals(mail.body().replace("\n", "\r\n"), decoded(query.substring(query.indexOf("&body=") + 6)));
	}

	private static String decoded(String escaped) {
		return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
	}

	@Test
	void itIsEnglishEverywhere() {
		Locale before = Locale.getDefault();
		PortOrder order = order();
		String english = OverdueWords.overrideRequest(order, plan(order)).body();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertEquals(english, OverdueWords.overrideRequest(order, plan(order)).body());
		} finally {
			Locale.setDefault(before);
		}
	}
}
