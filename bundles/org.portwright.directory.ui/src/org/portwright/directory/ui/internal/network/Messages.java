package org.portwright.directory.ui.internal.network;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String WorkbenchNetwork_noHost;
	public static String WorkOffline_job;
	public static String WorkOffline_notWritten;
	public static String WorkOffline_off;
	public static String WorkOffline_on;
	public static String WorkbenchNetwork_setting;
	public static String WorkbenchNetwork_socks;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.network.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
