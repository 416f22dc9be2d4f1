package org.portwright.bench;

import java.util.Arrays;

/**
 * Times of several runs.
 *
 * @param millis the times in milliseconds, sorted
 */
record Sample(double[] millis) {

	private static final double LOW = 0.1;
	private static final double MIDDLE = 0.5;
	private static final double HIGH = 0.9;

	static Sample of(double[] unsorted) {
		double[] sorted = unsorted.clone();
		Arrays.sort(sorted);
		return new Sample(sorted);
	}

	double median() {
		return quantile(MIDDLE);
	}

	/** From the tenth to the ninetieth percentile. */
	double spread() {
		return quantile(HIGH) - quantile(LOW);
	}

	private double quantile(double part) {
		return millis[(int) Math.round(part * (millis.length - 1))];
	}
}
