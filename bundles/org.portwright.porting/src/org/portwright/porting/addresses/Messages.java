package org.portwright.porting.addresses;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AddressLines_town;
	public static String LeftOut_behind;
	public static String LeftOut_company;
	public static String LeftOut_country;
	public static String LeftOut_mail;
	public static String LeftOut_message;
	public static String LeftOut_person;
	public static String LeftOut_phone;
	public static String LeftOut_registration;
	public static String LeftOut_web;
	public static String WrittenAddress_abroad;
	public static String WrittenAddress_empty;
	public static String WrittenAddress_noPostcode;

	static {
		NLS.initializeMessages("org.portwright.porting.addresses.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
