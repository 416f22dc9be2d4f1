package org.portwright.porting.internal.rules.numbers;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String FreephoneUser_fix;
	public static String FreephoneUser_message;
	public static String NumberClass_abroad;
	public static String NumberClass_blank;
	public static String NumberClass_blocked;
	public static String NumberClass_firstBlank;
	public static String NumberClass_invalid;
	public static String NumberClass_islands;
	public static String NumberClass_mobile;
	public static String NumberClass_several;
	public static String NumberClass_unconfirmed;
	public static String NumberClass_unreadable;
	public static String NumberDuplicate_cut;
	public static String NumberDuplicate_message;
	public static String NumberDuplicate_remove;
	public static String NumberTypesMixed_freephone;
	public static String NumberTypesMixed_geographic;
	public static String NumberTypesMixed_message;
	public static String NumberTypesMixed_other;
	public static String NumberTypesMixed_split;
	public static String NumbersMissing_message;
	public static String TooManyNumbers_message;
	public static String TooManyNumbers_serviceCenter;
	public static String TooManyNumbers_split;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.numbers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
