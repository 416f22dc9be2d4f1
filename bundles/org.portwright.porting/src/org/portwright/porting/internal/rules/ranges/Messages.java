package org.portwright.porting.internal.rules.ranges;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AssociatedNumbersMissing_message;
	public static String InstalledInvalid_message;
	public static String LineTypeMismatch_message;
	public static String LineTypeMismatch_multiLine;
	public static String LineTypeMismatch_split;
	public static String RangeIncomplete_installed;
	public static String RangeIncomplete_leadTime;
	public static String RangeIncomplete_run;
	public static String RangeShape_reversed;
	public static String RangeShape_suspect;
	public static String RangeShape_swap;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.ranges.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
