package org.portwright.porting.ui.internal.numbers;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Column_count;
	public static String Column_number;
	public static String Column_problem;
	public static String Column_type;
	public static String ConfirmHandler_none;
	public static String EmergencyLocations_counted;
	public static String EmergencyLocations_none;
	public static String EmergencyLocations_one;
	public static String EmergencyLocations_place;
	public static String EmergencyLocations_several;
	public static String EmergencyLocations_title;
	public static String EmergencyLocations_titleOfSite;
	public static String NotTakenDialog_add;
	public static String NotTakenDialog_more;
	public static String NotTakenDialog_notPortable;
	public static String NotTakenDialog_title;
	public static String NumberEditing_noText;
	public static String OrderCells_text;
	public static String OrderChoices_noSite;
	public static String OrderNumbersPage_add;
	public static String OrderNumbersPage_addMessage;
	public static String OrderNumbersPage_addTitle;
	public static String OrderNumbersPage_addTooltip;
	public static String OrderNumbersPage_emergency;
	public static String OrderNumbersPage_emergencyTooltip;
	public static String OrderNumbersPage_empty;
	public static String OrderNumbersPage_expand;
	public static String OrderNumbersPage_expandTooltip;
	public static String OrderNumbersPage_paste;
	public static String OrderNumbersPage_pasteItem;
	public static String OrderNumbersPage_pasteTooltip;
	public static String OrderNumbersPage_remove;
	public static String OrderNumbersPage_removeTooltip;
	public static String OrderNumbersPage_usage;
	public static String OrderNumbersPage_usageTooltip;
	public static String ResultBar_close;
	public static String ResultBar_show;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.numbers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
