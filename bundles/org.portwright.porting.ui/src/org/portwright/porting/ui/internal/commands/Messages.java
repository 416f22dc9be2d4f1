package org.portwright.porting.ui.internal.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AddingNumbers_added;
	public static String AddingNumbers_addedAndKnown;
	public static String AddingNumbers_addedAndNotUnderstood;
	public static String AddingNumbers_kept;
	public static String AddingNumbers_left;
	public static String AddingNumbers_name;
	public static String AddingNumbers_toTake;
	public static String AddingNumbers_unconfirmed;
	public static String AddToOrder_message;
	public static String AddToOrder_noOrder;
	public static String ConfirmAll_done;
	public static String ConfirmAll_noOrder;
	public static String Duplicate_label;
	public static String Duplicate_message;
	public static String Duplicate_name;
	public static String Duplicate_noName;
	public static String QuickFixMenu_all;
	public static String QuickFixMenu_andOthers;
	public static String QuickFixMenu_nothing;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.commands.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
