package org.portwright.porting.ui.internal.timeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String TimelineExport_done;
	public static String TimelineExport_files;
	public static String TimelineExport_job;
	public static String TimelineExport_large;
	public static String TimelineExport_title;
	public static String TimelineView_copy;
	public static String TimelineView_export;
	public static String TimelineView_fit;
	public static String TimelineView_item;
	public static String TimelineView_job;
	public static String TimelineView_larger;
	public static String TimelineView_noOrders;
	public static String TimelineView_nothing;
	public static String TimelineView_open;
	public static String TimelineView_smaller;
	public static String TimelineView_title;
	public static String TimelineView_titleOrders;
	public static String TimelineView_today;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.timeline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
