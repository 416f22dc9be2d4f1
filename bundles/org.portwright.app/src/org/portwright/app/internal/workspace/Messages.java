package org.portwright.app.internal.workspace;

import org.eclipse.osgi.util.NLS;

/** The texts about the workspace's folder; NLS fills the fields by reflection, which the null analysis cannot see. */
@SuppressWarnings("null")
final class Messages extends NLS {

	public static String choose;
	public static String chooseMessage;
	public static String exit;
	public static String fixedMessage;
	public static String fixedTitle;
	public static String inUseMessage;
	public static String inUseTitle;
	public static String notRemembered;
	public static String notWritable;
	public static String notWritableMessage;
	public static String notWritableTitle;
	public static String refreshing;
	public static String saveFailedMessage;
	public static String saveFailedTitle;
	public static String saving;
	public static String tryAgain;
	public static String waiting;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
