/** Where tokens are kept: in the system's keyring, or in memory alone. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.network.secrets;
