package org.portwright.ui.explorer;

/**
 * What an engagement lacks.
 *
 * @param text    says so, and what to do
 * @param command the id of the command that does it
 */
public record Hint(String text, String command) {
}
