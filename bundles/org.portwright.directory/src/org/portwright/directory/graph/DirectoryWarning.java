package org.portwright.directory.graph;

/**
 * A sentence about a part that was read not at all, or not whole, or that holds something to look at.
 *
 * @param message for people, with what to do
 * @param unread  whether something of the part was not read, so that it stays; otherwise all was, and this is a remark
 */
public record DirectoryWarning(DirectoryPart part, String message, boolean unread) {
}
