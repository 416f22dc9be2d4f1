/** The journal of an order: listed, written, and what a rejection adds to it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.journal;
