package org.portwright.documents.timeline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.portwright.porting.dates.Milestone;
import org.portwright.porting.dates.MilestoneKind;

/** Timelines to lay out. */
@SuppressWarnings("nls")
final class Timelines {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
	static final LocalDate SUBMISSION = LocalDate.of(2026, 12, 11);

	private Timelines() {
	}

	static Timeline of(TimelineOrder... orders) {
		return new Timeline("Contoso moves to Teams", TODAY, Optional.empty(), List.of(orders));
	}

	static Milestone milestone(MilestoneKind kind, LocalDate date) {
		return new Milestone(kind, date, Optional.empty(), "as " + kind.code() + " says", true);
	}

	static TimelineOrder order(String key, List<Milestone> milestones) {
		return new TimelineOrder(key, "Order " + key, "Draft, England and Wales", milestones,
				List.of(new DaySpan(SUBMISSION.plusDays(20), SUBMISSION.plusDays(21)),
						new DaySpan(SUBMISSION.plusDays(24), SUBMISSION.plusDays(28))),
				List.of(new TimelineOrder.Holiday(LocalDate.of(2026, 12, 25), "Christmas Day")),
				Optional.of("No date is possible"), List.of("A year without data."), true);
	}

	/** All kinds of milestones, over so many days. */
	static TimelineOrder whole(String key, int days) {
		MilestoneKind[] kinds = MilestoneKind.values();
		List<Milestone> milestones = new ArrayList<>();
		for (int i = 0; i < kinds.length; i++) {
			milestones.add(milestone(kinds[i], SUBMISSION.plusDays((long) days * i / (kinds.length - 1))));
		}
		return order(key, milestones);
	}

	/** Orders whose milestones are anywhere within so many days, some at a time of day. */
	static Timeline any(long seed, int orders, int days) {
		var random = new Random(seed);
		return of(IntStream.range(0, orders).mapToObj(i -> {
			List<Milestone> milestones = new ArrayList<>();
			for (MilestoneKind kind : MilestoneKind.values()) {
				if (random.nextInt(4) > 0) {
					LocalDate date = SUBMISSION.plusDays(random.nextInt(days));
					milestones.add(new Milestone(kind, date, random.nextBoolean() ? Optional.of(LocalTime.of(9, 30))
							: Optional.empty(), "why", random.nextBoolean()));
				}
			}
			return order(String.valueOf(i), milestones);
		}).toArray(TimelineOrder[]::new));
	}
}
