package org.portwright.directory.ui.internal.numbers;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String Column_number;
	public static String Column_type;
	public static String TenantNumbersPage_empty;
	public static String TenantRows_extension;
	public static String TakeSnapshot_job;
	public static String TakeSnapshot_noTenant;
	public static String TakeSnapshot_taken;

	static {
		NLS.initializeMessages("org.portwright.directory.ui.internal.numbers.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
