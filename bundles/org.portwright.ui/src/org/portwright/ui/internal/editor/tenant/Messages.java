package org.portwright.ui.internal.editor.tenant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String OverviewPage_cloud;
	public static String OverviewPage_identity;
	public static String OverviewPage_name;
	public static String OverviewPage_organisationId;
	public static String OverviewPage_region;
	public static String OverviewPage_title;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.editor.tenant.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
