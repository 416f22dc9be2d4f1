package org.portwright.porting.addresses;

import org.eclipse.osgi.util.NLS;
import org.portwright.porting.internal.texts.Messages;

/**
 * A line that stood among those of an address and is no part of it.
 *
 * @param reason why, as half a sentence
 */
public record LeftOut(String text, String reason) {

	/** Says it to people. */
	public String message() {
		return NLS.bind(Messages.LeftOut_message, text, reason);
	}
}
