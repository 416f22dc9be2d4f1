package org.portwright.porting.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.days.DayOff;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.texts.Messages;

/** The working days on which no one should move numbers, because few people would be there to correct a fault. */
final class UnwiseDays {

	private static final MonthDay FESTIVE_FROM = MonthDay.of(Month.DECEMBER, 21);
	private static final MonthDay FESTIVE_UNTIL = MonthDay.of(Month.JANUARY, 2);

	private UnwiseDays() {
	}

	/** Returns why a working day is unwise; empty for one that is not, and for a day off. */
	static List<DateReason> reasons(LocalDate date, WorkingDays days) {
		List<DateReason> reasons = new ArrayList<>();
		if (WorkingDays.counts(date) && days.isWorking(date)) {
			if (date.getDayOfWeek() == DayOfWeek.FRIDAY) {
				reasons.add(reason(Messages.PossibleDates_friday));
			}
			days.whyNot(date.plusDays(1)).filter(off -> off.kind() == DayOff.Kind.HOLIDAY)
					.ifPresent(off -> reasons.add(reason(NLS.bind(Messages.PossibleDates_eve, off.name()))));
			MonthDay day = MonthDay.from(date);
			if (!day.isBefore(FESTIVE_FROM) || !day.isAfter(FESTIVE_UNTIL)) {
				reasons.add(reason(Messages.PossibleDates_festive));
			}
		}
		return reasons;
	}

	private static DateReason reason(String text) {
		return new DateReason(PossibleDates.UNWISE, text);
	}
}
