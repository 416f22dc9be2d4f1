package org.portwright.network.pinned;

import java.util.Optional;

/**
 * What a device answered.
 *
 * @param status the status of HTTP
 * @param bytes  the content; empty if it was longer than an answer may be
 */
public record PinnedAnswer(int status, Optional<byte[]> bytes) {
}
