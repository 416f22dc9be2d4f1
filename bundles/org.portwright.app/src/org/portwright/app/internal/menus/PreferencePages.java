package org.portwright.app.internal.menus;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/**
 * Puts the page <em>Local History</em> under <em>General</em>: the page <em>Workspace</em> above it is about building
 * and linked folders and is not shown here (see the activity in plugin.xml).
 */
@SuppressWarnings("nls")
public final class PreferencePages {

	private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";
	private static final String WORKSPACE = "org.eclipse.ui.preferencePages.Workspace";
	private static final String LOCAL_HISTORY = "org.eclipse.ui.preferencePages.FileStates";

	private PreferencePages() {
	}

	/** Moves the pages. */
	public static void arrange(PreferenceManager pages) {
		IPreferenceNode workspace = pages.find(GENERAL + '/' + WORKSPACE);
		IPreferenceNode history = workspace == null ? null : workspace.remove(LOCAL_HISTORY);
		if (history != null) {
			pages.addTo(GENERAL, history);
		}
	}
}
