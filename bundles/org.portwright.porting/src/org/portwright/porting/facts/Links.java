package org.portwright.porting.facts;

import java.util.Optional;

/**
 * The other files that an order refers to, as the engagement names them.
 *
 * @param tenant  the file of its tenant
 * @param follows the file of the order that it is set to follow
 */
public record Links(Optional<String> tenant, Optional<String> follows) {

	/** No other file. */
	public static final Links NONE = new Links(Optional.empty(), Optional.empty());
}
