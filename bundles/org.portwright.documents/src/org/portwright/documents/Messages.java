package org.portwright.documents;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * What is said about documents to people; what documents say has texts of its own, which are English in every locale.
 * The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String BulkScriptDocument_label;
	public static String CalendarDocument_hint;
	public static String CalendarDocument_label;
	public static String DocumentPart_timeline;
	public static String DocumentPart_timelineHint;
	public static String LetterDocument_hint;
	public static String LetterDocument_label;
	public static String LetterDocument_unprintable;
	public static String NumberListDocument_hint;
	public static String NumberListDocument_label;
	public static String NumberListDocument_leftOut;
	public static String OverrideDocument_after;
	public static String OverrideDocument_hint;
	public static String OverrideDocument_label;
	public static String OverrideDocument_notes;
	public static String PhoneListDocument_provisioning;
	public static String PhoneListDocument_signIn;
	public static String PictureDocument_png;
	public static String PictureDocument_svg;
	public static String RecordDocument_hint;
	public static String RecordDocument_label;
	public static String SignInSheetDocument_label;
	public static String SnapshotDocument_label;
	public static String SummaryDocument_hint;
	public static String SummaryDocument_label;
	public static String TimelineDocument_hint;
	public static String TimelineDocument_label;

	static {
		NLS.initializeMessages("org.portwright.documents.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
