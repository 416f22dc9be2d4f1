package org.portwright.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ModelOperation_label;
	public static String ModelOperation_labelOfMany;
	public static String ModelOperation_laterEditsRedo;
	public static String ModelOperation_laterEditsUndo;
	public static String ModelOperation_madeAnew;
	public static String RunningDay_notADate;

	static {
		NLS.initializeMessages("org.portwright.workspace.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
