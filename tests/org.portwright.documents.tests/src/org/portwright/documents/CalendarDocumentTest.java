package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.LineTechnology;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.profiles.RuleProfiles;

/** What another library reads in it stands in the tests of calendars. */
@SuppressWarnings("nls")
class CalendarDocumentTest {

	private static final Instant MADE = Instant.parse("2026-11-24T10:00:00Z");
	private static final Pattern LINE = Pattern.compile("\r\n");

	private static PortOrder order() {
		PortOrder order = Orders.contoso();
		order.setId("order-1");
		order.getLoa().setRequestedDate(LocalDate.of(2026, 12, 21));
		order.getLoa().setRequestedTime(LocalTime.of(10, 30));
		return order;
	}

	private static String calendar(PortOrder order, LocalDate today, Instant made) throws IOException {
		var out = new ByteArrayOutputStream();
		List<String> remarks = new CalendarDocument().write(new DocumentSource(order, UkNumberPlan.of(List.of()), today,
				() -> DatePlan.of(order, new RuleContext(RuleProfiles.usual(), today)), Set.of(), made), name -> out);
		assertEquals(List.of(), remarks);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<String> found(String regex, String calendar) {
		return Pattern.compile(regex).matcher(calendar.replace("\r\n ", "")).results().map(MatchResult::group).toList();
	}

	@Test
	void eachMilestoneIsAnEntryThatKeepsItsName() throws IOException {
		String calendar = calendar(order(), Orders.TODAY, MADE);
		assertTrue(calendar.matches("(?s)BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
				+ "X-PORTWRIGHT:Portwright calendar [0-9a-f]{16}\r\nPRODID:-//Portwright.*"), calendar);
		assertTrue(calendar.endsWith("END:VCALENDAR\r\n"), calendar);
		int milestones = DatePlan.of(order(), new RuleContext(RuleProfiles.usual(), Orders.TODAY)).milestones().size();
		assertEquals(milestones, found("BEGIN:VEVENT", calendar).size());
		assertTrue(found("DTSTART;TZID=Europe/London:20261221T103000", calendar).size() >= 1, calendar);
		assertTrue(calendar.contains("UID:cutOver-order-1@portwright\r\n"), calendar);
		assertTrue(calendar.contains("DTSTART;VALUE=DATE:20261124\r\n"), calendar);
		assertEquals(calendar, calendar(order(), Orders.TODAY, MADE));

		PortOrder changed = order();
		changed.getLoa().setRequestedDate(LocalDate.of(2026, 12, 22));
		String later = calendar(changed, Orders.TODAY, MADE.plusSeconds(1));
		assertEquals(found("\nUID:[^\r]*", calendar), found("\nUID:[^\r]*", later));
		assertNotEquals(found("DTSTART[^\r]*", calendar), found("DTSTART[^\r]*", later));
		int before = Integer.parseInt(found("SEQUENCE:\\d+", calendar).getFirst().substring("SEQUENCE:".length()));
		assertEquals(List.of("SEQUENCE:" + (before + 1)), found("SEQUENCE:\\d+", later).stream().distinct().toList());
	}

	@Test
	void whatHasPassedRingsNoMore() throws IOException {
		PortOrder order = order();
		order.setState(OrderState.PROCESSING);
		order.setSubmissionDate(Orders.TODAY);
		String ahead = calendar(order, Orders.TODAY, MADE);
		order.setState(OrderState.TRANSFER_APPROVED);
		order.setSubmissionDate(Orders.TODAY);
		order.setFocDate(LocalDate.of(2026, 12, 21));
		order.setFocTime(LocalTime.of(10, 30));
		String passed = calendar(order, LocalDate.of(2027, 2, 1), MADE);
		assertTrue(found("BEGIN:VALARM", ahead).size() > 4, ahead);
		assertEquals(List.of(), found("BEGIN:VALARM", passed));
		order.setState(OrderState.CANCELLED);
		String cancelled = calendar(order, Orders.TODAY, MADE);
		List<String> standing = Arrays.stream(cancelled.split("BEGIN:VEVENT")).skip(1)
				.map(entry -> entry.replaceAll("(?s).*UID:(\\w+)-.*STATUS:(\\w+).*", "$1 $2")).toList();
		assertEquals(List.of("submission CONFIRMED"),
				standing.stream().filter(entry -> !entry.endsWith(" CANCELLED")).toList(), "it was submitted");
		assertEquals(List.of(), found("BEGIN:VALARM", cancelled));
	}

	/** Without a requested date the cut-over is reckoned, and without a submission all the rest. */
	@ParameterizedTest
	@ValueSource(strings = { "", "2026-11-24" })
	void aCancelledOrderIsTakenOutOfCalendarsWhateverItsDatesWereCountedFrom(String submitted) throws IOException {
		PortOrder order = Orders.service();
		order.setId("order-1");
		order.getLoa().setRequestedDate(null);
		String draft = calendar(order, Orders.TODAY, MADE);
		assertTrue(draft.contains("UID:cutOver-order-1@portwright"), draft);
		order.setState(OrderState.CANCELLED);
		order.setSubmissionDate(submitted.isEmpty() ? null : LocalDate.parse(submitted));
		String cancelled = calendar(order, Orders.TODAY, MADE.plusSeconds(1));
		List<String> left = new ArrayList<>(found("\nUID:[^\r]*", draft));
		left.removeAll(found("\nUID:[^\r]*", cancelled));
		assertEquals(List.of(), left);
		assertEquals(found("BEGIN:VEVENT", cancelled).size() - (submitted.isEmpty() ? 0 : 1),
				found("STATUS:CANCELLED", cancelled).size(), "that it was submitted stays a fact");
		assertEquals(List.of(), found("BEGIN:VALARM", cancelled));
	}

	@Test
	void nothingIsExpectedOfAnOrderThatIsDone() throws IOException {
		PortOrder order = order();
		order.setState(OrderState.COMPLETED);
		order.setPortOrderId("PO-4711");
		order.setSubmissionDate(Orders.TODAY);
		order.setFocDate(LocalDate.of(2026, 12, 21));
		String calendar = calendar(order, LocalDate.of(2026, 12, 22), MADE);
		assertEquals(List.of("UID:submission-order-1@portwright", "UID:cutOver-order-1@portwright"),
				found("UID:[^\r]*", calendar));
		assertEquals(List.of(), found("BEGIN:VALARM", calendar));
	}

	@Test
	void afterTheCommitmentTheAnswerIsTakenOutOfCalendars() throws IOException {
		PortOrder order = order();
		order.setState(OrderState.TRANSFER_APPROVED);
		order.setPortOrderId("PO-4711");
		order.setSubmissionDate(Orders.TODAY);
		order.setFocDate(LocalDate.of(2026, 12, 21));
		String calendar = calendar(order, Orders.TODAY, MADE);
		List<String> answer = Arrays.stream(calendar.split("BEGIN:VEVENT"))
				.filter(entry -> entry.contains("UID:answerDue-order-1@portwright")).toList();
		assertEquals(1, answer.size(), calendar);
		assertTrue(answer.getFirst().contains("STATUS:CANCELLED"), answer.getFirst());
		assertFalse(answer.getFirst().contains("VALARM"), answer.getFirst());
	}

	@Test
	void aDateThatIsOnlyRequestedIsNotConfirmed() throws IOException {
		assertEquals(List.of(), found("STATUS:CONFIRMED", calendar(order(), Orders.TODAY, MADE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "London; head, office \\ \"first\"", "Łódź – Zażółć gęślą jaźń, Zażółć gęślą jaźń, again",
			"Office 📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞📞",
			"a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b", "a\u0000b\u0007c", "" })
	void nothingOfANameBecomesAnythingElse(String name) throws IOException {
		PortOrder order = order();
		order.setName(name);
		String calendar = calendar(order, Orders.TODAY, MADE);
		assertEquals(calendar(order(), Orders.TODAY, MADE).lines().filter("BEGIN:VEVENT"::equals).count(),
				calendar.lines().filter("BEGIN:VEVENT"::equals).count());
		for (String line : LINE.split(calendar)) {
			assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
			assertFalse(line.contains("\uFFFD") || line.contains("?"), line);
			assertFalse(line.chars().anyMatch(c -> c < ' ' && c != '\t'), line);
		}
	}

	@Test
	void aDraftRingsNotAndPromisesNothing() throws IOException {
		PortOrder order = order();
		order.getLoa().setRangeHolder(order.getLoa().getLosingProvider());
		LocalDate possible = DatePlan.of(order, new RuleContext(RuleProfiles.usual(), Orders.TODAY)).possible()
				.firstPossible().orElseThrow();
		for (int days : List.of(-10, 0, 40)) {
			order.getLoa().setRequestedDate(possible.plusDays(days));
			String calendar = calendar(order, Orders.TODAY, MADE);
			assertEquals(List.of(), found("BEGIN:VALARM", calendar));
			assertEquals(List.of("UID:submission-order-1@portwright", "UID:cutOver-order-1@portwright"),
					found("UID:[^\r]*", calendar));
			assertEquals(days == 0 ? 0 : 1, found("SUMMARY:Requested date: ", calendar).size(), calendar);
			assertEquals(2, found("still a draft", calendar).size(), calendar);
		}
	}

	private static List<String> lastDays(PortOrder order, LocalDate today) throws IOException {
		return Arrays.stream(calendar(order, today, MADE).split("BEGIN:VEVENT")).skip(1)
				.filter(entry -> entry.contains("UID:last"))
				.map(entry -> entry.replaceAll("(?s).*UID:(last\\w+)-.*DTSTART;VALUE=DATE:(\\d+).*STATUS:(\\w+).*",
						"$1 $2 $3"))
				.filter(entry -> !entry.startsWith("lastCancel")).sorted().toList();
	}

	/** What a calendar has of a former export is to follow the line, also where a last day has passed or is no more. */
	@Test
	void theLastDaysOfALineFollowItIntoThePastAndAway() throws IOException {
		PortOrder order = order();
		order.getLoa().setRequestedDate(null);
		order.getLoa().setLineTechnology(LineTechnology.PSTN);
		LocalDate today = LocalDate.of(2026, 12, 2);
		assertEquals(List.of("lastMove 20270129 TENTATIVE", "lastSubmit 20261222 TENTATIVE"), lastDays(order, today));
		order.getLoa().setMigrationDate(LocalDate.of(2026, 12, 8));
		assertEquals(List.of("lastMove 20261207 TENTATIVE", "lastSubmit 20261102 TENTATIVE"), lastDays(order, today));
		assertEquals(2, found("BEGIN:VALARM", calendar(order, today, MADE)).size(), "those of the last date to move");
		order.setState(OrderState.TRANSFER_APPROVED);
		order.setFocDate(LocalDate.of(2026, 12, 4));
		assertEquals(List.of("lastMove 20261207 CANCELLED", "lastSubmit 20261202 CANCELLED"), lastDays(order, today));
		order.setState(OrderState.DRAFT);
		order.setFocDate(null);
		order.getLoa().setLineTechnology(LineTechnology.IP);
		assertEquals(List.of("lastMove 20261202 CANCELLED", "lastSubmit 20261202 CANCELLED"), lastDays(order, today));
		order.getLoa().setLineTechnology(LineTechnology.UNKNOWN);
		assertEquals(List.of(), lastDays(order, today), "it may be copper");
	}
}
