package org.portwright.ui.guides;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String AddressDialog_clipboard;
	public static String AddressDialog_copy;
	public static String AddressDialog_message;
	public static String AddressDialog_opened;
	public static String AddressDialog_title;
	public static String GuideMenu_none;

	static {
		NLS.initializeMessages("org.portwright.ui.guides.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
