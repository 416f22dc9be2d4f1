package org.portwright.numbering.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.portwright.numbering.Place;
import org.portwright.numbering.Reason;

/**
 * Digits that may say how many numbers stand beside them. They are explained as soon as so many were taken, by one step
 * of the reader or in all, with or without those that were taken back; the others are named when the list of numbers
 * ends.
 */
public final class SaidCounts {

	/**
	 * A count.
	 *
	 * @param reason why it is named if nothing explains it
	 * @param beside whether a number stands before it
	 * @param taken  how many numbers were taken before those that it may count
	 * @param back   how many were taken back before those
	 */
	private record Said(Place place, long value, Reason reason, boolean beside, long taken, long back) {
	}

	/** Each is compared with all numbers that follow, so they are few. */
	private static final int MOST_WAITING = 20;

	private final Findings findings;
	private final List<Said> waiting = new ArrayList<>();
	/** Whether numbers were taken behind those that wait. */
	private boolean followed;
	private long runTaken;
	private long runBack;
	private long stepTaken;
	private long stepBack;

	public SaidCounts(Findings findings) {
		this.findings = findings;
	}

	/**
	 * Adds digits of which no reader could say anything.
	 *
	 * @param beside whether a number stands before them
	 */
	public void add(Place place, long value, Reason reason, boolean beside) {
		var said = beside ? new Said(place, value, reason, true, runTaken, runBack)
				: new Said(place, value, reason, false, findings.taken(), findings.back());
		boolean known = !waiting.isEmpty() && place.end() <= waiting.getLast().place.end();
		if (!known && !isExplained(said)) {
			waiting.add(said);
		}
	}

	/**
	 * A step of the reader took, refused or took back something.
	 *
	 * @param taken how many numbers were taken before it
	 * @param back  how many were taken back before it
	 */
	public void compare(long taken, long back) {
		if (findings.taken() > taken) {
			stepTaken = taken;
			stepBack = back;
		}
		followed = !waiting.isEmpty();
		if (followed) {
			waiting.removeIf(this::isExplained);
			int early = waiting.size() - MOST_WAITING;
			if (early > 0) {
				waiting.subList(0, early).forEach(this::name);
				waiting.subList(0, early).clear();
			}
		}
		if (!findings.counts().isEmpty()) {
			findings.counts().forEach(count -> waiting
					.add(new Said(count.place(), count.value(), Reason.COUNT_UNFIT, true, stepTaken, stepBack)));
			findings.counts().clear();
		}
	}

	/** The list of numbers ends. */
	public void end() {
		waiting.stream().filter(said -> said.beside || followed).forEach(this::name);
		waiting.clear();
		followed = false;
		runTaken = findings.taken();
		runBack = findings.back();
	}

	private void name(Said said) {
		findings.refuse(said.reason, said.place);
	}

	private boolean isExplained(Said said) {
		return isCount(said.value, said.taken, said.back) || isCount(said.value, stepTaken, stepBack);
	}

	private boolean isCount(long value, long taken, long back) {
		long all = findings.taken() - taken;
		return all > 0 && (value == all || value == all - findings.back() + back);
	}
}
