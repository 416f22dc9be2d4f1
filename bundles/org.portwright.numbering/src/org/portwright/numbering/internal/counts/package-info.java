/** How many numbers a block has, in words or figures before or behind its first one. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.internal.counts;
