package org.portwright.ui.internal.table;

/**
 * A column of a table of numbers.
 *
 * @param title  its head
 * @param width  how wide it is at first
 * @param figure whether it holds figures, which are aligned at the right
 */
record Column(String title, int width, boolean figure) {
}
