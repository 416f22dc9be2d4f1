package org.portwright.numbering.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.portwright.numbering.NotTaken;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.findings.Findings.Sighting;

/**
 * Says which of the numbers read are taken: those of large ranges only when asked for, and then no more than a process
 * can hold, whatever somebody sends.
 */
public final class Allowance {

	private final boolean large;
	private long left = Reach.MOST;

	private Allowance(boolean large) {
		this.large = large;
	}

	/** For a text of which nobody has said that it may have large ranges. */
	public static Allowance unasked() {
		return new Allowance(false);
	}

	/** For one text in which large ranges are taken. */
	public static Allowance large() {
		return new Allowance(true);
	}

	/**
	 * What is taken of what was read.
	 *
	 * @param notTaken gets the rest
	 */
	public List<Sighting> of(Findings findings, List<NotTaken> notTaken) {
		List<Sighting> sightings = findings.sightings();
		if (!findings.areLarge()) {
			return sightings;
		}
		List<Sighting> taken = new ArrayList<>(sightings.size());
		for (Sighting sighting : sightings) {
			NumberRange range = sighting.range();
			if (range.count() <= NumbersInText.MOST_AT_ONCE) {
				taken.add(sighting);
			} else if (large && range.count() <= left) {
				left -= range.count();
				taken.add(sighting);
			} else {
				Reason reason = large ? Reason.TOO_MANY : Reason.TOO_LARGE;
				notTaken.add(new NotTaken(sighting.place(), reason, range.count()));
			}
		}
		return taken;
	}
}
