package org.portwright.ui;

/** The ids under which the views and perspectives of Portwright are known to the workbench. */
@SuppressWarnings("nls")
public final class Ids {

	/** The perspective <em>Porting</em>. */
	public static final String PERSPECTIVE = "org.portwright.perspective.porting";
	/** The view <em>Tenant Explorer</em>. */
	public static final String EXPLORER = "org.portwright.ui.explorer";

	/** The view <em>Portwright Help</em>. */
	public static final String HELP = "org.portwright.ui.help";

	/** The view <em>Porting Problems</em>, which is in our app alone. */
	public static final String PROBLEMS = "org.portwright.ui.problems";

	private Ids() {
	}
}
