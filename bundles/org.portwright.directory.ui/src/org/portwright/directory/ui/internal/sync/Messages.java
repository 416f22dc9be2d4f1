package org.portwright.directory.ui.internal.sync;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Review_aboutAdded;
	public static String Review_aboutChanged;
	public static String Review_aboutGone;
	public static String Review_added;
	public static String Review_after;
	public static String Review_all;
	public static String Review_apply;
	public static String Review_before;
	public static String Review_changed;
	public static String Review_field;
	public static String Review_fieldIs;
	public static String Review_gone;
	public static String Review_inOrder;
	public static String Review_known;
	public static String Review_none;
	public static String Review_phone;
	public static String Review_since;
	public static String Review_stays;
	public static String Review_title;
	public static String Review_today;
	public static String Review_what;
	public static String Sync_closed;
	public static String Sync_comparing;
	public static String Sync_done;
	public static String Sync_doneInPart;
	public static String Sync_finding;
	public static String Sync_noTenant;
	public static String Sync_open;
	public static String Sync_reading;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.sync.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
