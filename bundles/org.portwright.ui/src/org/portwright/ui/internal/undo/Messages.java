package org.portwright.ui.internal.undo;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ReachQuestion_later;
	public static String ReachQuestion_redo;
	public static String ReachQuestion_redoButton;
	public static String ReachQuestion_redoTitle;
	public static String ReachQuestion_undo;
	public static String ReachQuestion_undoButton;
	public static String ReachQuestion_undoHere;
	public static String ReachQuestion_undoTitle;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.undo.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
