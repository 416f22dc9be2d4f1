package org.portwright.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.porting.dates.DateClash;
import org.portwright.porting.dates.DateLimit;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.PossibleDates;

/**
 * A plan as JSON, dates as in ISO 8601. What there is not is {@code null}; a milestone without a date is left out.
 */
record PlanAnswer(Limit earliest, @Nullable Limit latest, @Nullable Limit industryMinimum,
		List<MilestoneAnswer> milestones, @Nullable Clash clash) {

	/** The first or the last possible date. */
	record Limit(String date, List<DateReason> reasons) {

		private static Limit of(DateLimit limit) {
			return new Limit(limit.date().toString(), limit.reasons());
		}
	}

	/** What happens when. */
	record MilestoneAnswer(String name, String date, String reason) {
	}

	/** The rules that leave no date. */
	record Clash(List<String> codes, String text, List<Relaxed> relax) {

		private static Clash of(DateClash clash) {
			return new Clash(clash.codes(), clash.text(),
					clash.relax().stream().map(relaxed -> new Relaxed(relaxed.code(), relaxed.text(),
							relaxed.earliest().toString(), iso(relaxed.latest()))).toList());
		}
	}

	/** What a rule may be given up for. */
	record Relaxed(String code, String text, String earliest, @Nullable String latest) {
	}

	static PlanAnswer of(DatePlan plan) {
		PossibleDates possible = plan.possible();
		return new PlanAnswer(Limit.of(possible.earliest()), limit(possible.latest()),
				limit(possible.industryMinimum()),
				plan.milestones().stream().map(milestone -> new MilestoneAnswer(milestone.kind().code(),
						milestone.date().toString(), milestone.reason())).toList(),
				possible.clash().isPresent() ? Clash.of(possible.clash().get()) : null);
	}

	private static @Nullable Limit limit(Optional<DateLimit> limit) {
		return limit.isPresent() ? Limit.of(limit.get()) : null;
	}

	private static @Nullable String iso(Optional<LocalDate> date) {
		return date.isPresent() ? date.get().toString() : null;
	}
}
