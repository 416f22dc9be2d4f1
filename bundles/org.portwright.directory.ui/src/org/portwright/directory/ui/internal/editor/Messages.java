package org.portwright.directory.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Domains_add;
	public static String Domains_known;
	public static String Domains_message;
	public static String Domains_noDomain;
	public static String OverviewPage_copy;
	public static String OverviewPage_signIn;
	public static String OverviewPage_title;
	public static String PhoneAccessRows_apac;
	public static String PhoneAccessRows_emea;
	public static String PhoneAccessRows_introduction;
	public static String PhoneAccessRows_noRegion;
	public static String PhoneAccessRows_noam;
	public static String Provenances_accounts;
	public static String Provenances_line;
	public static String Provenances_more;
	public static String Provenances_none;
	public static String Provenances_title;
	public static String Provenances_typed;
	public static String Provenances_unknown;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
