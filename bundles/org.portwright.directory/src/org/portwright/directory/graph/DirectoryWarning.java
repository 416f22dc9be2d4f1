package org.portwright.directory.graph;

/**
 * What is to be said of a part that was read not at all, or not whole.
 *
 * @param message for people, with what to do
 */
public record DirectoryWarning(DirectoryPart part, String message) {
}
