package org.portwright.porting.ui.internal.printing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String LetterPrinting_failed;
	public static String LetterPrinting_job;
	public static String LetterPrinting_name;
	public static String LetterPrinting_notesTitle;
	public static String LetterPrinting_page;
	public static String LetterPrinting_unread;
	public static String LetterViewing_job;
	public static String LetterViewing_noFolder;
	public static String LetterViewing_noViewer;
	public static String PrintLetter_noOrder;
	public static String PrintLetter_title;
	public static String PrinterPaper_refused;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.printing.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
