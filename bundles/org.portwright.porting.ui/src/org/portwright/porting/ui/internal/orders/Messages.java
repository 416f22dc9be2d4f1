package org.portwright.porting.ui.internal.orders;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String DueWatch_job;

	static {
		NLS.initializeMessages("org.portwright.porting.ui.internal.orders.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
