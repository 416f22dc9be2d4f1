package org.portwright.workspace.resources;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.porting.days.HolidayList;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.holidays.UserHolidays;
import org.portwright.workspace.resources.work.Way;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/** Has rules count the user's holidays, too, which stand on the disk: they are read in the background. */
final class CountedDays {

	private final WorkRunner runner;
	private final EngagementChecks checks;
	private final Runnable changed;

	/** @param changed runs on the thread of the model when other holidays count than before */
	CountedDays(WorkRunner runner, EngagementChecks checks, Runnable changed) {
		this.runner = runner;
		this.checks = checks;
		this.changed = changed;
	}

	/** Reads them; what is broken of them is told where they are edited. */
	void read() {
		Calculation<HolidayList> reading = host -> UserHolidays.ofUser(CountedDays::setting).read().holidays();
		runner.run(reading, Way.hidden(Messages.CountedDays_reading).of(EngagementFiles.JOBS).inTurnWith(this),
				this::count);
	}

	/** A property of the JVM goes before a variable of its name. */
	private static @Nullable String setting(@Nullable String name) {
		return System.getProperty(name, System.getenv(name));
	}

	private void count(HolidayList known) {
		if (!known.equals(checks.holidays())) {
			checks.count(known);
			changed.run();
		}
	}
}
