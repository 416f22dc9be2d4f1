package org.portwright.sources.internal.texts;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String BodyParts_behind;
	public static String BodyParts_boundary;
	public static String BodyParts_cut;
	public static String BodyParts_damaged;
	public static String BodyParts_damagedFile;
	public static String BodyParts_damagedText;
	public static String BodyParts_differ;
	public static String BodyParts_encoding;
	public static String BodyParts_long;
	public static String BodyParts_many;
	public static String BodyParts_none;
	public static String BodyParts_outlook;
	public static String DecodedText_assumed;
	public static String MailHead_date;
	public static String MailHead_readers;
	public static String MailReader_deep;
	public static String MailReader_large;
	public static String MailReader_none;
	public static String MailReader_report;
	public static String PartText_assumed;
	public static String PartText_other;
	public static String PartText_wrong;
	public static String PastedMail_attached;
	public static String PastedMail_zone;
	public static String SourceKind_archive;
	public static String SourceKind_binary;
	public static String SourceKind_image;
	public static String SourceKind_outlook;
	public static String SourceKind_pdf;
	public static String SourceKind_presentation;
	public static String SourceKind_protected;
	public static String SourceKind_spreadsheet;
	public static String SourceKind_word;
	public static String UnreadParts_file;
	public static String UnreadParts_invitation;
	public static String UnreadParts_mail;
	public static String UnreadParts_more;
	public static String UnreadParts_nameless;
	public static String UnreadParts_part;
	public static String UnreadParts_remark;
	public static String UnreadParts_rtf;

	static {
		NLS.initializeMessages("org.portwright.sources.internal.texts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
