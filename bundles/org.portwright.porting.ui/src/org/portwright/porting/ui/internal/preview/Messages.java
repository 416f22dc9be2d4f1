package org.portwright.porting.ui.internal.preview;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String PagePictures_failed;
	public static String PagePictures_job;
	public static String PagePictures_notClosed;
	public static String PagesCanvas_name;
	public static String PreviewActions_larger;
	public static String PreviewActions_page;
	public static String PreviewActions_smaller;
	public static String PreviewActions_width;
	public static String PreviewPage_failed;
	public static String PreviewPage_job;
	public static String PreviewPage_making;
	public static String PreviewPage_page;
	public static String PreviewPage_pages;
	public static String PreviewPage_remaking;
	public static String PreviewPage_reprint;
	public static String PreviewPage_signedCopy;
	public static String PreviewPage_submitted;
	public static String PreviewPage_title;
	public static String PreviewPage_unread;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.preview.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
