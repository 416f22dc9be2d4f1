package org.portwright.workspace.phones;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ExportPhones_allSignedIn;
	public static String ExportPhones_left;
	public static String ExportPhones_name;
	public static String ExportPhones_noOrganisation;
	public static String ExportPhones_noRegion;
	public static String ExportPhones_noRow;
	public static String ExportPhones_none;
	public static String ExportPhones_template;
	public static String ExportPhones_unprintable;
	public static String ImportPhones_label;
	public static String PhoneMatch_several;
	public static String PhoneMatch_severalOfAccount;
	public static String PhoneMatch_twice;
	public static String PhoneSelection_unknown;
	public static String PhonesWork_noTenant;
	public static String SheetAddresses_noOrganisation;
	public static String SheetAddresses_noRegion;
	public static String SheetAddresses_supposed;
	public static String SheetGuides_leaveOut;
	public static String SheetGuides_ready;
	public static String SheetParts_address;
	public static String SheetParts_addressOf;
	public static String SheetParts_notReady;
	public static String SheetParts_otherModels;
	public static String SheetParts_signedIn;

	static {
		NLS.initializeMessages("org.portwright.workspace.phones.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
