package org.portwright.documents.internal.page;

/**
 * One line of text that fits its column.
 *
 * @param text  a printable text without line breaks
 * @param style how it is set
 */
public record Line(String text, Style style) {
}
