package org.portwright.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts for people; NLS fills the fields by reflection, which the null analysis cannot see. */
@SuppressWarnings("null")
final class Messages extends NLS {

	public static String failureTitle;
	public static String failureUnforeseen;
	public static String oneLineCut;
	public static String WindowPrompt_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
