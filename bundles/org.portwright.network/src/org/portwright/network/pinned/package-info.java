/**
 * HTTPS to devices whose certificate nobody signed but themselves: it is trusted because it is the one that was agreed
 * to.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.network.pinned;
