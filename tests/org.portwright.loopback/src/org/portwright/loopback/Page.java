package org.portwright.loopback;

import java.util.Optional;

/** A part of what Microsoft answers. */
@FunctionalInterface
public interface Page {

	/** Answers what it is asked for; empty for anything else. */
	Optional<WebResponse> answer(WebRequest request);
}
