package org.portwright.directory.ui.internal.lookup;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Answer_copy;
	public static String Answer_known;
	public static String Answer_take;
	public static String Answer_taken;
	public static String Changes_after;
	public static String Changes_before;
	public static String Changes_field;
	public static String LookUp_ask;
	public static String LookUp_asking;
	public static String LookUp_failed;
	public static String LookUp_fix;
	public static String LookUp_hint;
	public static String LookUp_limits;
	public static String LookUp_message;
	public static String LookUp_name;
	public static String LookUp_noTenant;
	public static String LookUp_stop;
	public static String LookUp_stopped;
	public static String LookUp_title;
	public static String ReadAnswer_limits;
	public static String ReadAnswer_message;
	public static String ReadAnswer_none;
	public static String ReadAnswer_title;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.lookup.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
