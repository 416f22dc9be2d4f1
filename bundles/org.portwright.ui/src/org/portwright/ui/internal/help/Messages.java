package org.portwright.ui.internal.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String FieldHelp_entry;
	public static String FieldHelp_example;
	public static String FieldHelp_format;
	public static String FieldHelp_more;
	public static String FieldHelp_rules;
	public static String RulesFile_failed;
	public static String ShowRulesHandler_writing;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.help.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
