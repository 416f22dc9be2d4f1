package org.portwright.numbering.uk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading stops soon when it is told to, wherever it is. */
class StopTest {

	private static final int TIMES = 20_000;
	/** What stands between two questions at most. */
	private static final int TOKENS = 256;

	/** The tokens of each are its characters that are not part of a run. */
	@ParameterizedTest
	@ValueSource(strings = { "1,", "a ", "0161 496 0000, ", "0161 496 0000\n", "> 0161 496 0000\n", "not ours ",
			"but not 0161 496 0000 ", "0161 496 01XX ", "From\tTo\n" })
	void itIsAskedAgainAndAgainAlsoInOneLine(String piece) {
		var asked = new AtomicInteger();
		NumberTextReader.read(piece.repeat(TIMES), Plans.UK, () -> asked.incrementAndGet() < 0);
		int least = 2 * TIMES / TOKENS;
		assertTrue(asked.get() >= least, () -> asked + " of " + least);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "a", " ", "-", "\n" })
	void itIsAskedAgainAndAgainInsideOneLongWord(String character) {
		var asked = new AtomicInteger();
		NumberTextReader.read(character.repeat(TIMES), Plans.UK, () -> asked.incrementAndGet() < 0);
		int least = TIMES / TOKENS;
		assertTrue(asked.get() >= least, () -> asked + " of " + least);
	}

	@Test
	void foldingAndSortingAreStoppedToo() {
		var text = new StringBuilder();
		for (int i = 0; i < TIMES; i++) {
			text.append("0161 496 %04d\n".formatted(i * 7919 % 10_000));
		}
		var all = new AtomicInteger();
		NumberTextReader.read(text.toString(), Plans.UK, () -> all.incrementAndGet() < 0);
		for (int stop = 1; stop <= all.get(); stop++) {
			int wanted = stop;
			var asked = new AtomicInteger();
			assertThrows(CancellationException.class,
					() -> NumberTextReader.read(text.toString(), Plans.UK, () -> asked.incrementAndGet() == wanted));
			assertEquals(stop, asked.get());
			stop += all.get() / 20;
		}
	}
}
