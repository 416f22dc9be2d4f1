package org.portwright.porting.checks;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String ProblemCounts_errors;
	public static String ProblemCounts_needed;
	public static String ProblemCounts_remarks;
	public static String ProblemCounts_warnings;
	public static String RulesPage_code;
	public static String RulesPage_introduction;
	public static String RulesPage_mend;
	public static String RulesPage_source;
	public static String RulesPage_title;
	public static String RulesPage_what;
	public static String RulesPage_why;

	static {
		NLS.initializeMessages("org.portwright.porting.checks.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
