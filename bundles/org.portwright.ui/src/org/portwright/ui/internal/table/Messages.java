package org.portwright.ui.internal.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Arranger_name;
	public static String Column_count;
	public static String Column_number;
	public static String Column_problem;
	public static String Column_type;
	public static String CopyRows_name;
	public static String NotTakenDialog_more;
	public static String NotTakenDialog_title;
	public static String NumberEditing_noText;
	public static String NumbersPage_count;
	public static String NumbersPage_countAll;
	public static String NumbersPage_emptyFilter;
	public static String NumbersPage_filter;
	public static String NumbersPage_filterTooltip;
	public static String NumbersPage_tableName;
	public static String NumbersPage_title;
	public static String OrderCells_note;
	public static String OrderChoices_noSite;
	public static String OrderNumbersPage_empty;
	public static String OrderNumbersPage_expand;
	public static String OrderNumbersPage_expandTooltip;
	public static String OrderNumbersPage_paste;
	public static String OrderNumbersPage_pasteTooltip;
	public static String OrderNumbersPage_usage;
	public static String OrderNumbersPage_usageTooltip;
	public static String ResultBar_close;
	public static String ResultBar_show;
	public static String RowAction_copy;
	public static String RowAction_paste;
	public static String RowAction_remove;
	public static String RowAction_selectAll;
	public static String SortMenu_asInFile;
	public static String SortMenu_ascending;
	public static String SortMenu_descending;
	public static String SortMenu_title;
	public static String SpokenTable_row;
	public static String TenantNumbersPage_empty;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.table.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
