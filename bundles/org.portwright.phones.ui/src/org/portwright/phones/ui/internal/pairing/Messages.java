package org.portwright.phones.ui.internal.pairing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String CodeDoubts_blanks;
	public static String CodeDoubts_lookAlikes;
	public static String CodeDoubts_strange;
	public static String PairingCodeDialog_close;
	public static String PairingCodeDialog_code;
	public static String PairingCodeDialog_codeHint;
	public static String PairingCodeDialog_copy;
	public static String PairingCodeDialog_life;
	public static String PairingCodeDialog_noPage;
	public static String PairingCodeDialog_page;
	public static String PairingCodeDialog_title;
	public static String PairingCodeDialog_warning;

	static {
		NLS.initializeMessages("org.portwright.phones.ui.internal.pairing.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
