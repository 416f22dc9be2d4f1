package org.portwright.porting.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String NextDates_answer;
	public static String NextDates_conversion;
	public static String NextDates_cutOver;
	public static String NextDates_lastCancel;
	public static String NextDates_lastMove;
	public static String NextDates_lastSubmit;
	public static String NextDates_numbersAppear;
	public static String NextDates_overdue;
	public static String NextDates_override;
	public static String NextDates_portOrderId;
	public static String NextDates_question;
	public static String NextDates_rightEnds;
	public static String OrderFiles_missing;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.explorer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
