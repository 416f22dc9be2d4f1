package org.portwright.ui.proposals;

/**
 * The headings of a table of a proposal that its source says.
 *
 * @param after heads the values that the source gives
 * @param place heads the places in the source, such as lines; empty if it has none
 */
public record ProposalHeadings(String after, String place) {
}
