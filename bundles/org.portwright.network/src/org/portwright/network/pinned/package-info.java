/** HTTPS to a device that signs its own certificate, which the user has agreed to trust. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.network.pinned;
