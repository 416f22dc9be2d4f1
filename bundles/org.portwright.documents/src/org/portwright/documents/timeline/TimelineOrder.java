package org.portwright.documents.timeline;

import java.util.List;
import java.util.Optional;

import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;

/**
 * An order as a timeline shows it.
 *
 * @param key        what it is known by among the orders of the timeline
 * @param title      its name
 * @param about      its state and whose bank holidays count, in a few words
 * @param milestones in the order of their days
 * @param possible   the days that are possible for the cut-over; empty while none is, or once it is settled
 * @param holidays   the bank holidays that count for it
 * @param alert      what is wrong with its dates, in a few words; empty if nothing is
 * @param notes      what is to know about its dates, in sentences: a clash, a year without data
 */
public record TimelineOrder(String key, String title, String about, List<Milestone> milestones,
		Optional<DaySpan> possible, List<TimelineHoliday> holidays, Optional<String> alert,
		List<String> notes) {

	/** Copies the lists. */
	public TimelineOrder {
		milestones = List.copyOf(milestones);
		holidays = List.copyOf(holidays);
		notes = List.copyOf(notes);
	}

	/** A milestone of a kind, if it has one. */
	public Optional<Milestone> milestone(MilestoneKind kind) {
		return milestones.stream().filter(milestone -> milestone.kind() == kind).findFirst();
	}
}
