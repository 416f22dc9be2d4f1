package org.portwright.phones.lists;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String BulkCheck_formula;
	public static String BulkCheck_many;
	public static String BulkCheck_noAccount;
	public static String BulkCheck_noMac;
	public static String BulkCheck_noPort;
	public static String BulkCheck_noSite;
	public static String BulkCheck_otherWay;
	public static String BulkCheck_sameAccount;
	public static String BulkCheck_twice;
	public static String BulkError_addressNotTrusted;
	public static String BulkError_deviceNotFound;
	public static String BulkError_duplicateDevice;
	public static String BulkError_hardwareId;
	public static String BulkError_noCallingPolicy;
	public static String BulkError_noCommonAreaPolicy;
	public static String BulkError_noNumber;
	public static String BulkError_noTag;
	public static String BulkError_offline;
	public static String BulkError_onPremises;
	public static String BulkError_passwordWriteback;
	public static String BulkError_throttled;
	public static String BulkError_tooLate;
	public static String BulkError_userNotFound;
	public static String BulkNotes_newAccounts;
	public static String BulkNotes_password;
	public static String BulkNotes_summary;
	public static String BulkNotes_trusted;
	public static String BulkProblem_leftOut;
	public static String BulkProblem_notKnown;
	public static String BulkProblem_willFail;
	public static String BulkScript_read;
	public static String BulkScript_wait;
	public static String BulkScript_who;
	public static String ListColumns_notKept;
	public static String ListColumns_secret;
	public static String ListColumns_twice;
	public static String ListColumns_uncertain;
	public static String ListColumns_unknown;
	public static String ListColumns_unnamed;
	public static String ListHeadings_secret;
	public static String ListValues_address;
	public static String ListValues_beside;
	public static String ListValues_kind;
	public static String ListValues_long;
	public static String ListValues_mac;
	public static String ListValues_macLetter;
	public static String ListValues_noDevice;
	public static String ListValues_number;
	public static String ListValues_rounded;
	public static String ListValues_secret;
	public static String ListValues_serial;
	public static String ListValues_signs;
	public static String LostValues_more;
	public static String LostValues_named;
	public static String PhoneListReader_above;
	public static String PhoneListReader_aboveSecret;
	public static String PhoneListReader_alone;
	public static String PhoneListReader_hidden;
	public static String PhoneListReader_label;
	public static String PhoneListReader_labelSecret;
	public static String PhoneListReader_line;
	public static String PhoneListReader_lineSecret;
	public static String PhoneListReader_merged;
	public static String PhoneListReader_nothing;
	public static String PhoneListReader_outOfStep;
	public static String PhoneListReader_rest;
	public static String PhoneListReader_restSecret;
	public static String PhoneListReader_same;
	public static String PhoneListReader_sameName;
	public static String PhoneListReader_struck;
	public static String PhoneListReader_total;
	public static String PhoneListReader_wide;
	public static String SharedProblem_all;
	public static String SharedProblem_more;

	static {
		NLS.initializeMessages("org.portwright.phones.lists.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
