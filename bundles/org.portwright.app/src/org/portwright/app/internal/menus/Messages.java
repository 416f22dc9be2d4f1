package org.portwright.app.internal.menus;

import org.eclipse.osgi.util.NLS;

/** The menus' texts; NLS fills the fields by reflection, which the null analysis cannot see. */
@SuppressWarnings("null")
final class Messages extends NLS {

	public static String menuEdit;
	public static String menuFile;
	public static String menuHelp;
	public static String menuNew;
	public static String menuShowView;
	public static String menuTheme;
	public static String menuWindow;

	public static String helpCopySupportDetails;
	public static String helpErrorLog;
	public static String helpFindActions;
	public static String print;
	public static String rename;
	public static String switchWorkspace;
	public static String themeDark;
	public static String themeLight;
	public static String themeSystem;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
