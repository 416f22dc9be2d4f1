package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.model.OrderState.CANCELLED;
import static org.portwright.model.OrderState.COMPLETED;
import static org.portwright.model.OrderState.CONTACTING_CARRIER;
import static org.portwright.model.OrderState.DRAFT;
import static org.portwright.model.OrderState.NOT_MOVED;
import static org.portwright.model.OrderState.PROCESSING;
import static org.portwright.model.OrderState.REJECTED;
import static org.portwright.model.OrderState.SUBMITTED;
import static org.portwright.model.OrderState.TRANSFER_APPROVED;
import static org.portwright.model.OrderState.TRANSFER_PENDING;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.OrderState;
import org.portwright.porting.life.StatePair.Kind;

/** The table of all pairs of states is whole and agrees with the design's text and with itself. */
class StatePairsTest {

	/** The steps that the design names, sentence by sentence. */
	private static final Map<OrderState, Set<OrderState>> STEPS = Map.of(DRAFT, Set.of(SUBMITTED, CANCELLED), SUBMITTED,
			Set.of(PROCESSING, CANCELLED), PROCESSING, Set.of(CONTACTING_CARRIER, REJECTED, CANCELLED),
			CONTACTING_CARRIER, Set.of(TRANSFER_APPROVED, REJECTED, CANCELLED), TRANSFER_APPROVED,
			Set.of(TRANSFER_PENDING, CONTACTING_CARRIER, TRANSFER_APPROVED, CANCELLED), TRANSFER_PENDING,
			Set.of(COMPLETED, NOT_MOVED), NOT_MOVED, Set.of(TRANSFER_APPROVED, COMPLETED), COMPLETED, Set.of(),
			REJECTED, Set.of(DRAFT, CANCELLED), CANCELLED, Set.of(DRAFT));

	@Test
	void eachPairIsThereOnce() throws IOException {
		Set<List<OrderState>> pairs = new HashSet<>();
		for (StatePair pair : StatePair.all()) {
			assertTrue(pairs.add(List.of(pair.from(), pair.to())), pair::toString);
		}
		assertEquals(OrderState.values().length * OrderState.values().length, pairs.size());
		assertEquals(100, pairs.size());
	}

	@Test
	void itsStepsAreThoseOfTheText() throws IOException {
		for (StatePair pair : StatePair.all()) {
			assertEquals(STEPS.get(pair.from()).contains(pair.to()), pair.kind() == Kind.STEP, pair::toString);
		}
	}

	@Test
	void whatIsRecordableLeadsAlongSteps() throws IOException {
		for (StatePair pair : StatePair.all()) {
			if (pair.kind() == Kind.RECORDABLE && pair.to() != CANCELLED) {
				List<OrderState> way = pair.way();
				assertTrue(way.size() > 2, pair::toString);
				for (int at = 1; at < way.size(); at++) {
					assertTrue(STEPS.get(way.get(at - 1)).contains(way.get(at)),
							pair + ": " + way.get(at - 1) + " → " + way.get(at));
				}
			}
		}
	}

	@Test
	void nothingIsSkippedThatWouldHaveToBeSaidByItself() throws IOException {
		Set<OrderState> ends = Set.of(REJECTED, CANCELLED, COMPLETED);
		for (StatePair pair : StatePair.all()) {
			assertFalse(pair.skipped().stream().anyMatch(ends::contains), pair::toString);
		}
	}

	@Test
	void whatIsRefusedHasItsReason() throws IOException {
		for (StatePair pair : StatePair.all()) {
			String reason = pair.kind() != Kind.REFUSED ? ""
					: pair.from() == pair.to() ? "there"
							: pair.from() == COMPLETED ? "completed" : pair.to() == DRAFT ? "draft" : "back";
			assertEquals(reason, pair.reason(), pair::toString);
		}
	}

	@ParameterizedTest
	@MethodSource("org.portwright.porting.life.StatePair#all")
	void theCodeSaysWhatTheTableSays(StatePair pair) {
		StatePassage passage = StatePassage.of(pair.from(), pair.to());
		assertEquals(pair.kind() == Kind.STEP, passage.isDesigned());
		assertEquals(pair.kind() != Kind.REFUSED, passage.isRecordable());
		assertEquals(pair.skipped(), passage.skipped());
		assertEquals(pair.reason(), passage.refusal().map(StepRefusal::code).orElse(""));
		assertEquals(pair.kind() == Kind.RECORDABLE, OrderLifeCycle.others(pair.from()).contains(pair.to()));
		boolean revised = pair.from() == REJECTED && pair.to() != CANCELLED || pair.from() == CANCELLED;
		assertEquals(revised && pair.from() != pair.to(), passage.isNewRevision());
	}
}
