package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.RejectedBy;
import org.portwright.model.Rejection;
import org.portwright.model.Revision;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.profiles.RuleProfiles;

@SuppressWarnings("nls")
class SummaryDocumentTest {

	private static List<String> lines(PortOrder order) throws IOException {
		var out = new ByteArrayOutputStream();
		var source = new DocumentSource(order, UkNumberPlan.of(List.of()), Orders.TODAY,
				() -> DatePlan.of(order, new RuleContext(RuleProfiles.usual(), Orders.TODAY)), Set.of());
		assertEquals(List.of(), new SummaryDocument().write(source, name -> out));
		List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
		assertEquals("", lines.get(lines.size() - 2));
		assertTrue(lines.getLast().matches("Portwright summary [0-9a-f]{16}"), lines.getLast());
		return lines.subList(0, lines.size() - 2);
	}

	@Test
	void saysWhatTheLetterSays() throws Exception {
		PortOrder order = Orders.contoso();
		order.setState(OrderState.PROCESSING);
		order.setPortOrderId("P-1");
		List<String> lines = lines(order);
		assertEquals(List.of("Port order: London and Manchester", "State: Processing", "Port Order P-1", "",
				"To and from"), lines.subList(0, 5));
		for (String line : List.of("  Company name: Contoso Limited",
				"  Billing address: Contoso House, 1 Sample Square, Manchester, M1 1AE",
				"  Account number, as on the bill: GB01234567", "  Date wanted: Tuesday 26 January 2027",
				"  Site address (where the line is installed): 12 Example Street, London, EC1A 1BB",
				"  020 7946 0000  020 7946 0199  200")) {
			assertTrue(lines.contains(line), () -> line + " is not among " + lines);
		}
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("  Total  ")), lines::toString);
	}

	@Test
	void saysWhereTheOrderStandsAndWhatIsConfirmed() throws Exception {
		PortOrder order = Orders.contoso();
		order.setState(OrderState.TRANSFER_APPROVED);
		order.setSubmissionDate(LocalDate.of(2026, 11, 20));
		order.getLoa().getSignature().setDate(LocalDate.of(2026, 11, 19));
		order.getLoa().getSignature().setSignatory("Ada Nowak");
		order.setFocDate(LocalDate.of(2026, 12, 21));
		order.setFocTime(LocalTime.of(10, 30));
		assertEquals(List.of("Port order: London and Manchester", "State: Transfer approved",
				"Signed: Thursday 19 November 2026, Ada Nowak", "Submitted on: Friday 20 November 2026",
				"Confirmed date: Monday 21 December 2026, 10:30", ""), lines(order).subList(0, 6));
	}

	@Test
	void theNextRevisionSaysWhatBecameOfTheOneBefore() throws Exception {
		PortOrder order = Orders.contoso();
		order.setRevision(2);
		order.setPortOrderId("PO-4711");
		Revision first = ModelFactory.eINSTANCE.createRevision();
		first.setNumber(1);
		first.setSubmitted(LocalDate.of(2026, 11, 20));
		order.getRevisions().add(first);
		Rejection rejection = ModelFactory.eINSTANCE.createRejection();
		rejection.setDate(LocalDate.of(2026, 11, 23));
		rejection.setBy(RejectedBy.CARRIER);
		rejection.setReason("Wrong postcode");
		rejection.setRevision(1);
		order.getRejections().add(rejection);
		assertEquals(List.of("Port order: London and Manchester", "Draft", "Port Order PO-4711",
				"Revision 1 was submitted on: Friday 20 November 2026",
				"Rejected: Monday 23 November 2026, Losing provider, Wrong postcode", ""),
				lines(order).subList(0, 6));
	}

	@Test
	void aCancelledOrderConfirmsNothingAndADraftWasNotSubmitted() throws Exception {
		PortOrder order = Orders.contoso();
		order.setSubmissionDate(LocalDate.of(2026, 11, 20));
		assertFalse(lines(order).toString().contains("Submitted on"), lines(order)::toString);
		order.setState(OrderState.CANCELLED);
		order.setFocDate(LocalDate.of(2026, 12, 21));
		JournalEntry cancelled = ModelFactory.eINSTANCE.createJournalEntry();
		cancelled.setKind(JournalKind.STATE_CHANGE);
		cancelled.setFrom(OrderState.TRANSFER_APPROVED);
		cancelled.setTo(OrderState.CANCELLED);
		cancelled.setSeen(true);
		cancelled.setWhen(Instant.parse("2026-12-01T12:00:00Z"));
		order.getJournal().add(cancelled);
		assertEquals(List.of("Port order: London and Manchester", "State: Cancelled",
				"Submitted on: Friday 20 November 2026", "Cancelled on: Tuesday 1 December 2026", ""),
				lines(order).subList(0, 5));
	}

	@Test
	void aSignatureUnderOtherValuesSaysSo() throws Exception {
		PortOrder order = Orders.contoso();
		order.getLoa().getSignature().setSignatory("Ada Nowak");
		order.getLoa().getSignature().setFingerprint("0000-0000-0000");
		assertTrue(lines(order).contains("Signed: Ada Nowak, but with other values than these"),
				lines(order)::toString);
	}

	@Test
	void namesNothingThatIsNotGiven() throws Exception {
		PortOrder order = Orders.blank();
		order.setName("London");
		order.getLoa().setGainingCarrier("Tailspin");
		order.getLoa().setSubscriberName("Contoso\nLtd");
		assertEquals(List.of("Port order: London", "Draft", "", "To and from",
				"  From (carrier or service provider): Tailspin", "", "Company", "  Company name: Contoso, Ltd", "",
				"Account at the losing provider", "  Billing address: Same as the site address", "",
				"Microsoft 365 organisation that gets the numbers", "  Gaining provider: Microsoft"), lines(order));
	}
}
