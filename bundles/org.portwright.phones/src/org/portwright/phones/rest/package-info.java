/**
 * What a desk phone says of itself: its REST interface, asked over the local network and never told to do anything. It
 * knows nothing of the model, of secrets at rest, or of who asks.
 */
@NonNullByDefault
package org.portwright.phones.rest;

import org.eclipse.jdt.annotation.NonNullByDefault;
