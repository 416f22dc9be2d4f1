package org.portwright.documents.printing.page;

/**
 * A column of a table.
 *
 * @param columns how many of the twelve columns it takes
 * @param right   whether its cells end at the right side, as counts do
 */
public record TableColumn(String head, int columns, boolean right) {
}
