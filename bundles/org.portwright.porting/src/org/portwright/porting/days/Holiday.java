package org.portwright.porting.days;

import java.time.LocalDate;
import java.util.Set;

import org.portwright.model.Nation;

/**
 * A day on which nobody works somewhere: a bank holiday, or a day that somebody added.
 *
 * @param name    what people call it, such as Good Friday
 * @param nations where nobody works
 */
public record Holiday(LocalDate date, String name, Set<Nation> nations) {

	/** Copies the set. */
	public Holiday {
		nations = Set.copyOf(nations);
	}
}
