package org.portwright.app.internal;

import org.eclipse.osgi.util.NLS;

/** The window's texts; NLS fills the fields by reflection, which the null analysis cannot see. */
@SuppressWarnings("null")
final class Messages extends NLS {

	public static String startEngagements;
	public static String startName;
	public static String startWindow;
	public static String windowTitle;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
