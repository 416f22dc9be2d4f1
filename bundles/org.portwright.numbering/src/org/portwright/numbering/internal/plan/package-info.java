/**
 * The UK number plan as an automaton, made from libphonenumber's own patterns.
 */
@NonNullByDefault
package org.portwright.numbering.internal.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
