package org.portwright.porting.ui.internal.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.portwright.porting.days.Holiday;
import org.portwright.workspace.holidays.UserHolidays;
import org.portwright.workspace.work.Calculation;
import org.portwright.workspace.work.Host;

/**
 * Writes what was changed of the user's holidays.
 *
 * @param extra   his own days, if they are others than before
 * @param taken   files of the government
 * @param removed names of files of the government
 */
record HolidayChange(UserHolidays stored, Optional<List<Holiday>> extra, List<Path> taken, List<String> removed)
		implements Calculation<Boolean> {

	@Override
	public Boolean calculate(Host host) throws CoreException {
		try {
			for (String name : removed) {
				stored.removeOfficial(name);
			}
			for (Path file : taken) {
				stored.takeOfficial(file);
			}
			if (extra.isPresent()) {
				stored.setExtra(extra.get());
			}
			return true;
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
