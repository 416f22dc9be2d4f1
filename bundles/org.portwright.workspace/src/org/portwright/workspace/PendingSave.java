package org.portwright.workspace;

import org.portwright.workspace.storage.PreparedSave;

/**
 * A save that was begun on the model's thread: its bytes can be written on any thread, and what is changed meanwhile
 * stays dirty.
 *
 * @param revision the state of the file that the bytes are of
 * @param moves    how many files of the model had been moved by then, since references are relative paths
 */
public record PendingSave(ModelFile file, PreparedSave content, long revision, long moves) {
}
