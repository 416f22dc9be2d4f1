/**
 * A stand-in for Microsoft over HTTPS on loopback, with all that can go wrong: tests start it, and people by
 * {@code releng/loopback}. What it answers is a list of {@link org.portwright.loopback.Page pages}, one a capability.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.loopback;
