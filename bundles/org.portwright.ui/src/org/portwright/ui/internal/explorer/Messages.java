package org.portwright.ui.internal.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String FileNotes_readOnly;
	public static String FileNotes_unreadable;
	public static String NodeLabels_none;
	public static String NodeLabels_notKnownYet;
	public static String NodeLabels_tip;
	public static String NodeLabels_tipOfFile;
	public static String NumberIndexes_failed;
	public static String NumberIndexes_sorting;
	public static String TreeFilter_filtering;
	public static String TenantExplorer_collapseAll;
	public static String TenantExplorer_empty;
	public static String TenantExplorer_filterHint;
	public static String TenantExplorer_link;
	public static String TreeContent_loading;
	public static String TreeContent_more;
	public static String TreeContent_notSorted;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.explorer.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
