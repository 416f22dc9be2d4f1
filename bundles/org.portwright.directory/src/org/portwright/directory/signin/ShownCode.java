package org.portwright.directory.signin;

import java.net.URI;
import java.time.Instant;

/**
 * A code that is to be typed in a browser.
 *
 * @param page    where it is typed, by TLS
 * @param expires after that it is worth nothing
 * @param message what is to be done, for people
 */
public record ShownCode(String code, URI page, Instant expires, String message) {
}
