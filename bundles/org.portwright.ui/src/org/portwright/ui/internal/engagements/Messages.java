package org.portwright.ui.internal.engagements;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String EditApproval_readOnly;
	public static String WindowPrompt_title;

	static {
		NLS.initializeMessages("org.portwright.ui.internal.engagements.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
