package org.portwright.app.internal.support;

import org.eclipse.osgi.util.NLS;

/** The texts about failures; NLS fills the fields by reflection, which the null analysis cannot see. */
@SuppressWarnings("null")
final class Messages extends NLS {

	public static String close;
	public static String copied;
	public static String copyDetails;
	public static String copyFailed;
	public static String failureMessage;
	public static String failureTitle;
	public static String logEnd;
	public static String unresolved;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
