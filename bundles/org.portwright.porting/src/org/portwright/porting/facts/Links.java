package org.portwright.porting.facts;

import java.util.Optional;

/** The other files that an order refers to, as the engagement names them. */
public record Links(Optional<String> tenant, Optional<String> follows) {

	/** No other file. */
	public static final Links NONE = new Links(Optional.empty(), Optional.empty());
}
