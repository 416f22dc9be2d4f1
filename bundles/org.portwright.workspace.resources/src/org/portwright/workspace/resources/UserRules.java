package org.portwright.workspace.resources;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.profiles.OwnProfiles;
import org.portwright.workspace.checks.EngagementChecks;
import org.portwright.workspace.holidays.UserHolidays;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/** Has rules count the user's holidays and judge by his profiles, which stand on the disk: read in the background. */
final class UserRules {

	/** What was read. */
	private record Known(HolidayList holidays, OwnProfiles profiles) {
	}

	private final WorkRunner runner;
	private final EngagementChecks checks;
	private final Runnable changed;

	/**
	 * @param changed runs on the thread of the model when other holidays count than before, or there are other profiles
	 */
	UserRules(WorkRunner runner, EngagementChecks checks, Runnable changed) {
		this.runner = runner;
		this.checks = checks;
		this.changed = changed;
	}

	/** Reads them; what is broken of them is told where they are edited. */
	void read() {
		Calculation<Known> reading = host -> {
			UserHolidays stored = UserHolidays.ofUser(UserRules::setting);
			OwnProfiles profiles = OwnProfiles.read(stored.profiles());
			profiles.prepare();
			return new Known(stored.read().holidays(), profiles);
		};
		runner.run(reading, RunMode.hidden(Messages.UserRules_reading).of(EngagementFiles.JOBS).inTurnWith(this),
				this::take);
	}

	/** A property of the JVM goes before a variable of its name. */
	private static @Nullable String setting(@Nullable String name) {
		return System.getProperty(name, System.getenv(name));
	}

	private void take(Known known) {
		if (!known.holidays().equals(checks.holidays()) || !known.profiles().equals(checks.profiles())) {
			checks.count(known.holidays());
			checks.offer(known.profiles());
			changed.run();
		}
	}
}
