package org.portwright.ui.internal.find;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String FindNumber_engagement;
	public static String FindNumber_field;
	public static String FindNumber_file;
	public static String FindNumber_message;
	public static String FindNumber_numbers;
	public static String FindNumber_open;
	public static String FindNumber_where;
	public static String FoundWords_held;
	public static String FoundWords_inClosedOrder;
	public static String FoundWords_moves;
	public static String FoundWords_none;
	public static String FoundWords_noNumber;
	public static String FoundWords_one;
	public static String FoundWords_reading;
	public static String FoundWords_some;
	public static String FoundWords_tooMany;
	public static String FoundWords_uncounted;
	public static String NumberLookup_reading;
	public static String NumberLookup_searching;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.find.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
