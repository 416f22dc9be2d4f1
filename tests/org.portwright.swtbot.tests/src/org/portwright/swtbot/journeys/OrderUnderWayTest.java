package org.portwright.swtbot.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.swtbot.pages.Window.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.swtbot.Album;
import org.portwright.swtbot.pages.AskedFields;
import org.portwright.swtbot.pages.Due;
import org.portwright.swtbot.pages.Journal;
import org.portwright.swtbot.pages.MailToSend;
import org.portwright.swtbot.pages.NewLetter;
import org.portwright.swtbot.pages.OddDayQuestion;
import org.portwright.swtbot.pages.OrderEditor;
import org.portwright.swtbot.pages.Overview;
import org.portwright.swtbot.pages.PortingOverride;
import org.portwright.swtbot.pages.Window;

/**
 * The weeks of one order: written, handed in, asked about, overdue, rejected, handed in once more, confirmed, moved,
 * and its service number converted. All of it is in the record at the end.
 */
@SuppressWarnings("nls")
class OrderUnderWayTest {

	private static final String ENGAGEMENT = "Fabrikam Ltd";
	private static final String ORDER = "Manchester";
	private static final String MAIL = """
			please move the desks, 0161 496 0100 to 0119, and the bridge for
			conferences, 0161 496 0150.
			""";
	private static final String DESKS = "0161 496 0100 \u2013 0119";
	private static final String BRIDGE = "0161 496 0150";
	private static final String WRONG_MAIN = "0161 496 0101";
	private static final String MAIN = "0161 496 0100";
	private static final String BTN = "Main number on the bill (BTN)";
	private static final String REFERENCE = "PO-4711-0815";
	private static final String QUESTION = "Which of the numbers is the main one on the bill?";
	private static final String ANSWER = "0161 496 0100, as the bill of October says.";
	private static final String QUESTION_WAITS = "A question waits for your answer";
	private static final String ANSWER_DUE = "The losing provider's answer is expected: industry's target 24 hours, 48 for multi-line; 3 working days, a "
			+ "customer's experience of 2018";
	private static final String HAND_IN = "Record that it was handed in";
	private static final String DAY = "d MMMM yyyy";
	private static final int WEEKS_AHEAD = 7;
	private static final int REJECTED = 4;

	private final Window window = new Window();
	private final Album album = new Album("OrderUnderWay");
	private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

	private static String written(LocalDate day) {
		return day.format(DateTimeFormatter.ofPattern(DAY, Locale.UK));
	}

	/** A Wednesday far enough ahead for every lead time, and not in the weeks in which one of them is a holiday. */
	private LocalDate wanted() {
		LocalDate day = today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
		while (day.getMonth() == Month.DECEMBER || day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1) {
			day = day.plusWeeks(1);
		}
		return day;
	}

	/** Long enough ago that the losing provider should have answered. */
	private LocalDate handedIn() {
		return today.minusWeeks(2);
	}

	private LocalDate rejectedOn() {
		return today.minusDays(REJECTED);
	}

	@Test
	void anOrderIsFollowedFromItsLetterToTheLastConversion(@TempDir Path folder) throws IOException {
		OrderEditor order = draft();
		complete(order);
		handIn(order);
		Due due = window.due();
		answer(order, due);
		ask(order.overview(), due);
		correct(order, handedIn().plusDays(1), handedIn().plusDays(2));
		album.keep("state-corrected");
		reject(order.overview(), due);
		mend(order);
		confirm(order, due);
		move(order.overview());
		convert(order.overview(), due);
		order.save();
		read(order, folder);
	}

	private OrderEditor draft() {
		window.copy(MAIL);
		NewLetter letter = window.explorer().newEngagement().customer(ENGAGEMENT).draftLetter();
		until("the mail is read", () -> letter.understood().containsAll(List.of(DESKS, BRIDGE)));
		letter.order(ORDER).losingProvider("Northwind Telecom").finish();
		OrderEditor order = window.order(ORDER);
		until("the numbers are there", () -> order.numbers().numbers().containsAll(List.of(DESKS, BRIDGE)));
		order.numbers().want(2, "Conference bridge");
		return order;
	}

	/** What is missing is said where the order cannot be handed in, and leads there. */
	private void complete(OrderEditor order) {
		Overview overview = order.overview();
		overview.untilIn("Draft");
		overview.untilSaid("keep the order from being submitted");
		album.keep("draft-held-up");
		overview.press(HAND_IN);
		album.keep("draft-led-to");
		order.letter();
		order.type("Company name, exactly as on the bill", "Fabrikam Ltd");
		order.carrier();
		order.type("Account number, as on the bill", "NT40117");
		order.letter();
		order.type("Initial domain", "fabrikam.onmicrosoft.com");
		order.type(BTN, WRONG_MAIN);
		order.typeSite("Building", "12");
		order.typeSite("Street", "King Street");
		order.typeSite("Town", "Manchester");
		order.typeSite("Postcode", "M1 1AE");
		order.type("Person authorised to sign", "Kim Young");
		order.type("Date wanted", written(wanted()));
		order.choose("Account frozen?", "No");
		sign(order, handedIn());
		album.keep("draft-complete");
	}

	/** What the letter says is there before, for a change of it takes the signature out. */
	private static void sign(OrderEditor order, LocalDate day) {
		order.type("Signed by", "Kim Young");
		order.type("Signed on", written(day));
	}

	private void handIn(OrderEditor order) {
		Overview overview = order.overview();
		until("nothing is in the way", () -> !overview.says("keeps the order from being submitted")
				&& !overview.says("keep the order from being submitted"));
		AskedFields submitted = overview.record(HAND_IN, "Submitted");
		album.keep("submitted-asked");
		submitted.fill("Submitted on", written(handedIn())).ok();
		overview.untilIn("Submitted");
		album.keep("submitted");
		AskedFields processing = overview.record("Record that Microsoft has it", "Processing");
		processing.fill("Port Order ID", REFERENCE).on(written(handedIn()));
		album.keep("processing-asked");
		processing.ok();
		overview.untilIn("Processing");
		order.show();
		window.undo();
		overview.untilIn("Submitted");
		window.redo();
		overview.untilIn("Processing");
		album.keep("processing");
	}

	/** A question waits wherever one looks, until it is answered. */
	private void answer(OrderEditor order, Due due) {
		AskedFields question = order.journal().addQuestion();
		question.fill("What is asked", QUESTION).fill("Asked by", "Microsoft").fill("Asked on",
				written(handedIn().plusDays(1)));
		album.keep("question-asked");
		question.ok();
		order.journal().untilSaid(QUESTION);
		due.untilSaid(QUESTION_WAITS);
		Overview overview = order.overview();
		overview.untilSaid("Somebody waits for an answer");
		album.keep("question-waits");
		order.letter();
		due.open(QUESTION_WAITS);
		order.overview();
		AskedFields answered = overview.ask("Answer the question", "Answer Question");
		assertTrue(answered.says(QUESTION));
		answered.fill("Your answer", ANSWER).fill("Answered on", written(handedIn().plusDays(1)));
		album.keep("answer");
		answered.ok();
		due.untilGone(QUESTION_WAITS);
		Journal journal = order.journal();
		journal.untilSaid(ANSWER);
		AskedFields note = journal.addNote();
		note.fill("What happened", "Kim called: the reception is on holiday").on(written(handedIn().plusDays(2)));
		album.keep("note");
		note.ok();
		AskedFields right = journal.correct("on holiday");
		album.keep("note-corrected");
		right.fill("Right text", "Kim called: the reception moves house").ok();
		journal.untilSaid("moves house");
		album.keep("journal");
	}

	/** A state was recorded for the wrong day: its entry is corrected, and stays. */
	private static void correct(OrderEditor order, LocalDate wrong, LocalDate right) {
		AskedFields state = order.journal().correct("Contacting carrier");
		assertTrue(state.text("It happened on").endsWith(written(wrong)), state.text("It happened on"));
		state.on(written(right)).ok();
		until("the right day is there", () -> order.journal().rows().stream()
				.anyMatch(row -> row.contains(written(right)) && row.contains("Contacting carrier")));
	}

	/** What is overdue is said, and what to write. */
	private void ask(Overview overview, Due due) {
		overview.record("Record that Microsoft contacts the losing provider", "Contacting carrier")
				.on(written(handedIn().plusDays(1))).ok();
		overview.untilIn("Contacting carrier");
		overview.untilSaid("Overdue: it was due by");
		due.untilSaid("Overdue");
		album.keep("contacting-overdue");
		MailToSend question = overview.write("Ask Microsoft how it stands");
		assertTrue(question.text().contains(REFERENCE), question.text());
		album.keep("mail-ask");
		question.copy();
		until("the mail can be pasted", () -> window.clipboard().contains(REFERENCE));
		override(overview.override(), due);
	}

	/** The notice counts five working days, and the complaint has what the order says. */
	private void override(PortingOverride first, Due due) {
		album.keep("override");
		AskedFields notice = first.record();
		notice.fill("Losing provider put on notice on", written(handedIn().plusDays(3))).ok();
		PortingOverride override = PortingOverride.shown();
		until("the notice is followed", () -> override.says("was put on notice on"));
		MailToSend request = override.request();
		assertTrue(request.text().contains("put on notice on"), request.text());
		request.close();
		MailToSend complaint = override.complaint();
		assertTrue(complaint.text().contains("Customer: Fabrikam Ltd"), complaint.text());
		album.keep("mail-complaint");
		complaint.copy();
		until("the complaint can be pasted", () -> window.clipboard().contains("complain about Northwind Telecom"));
		override.close();
		due.untilSaid("Porting Override");
	}

	private void reject(Overview overview, Due due) {
		AskedFields rejection = overview.ask("Record a rejection", "Record Rejection");
		album.keep("rejection-empty");
		rejection.fill("Code", "06").fill("Reason", "MBN not on account").fill("Date",
				written(rejectedOn()));
		album.keep("rejection");
		rejection.ok();
		overview.untilIn("Rejected");
		overview.untilSaid("Why it was rejected");
		assertTrue(overview.says("MBN not on account"));
		assertTrue(overview.says("may stop at the first fault"));
		due.untilGone(ANSWER_DUE);
		album.keep("rejected");
	}

	/** The next revision says what it says differently, and goes in with another day. */
	private void mend(OrderEditor order) {
		Overview overview = order.overview();
		overview.press("Write revision 2");
		overview.untilIn("Draft");
		order.letter();
		order.type(BTN, MAIN);
		sign(order, rejectedOn());
		order.overview();
		overview.untilSaid(BTN + ": " + WRONG_MAIN + " \u2192 " + MAIN);
		album.keep("revision-2");
		overview.record(HAND_IN, "Submitted").fill("Submitted on", written(rejectedOn().plusDays(1))).ok();
		overview.untilIn("Submitted");
	}

	/** States that nobody saw are kept as that; then a moment counts down. */
	private void confirm(OrderEditor order, Due due) {
		Overview overview = order.overview();
		album.keep("submitted-again");
		AskedFields approved = overview.recordAnother("Transfer approved");
		album.keep("approved-asked");
		approved.fill("Confirmed date (FOC)", written(wanted())).fill("Confirmed time", "10:00")
				.on(written(rejectedOn().plusDays(2))).ok();
		overview.untilIn("Transfer approved");
		overview.untilSaid("Last moment to cancel");
		until("it counts down", () -> overview.says(" \u2013 in "));
		due.untilSaid("Cut-over: calls move");
		album.keep("approved");
		assertTrue(window.explorer().text(ENGAGEMENT, ORDER).length() > ORDER.length(),
				"the explorer says what is next");
		order.journal().untilSaid("(not seen)");
		album.keep("journal-not-seen");
	}

	private void move(Overview overview) {
		overview.record("Record that the last 24 hours began", "Transfer pending").okOfOddDay().checkAgain();
		overview.untilIn("Transfer approved");
		OddDayQuestion early = overview.record("Record that the last 24 hours began", "Transfer pending").okOfOddDay();
		album.keep("pending-asked");
		early.recordAnyway();
		overview.untilIn("Transfer pending");
		album.keep("pending");
		overview.record("Record that the numbers moved", "Completed").okOfOddDay().recordAnyway();
		overview.untilIn("Completed");
		overview.untilSaid("All numbers have moved");
		album.keep("completed");
	}

	private void convert(Overview overview, Due due) {
		overview.addConversion().fill("First number", BRIDGE).choose("Usage wanted", "Conference bridge")
				.fill("Planned for", written(today)).ok();
		until("the bridge is listed", () -> overview.conversions().stream().anyMatch(row -> row.contains(BRIDGE)));
		assertEquals(1, overview.conversions().size());
		album.keep("conversions");
		due.untilSaid("Conversion of " + BRIDGE);
		AskedFields converted = overview.converted(BRIDGE);
		album.keep("converted-asked");
		converted.ok();
		due.untilGone("Conversion of " + BRIDGE);
		overview.untilSaid("Nothing is waited for.");
		album.keep("converted");
	}

	private void read(OrderEditor order, Path folder) throws IOException {
		assertFalse(order.isDirty());
		window.exportDocuments().with("Record of the order (PDF)").to(folder).finish();
		Path pages = folder.resolve(ORDER + "-record.pdf");
		album.keep(pages);
		String record = text(pages);
		for (String expected : List.of("Fabrikam Ltd", "Northwind Telecom", "Kim Young", REFERENCE, QUESTION, ANSWER,
				"on holiday", "moves house", "MBN not on account", WRONG_MAIN, "Transfer approved", "Completed",
				BRIDGE + ", Conference bridge")) {
			assertTrue(record.contains(expected), () -> expected + " is missing in\n" + record);
		}
	}

	private static String text(Path record) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(record.toFile())) {
			return new PDFTextStripper().getText(pdf);
		}
	}
}
