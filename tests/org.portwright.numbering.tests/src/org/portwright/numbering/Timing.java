package org.portwright.numbering;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntConsumer;

/**
 * Says whether something takes time linear in its size, by doubling the size: twice the time is linear, four times is
 * quadratic. The best of several runs, so that a busy machine does not decide.
 */
public final class Timing {

	private static final int RUNS = 5;
	private static final double MOST = 3.2;
	private static final long TOO_SHORT_TO_TELL = 20_000_000;

	private Timing() {
	}

	public static void assertLinear(IntConsumer task, int size) {
		double ratio = Double.MAX_VALUE;
		for (int attempt = 0; attempt < RUNS && ratio > MOST; attempt++) {
			long once = best(task, size);
			long twice = best(task, 2 * size);
			ratio = twice < TOO_SHORT_TO_TELL ? 1 : (double) twice / once;
		}
		assertTrue(ratio <= MOST, "Doubling the size took " + ratio + " times as long");
	}

	private static long best(IntConsumer task, int size) {
		long best = Long.MAX_VALUE;
		for (int run = 0; run < 2; run++) {
			long start = System.nanoTime();
			task.accept(size);
			best = Math.min(best, System.nanoTime() - start);
		}
		return best;
	}
}
