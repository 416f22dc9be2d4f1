package org.portwright.workspace.resources;

import java.time.LocalDate;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;

/**
 * The day from which the files of an engagement were judged when all of them were checked last. The workspace keeps it
 * with their markers, so that a start on another day knows that these are of yesterday.
 */
final class CheckedDay {

	private static final QualifiedName DAY = new QualifiedName("org.portwright.workspace.resources", "checkedDay"); //$NON-NLS-1$ //$NON-NLS-2$

	private CheckedDay() {
	}

	/** Whether the markers are of a day. */
	static boolean is(IProject engagement, LocalDate day) throws CoreException {
		return day.toString().equals(engagement.getPersistentProperty(DAY));
	}

	/** All files were checked on a day. */
	static void note(IProject engagement, LocalDate day) throws CoreException {
		if (!is(engagement, day)) {
			engagement.setPersistentProperty(DAY, day.toString());
		}
	}
}
