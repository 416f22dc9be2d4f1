package org.portwright.numbering.internal.stop;

import java.util.Comparator;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Stops what takes long as soon as somebody wants it to: it is passed at every small step and asks at every
 * {@value #STEPS}th, so that asking costs nothing and nobody waits, be it one line of a million characters.
 */
public final class StopSign {

	/** After how many steps it asks. */
	public static final int STEPS = 256;

	private final BooleanSupplier stopped;
	private int steps;

	/** @param stopped says whether to stop */
	public StopSign(BooleanSupplier stopped) {
		this.stopped = stopped;
	}

	/**
	 * Takes a step.
	 *
	 * @throws CancellationException if it was to stop
	 */
	public void pass() {
		if (steps++ % STEPS == 0 && stopped.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	/** The same order, of which each comparison is a step: so a sort can be stopped. */
	public <T> Comparator<T> passing(Comparator<T> order) {
		return (one, other) -> {
			pass();
			return order.compare(one, other);
		};
	}
}
