package org.portwright.porting.ui.internal.due;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String DueRow_at;
	public static String DueRow_notKnown;
	public static String DueRow_overdue;
	public static String DueRow_since;
	public static String DueRow_today;
	public static String DueRow_tomorrow;
	public static String DueTable_copy;
	public static String DueTable_engagement;
	public static String DueTable_name;
	public static String DueTable_open;
	public static String DueTable_order;
	public static String DueTable_what;
	public static String DueTable_when;
	public static String DueView_begun;
	public static String DueView_nothing;
	public static String DueView_unused;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.due.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
