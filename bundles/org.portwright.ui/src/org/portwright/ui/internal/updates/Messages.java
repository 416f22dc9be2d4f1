package org.portwright.ui.internal.updates;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String CheckForUpdatesHandler_later;
	public static String CheckForUpdatesHandler_newest;
	public static String CheckForUpdatesHandler_noAddress;
	public static String CheckForUpdatesHandler_preferences;
	public static String CheckForUpdatesHandler_restart;
	public static String CheckForUpdatesHandler_updated;
	public static String CheckForUpdatesHandler_wrongAddress;
	public static String Installation_none;
	public static String UpdatePreferences_description;
	public static String UpdatePreferences_noAddress;
	public static String UpdatePreferences_site;
	public static String UpdateWork_doesNotFit;
	public static String UpdateWork_failed;
	public static String UpdateWork_noSite;
	public static String UpdateWork_notNow;
	public static String UpdateWork_notThere;
	public static String UpdateWork_question;
	public static String UpdateWork_unreadable;
	public static String UpdateWork_update;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.updates.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
