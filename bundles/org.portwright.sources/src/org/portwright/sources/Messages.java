package org.portwright.sources;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String DecodedText_assumed;
	public static String SourceKind_archive;
	public static String SourceKind_binary;
	public static String SourceKind_image;
	public static String SourceKind_outlook;
	public static String SourceKind_pdf;
	public static String SourceKind_presentation;
	public static String SourceKind_protected;
	public static String SourceKind_spreadsheet;
	public static String SourceKind_word;

	static {
		NLS.initializeMessages("org.portwright.sources.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
