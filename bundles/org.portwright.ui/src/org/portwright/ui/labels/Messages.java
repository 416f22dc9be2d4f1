package org.portwright.ui.labels;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Labels_defaultDomain;
	public static String Labels_gone;
	public static String Labels_initialAndDefault;
	public static String Labels_initialDomain;
	public static String Labels_nameless;
	public static String Labels_number;
	public static String Labels_numbers;
	public static String Labels_questionsOpen;
	public static String Labels_signingIn;
	public static String Labels_signingInUnguided;

	static {
		NLS.initializeMessages("org.portwright.ui.labels.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
