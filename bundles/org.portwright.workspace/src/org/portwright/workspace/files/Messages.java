package org.portwright.workspace.files;

import org.eclipse.osgi.util.NLS;

/** The texts of this package for people. */
@SuppressWarnings("nls")
final class Messages extends NLS {

	public static String SystemReason_denied = "";
	public static String SystemReason_gone = "";
	public static String SystemReason_loop = "";
	public static String SystemReason_noFolder = "";
	public static String SystemReason_notEmpty = "";
	public static String SystemReason_notText = "";
	public static String SystemReason_unknown = "";
	public static String UnreadableFileException_atLine = "";
	public static String UnreadableFileException_inFile = "";

	static {
		NLS.initializeMessages("org.portwright.workspace.files.messages", Messages.class);
	}

	private Messages() {
	}
}
