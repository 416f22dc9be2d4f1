package org.portwright.app.internal.menus;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/**
 * Puts pages under another where the one above them is not shown here (see the activity in plugin.xml): <em>Local
 * History</em> under <em>General</em>, as <em>Workspace</em> is about building and linked folders; <em>Sign-in</em>,
 * <em>Dates</em> and <em>Desk Phones</em> under our own page, as the one of an Eclipse is about updates.
 */
@SuppressWarnings("nls")
public final class PreferencePages {

	private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";
	private static final String WORKSPACE = "org.eclipse.ui.preferencePages.Workspace";
	private static final String UPDATES = "org.portwright.ui.updates";
	private static final String SIGN_IN = "org.portwright.directory.ui.signIn";
	private static final String DATES = "org.portwright.porting.ui.dates";
	private static final String PHONES = "org.portwright.phones.ui.phones";
	private static final String OURS = "org.portwright.app.preferences";
	private static final String LOCAL_HISTORY = "org.eclipse.ui.preferencePages.FileStates";

	private PreferencePages() {
	}

	/** Moves the pages. */
	public static void arrange(PreferenceManager pages) {
		move(pages, GENERAL + '/' + WORKSPACE, LOCAL_HISTORY, GENERAL);
		move(pages, UPDATES, SIGN_IN, OURS);
		move(pages, UPDATES, DATES, OURS);
		move(pages, UPDATES, PHONES, OURS);
	}

	private static void move(PreferenceManager pages, String from, String page, String to) {
		IPreferenceNode above = pages.find(from);
		IPreferenceNode moved = above == null ? null : above.remove(page);
		if (moved != null) {
			pages.addTo(to, moved);
		}
	}
}
