package org.portwright.porting.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.model.OrderState.COMPLETED;
import static org.portwright.model.OrderState.CONTACTING_CARRIER;
import static org.portwright.model.OrderState.DRAFT;
import static org.portwright.model.OrderState.PROCESSING;
import static org.portwright.model.OrderState.REJECTED;
import static org.portwright.model.OrderState.SUBMITTED;
import static org.portwright.model.OrderState.TRANSFER_APPROVED;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;

/** Which changes of state hold after corrections, and in which sequence entries happened. */
@SuppressWarnings("nls")
class StateEntriesTest {

	private static final Instant FIRST = Instant.parse("2026-11-20T09:00:00Z");

	private final PortOrder order = ModelFactory.eINSTANCE.createPortOrder();

	private JournalEntry add(JournalKind kind, OrderState from, OrderState to) {
		JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
		entry.setId("journal-" + order.getJournal().size());
		entry.setKind(kind);
		entry.setFrom(from);
		entry.setTo(to);
		entry.setSeen(true);
		entry.setWhen(FIRST.plusSeconds(86_400L * order.getJournal().size()));
		order.getJournal().add(entry);
		order.setState(to);
		return entry;
	}

	private JournalEntry step(OrderState from, OrderState to) {
		return add(JournalKind.STATE_CHANGE, from, to);
	}

	private JournalEntry correct(JournalEntry wrong, OrderState to) {
		JournalEntry correction = add(JournalKind.CORRECTION, wrong.getTo(), to);
		correction.setCorrects(wrong.getId());
		return correction;
	}

	private String held() {
		return StateEntries.of(order).held().stream()
				.map(change -> change.revision() + " " + change.from() + ' ' + change.to())
				.collect(Collectors.joining(", "));
	}

	@Test
	void aCorrectionStandsInThePlaceOfWhatWasWrong() {
		step(DRAFT, SUBMITTED);
		JournalEntry wrong = step(SUBMITTED, TRANSFER_APPROVED);
		JournalEntry right = correct(wrong, CONTACTING_CARRIER);
		order.setRevision(1);
		assertEquals("1 draft submitted, 1 submitted contactingCarrier", held());
		StateEntries entries = StateEntries.of(order);
		assertTrue(entries.isWrong(wrong));
		assertFalse(entries.isWrong(right));
		assertEquals(right, entries.held().getLast().entry());
		assertEquals(JournalDays.of(wrong), entries.held().getLast().day(), "the state alone was wrong");
		right.setRecorded(FIRST);
		assertEquals(JournalDays.of(right), StateEntries.of(order).held().getLast().day());
	}

	@Test
	void anotherDayOfTheSameStateIsThatOfTheCorrection() {
		JournalEntry wrong = step(DRAFT, SUBMITTED);
		JournalEntry again = correct(wrong, SUBMITTED);
		JournalEntry right = correct(again, SUBMITTED);
		order.setRevision(1);
		assertEquals("1 draft submitted", held());
		assertEquals(List.of(true, true, false), order.getJournal().stream()
				.map(StateEntries.of(order)::isWrong).toList());
		assertEquals(wrong, StateEntries.of(order).of(right).orElseThrow().original());
	}

	@Test
	void whatWasAssumedOnTheWayToAWrongStateDidNotHappen() {
		step(DRAFT, SUBMITTED);
		step(SUBMITTED, PROCESSING).setSeen(false);
		step(PROCESSING, CONTACTING_CARRIER).setSeen(false);
		correct(step(CONTACTING_CARRIER, REJECTED), TRANSFER_APPROVED);
		order.setRevision(1);
		assertEquals("1 draft submitted, 1 submitted transferApproved", held());
	}

	@Test
	void anOrderThatNeverLeftAStateHasItSinceTheFirstTime() {
		step(DRAFT, SUBMITTED);
		JournalEntry processing = step(SUBMITTED, PROCESSING);
		step(PROCESSING, CONTACTING_CARRIER);
		correct(step(CONTACTING_CARRIER, COMPLETED), PROCESSING);
		order.setRevision(1);
		assertEquals("1 draft submitted, 1 submitted processing", held());
		assertEquals(processing, StateEntries.of(order).held().getLast().entry());
		correct(processing, DRAFT);
		assertEquals("", held());
	}

	@Test
	void revisionsArePartedByTheDraft() {
		step(DRAFT, SUBMITTED);
		step(SUBMITTED, REJECTED);
		JournalEntry revised = step(REJECTED, DRAFT);
		JournalEntry submitted = step(DRAFT, SUBMITTED);
		order.setRevision(2);
		correct(submitted, REJECTED);
		assertEquals("1 draft submitted, 1 submitted rejected, 2 rejected draft, 2 draft rejected", held());
		order.getJournal().removeLast();
		correct(submitted, DRAFT);
		correct(revised, REJECTED);
		order.setRevision(1);
		assertEquals("1 draft submitted, 1 submitted rejected", held());
	}

	/** Files of before format 1.6. */
	@Test
	void aCorrectionThatNamesNoEntryIsOfTheLastOne() {
		step(DRAFT, SUBMITTED);
		step(SUBMITTED, TRANSFER_APPROVED);
		add(JournalKind.CORRECTION, TRANSFER_APPROVED, CONTACTING_CARRIER);
		order.setRevision(1);
		assertEquals("1 draft submitted, 1 submitted contactingCarrier", held());
	}

	@Test
	void ofADayComesFirstWhatWasRecordedFirst() {
		JournalEntry note = step(DRAFT, SUBMITTED);
		note.setWhen(FIRST.plusSeconds(20_000));
		JournalEntry rejected = step(SUBMITTED, REJECTED);
		rejected.setWhen(FIRST);
		rejected.setDayOnly(true);
		JournalEntry mail = step(REJECTED, DRAFT);
		mail.setWhen(FIRST.plusSeconds(10_000));
		JournalEntry after = step(DRAFT, SUBMITTED);
		after.setWhen(FIRST.plusSeconds(20_001));
		JournalEntry undated = step(SUBMITTED, PROCESSING);
		undated.setWhen(null);
		JournalEntry before = step(SUBMITTED, PROCESSING);
		before.setWhen(FIRST.minusSeconds(86_400));
		assertEquals(List.of(before, mail, note, rejected, after, undated), JournalDays.sorted(order.getJournal()));
	}
}
