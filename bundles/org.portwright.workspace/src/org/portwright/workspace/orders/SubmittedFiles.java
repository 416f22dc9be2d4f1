package org.portwright.workspace.orders;

import java.util.Optional;

import org.portwright.model.KeptFile;

/**
 * The files beside an order that a revision keeps of its submission.
 *
 * @param letter     the letter that was submitted, in no file yet
 * @param signedCopy its signed copy, in no file yet; empty where there is none
 */
public record SubmittedFiles(KeptFile letter, Optional<KeptFile> signedCopy) {
}
