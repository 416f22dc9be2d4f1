package org.portwright.documents.internal.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String MilestoneEntries_draft;
	public static String MilestoneEntries_portOrderId;
	public static String MilestoneEntries_summary;

	static {
		NLS.initializeMessages("org.portwright.documents.internal.calendar.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
