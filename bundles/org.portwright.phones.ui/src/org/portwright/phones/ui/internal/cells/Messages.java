package org.portwright.phones.ui.internal.cells;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String WholeCells_select;

	static {
		NLS.initializeMessages("org.portwright.phones.ui.internal.cells.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
