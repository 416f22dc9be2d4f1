package org.portwright.porting.internal.rules.signature;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/**
 * Texts for people. The fields are filled by {@link NLS}, which the null analysis cannot see.
 */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String SignatoryDiffers_message;
	public static String SignatureMissing_another;
	public static String SignatureMissing_electronic;
	public static String SignatureMissing_paper;
	public static String SignatureMissing_unsigned;

	static {
		NLS.initializeMessages("org.portwright.porting.internal.rules.signature.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
