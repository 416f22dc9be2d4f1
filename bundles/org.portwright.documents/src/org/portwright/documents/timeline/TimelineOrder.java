package org.portwright.documents.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;

/**
 * An order as a timeline shows it.
 *
 * @param key         what it is known by among the orders of the timeline
 * @param title       its name
 * @param about       its state and whose bank holidays count, in a few words
 * @param milestones  in the order of their days
 * @param possible    the days that are possible for the cut-over, in runs of working days; empty while none can be
 *                    offered, or once it is settled
 * @param holidays    the bank holidays that count for it
 * @param alert       what is wrong with its dates, in a few words; empty if nothing is
 * @param notes       what is to know about its dates, in sentences: a clash, a year without data
 * @param cancellable whether it is submitted and can still be cancelled, so that the days until then are counted down
 */
public record TimelineOrder(String key, String title, String about, List<Milestone> milestones,
		List<DaySpan> possible, List<Holiday> holidays, Optional<String> alert, List<String> notes,
		boolean cancellable) {

	/** A bank holiday on which nothing is done for an order. */
	public record Holiday(LocalDate date, String name) {
	}

	/** Copies the lists. */
	public TimelineOrder {
		milestones = List.copyOf(milestones);
		possible = List.copyOf(possible);
		holidays = List.copyOf(holidays);
		notes = List.copyOf(notes);
	}

	/** Returns whether a day is possible for the cut-over. */
	public boolean isPossible(LocalDate day) {
		return possible.stream().anyMatch(run -> !day.isBefore(run.first()) && !day.isAfter(run.last()));
	}

	/** A milestone of a kind, if it has one. */
	public Optional<Milestone> milestone(MilestoneKind kind) {
		return milestones.stream().filter(milestone -> milestone.kind() == kind).findFirst();
	}
}
