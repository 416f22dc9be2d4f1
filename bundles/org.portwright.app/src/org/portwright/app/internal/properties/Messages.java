package org.portwright.app.internal.properties;

import org.eclipse.osgi.util.NLS;

/** The names of the properties; NLS fills the fields by reflection, which the null analysis cannot see. */
@SuppressWarnings("null")
final class Messages extends NLS {

	public static String engagement;
	public static String orders;
	public static String place;
	public static String tenants;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
