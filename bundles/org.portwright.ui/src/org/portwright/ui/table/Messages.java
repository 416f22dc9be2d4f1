package org.portwright.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Arranger_name;
	public static String CopyRows_name;
	public static String NumbersPage_count;
	public static String NumbersPage_countAll;
	public static String NumbersPage_emptyFilter;
	public static String NumbersPage_filter;
	public static String NumbersPage_filterTooltip;
	public static String NumbersPage_title;
	public static String RowAction_copy;
	public static String RowAction_remove;
	public static String RowAction_selectAll;
	public static String SortMenu_ascending;
	public static String SortMenu_asInFile;
	public static String SortMenu_descending;
	public static String SortMenu_title;
	public static String SpokenTable_row;

	static {
		NLS.initializeMessages("org.portwright.ui.table.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
