package org.portwright.app.internal.theme;

import org.eclipse.osgi.util.NLS;

/** The themes' names; NLS fills the fields by reflection, which the null analysis cannot see. */
@SuppressWarnings("null")
final class Messages extends NLS {

	public static String dark;
	public static String folder;
	public static String folderTooltip;
	public static String light;
	public static String system;
	public static String theme;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
