package org.portwright.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	private static final Place PLACE = new Place("020 7946", 0);

	@ParameterizedTest
	@EnumSource(Reason.class)
	void reasonNamesTheValueAndTheWayOut(Reason reason) {
		assertNames(new NotTaken(PLACE, reason).message());
	}

	@Test
	void howManyNumbersItWouldBeIsSaid() {
		String message = new NotTaken(PLACE, Reason.TOO_LARGE, 450_100).message();
		assertTrue(message.contains(NumberFormat.getIntegerInstance().format(450_100)), message);
	}

	@ParameterizedTest
	@EnumSource(Note.Kind.class)
	void noteNamesTheValue(Note.Kind kind) {
		assertNames(new Note(kind, PLACE).message());
	}

	@ParameterizedTest
	@EnumSource(Doubt.Kind.class)
	void doubtNamesTheValueAndTheWayOut(Doubt.Kind kind) {
		assertNames(new Doubt(kind, PLACE, PLACE).message());
	}

	private static void assertNames(String message) {
		assertTrue(message.contains("'020 7946'"), message);
		assertTrue(message.endsWith("."), message);
		assertEquals(-1, message.indexOf('{'), message);
	}
}
