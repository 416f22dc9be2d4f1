package org.portwright.documents.printing.page;

/**
 * One line of text that fits its column.
 *
 * @param text a printable text without line breaks
 */
public record Line(String text, Style style) {
}
