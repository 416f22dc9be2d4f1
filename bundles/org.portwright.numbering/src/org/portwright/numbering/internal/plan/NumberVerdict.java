package org.portwright.numbering.internal.plan;

import org.portwright.numbering.Classification;

/**
 * What the plan says of a national number.
 *
 * @param complete whether it can be a whole number: it is valid in one of the regions of +44, or its prefix gives its
 *                 class and it has the full length. A reader of text stops here
 */
public record NumberVerdict(boolean complete, Classification classification) {
}
