/** Whether and how the window asks anybody over the network. */
@NonNullByDefault
package org.portwright.directory.ui.internal.network;

import org.eclipse.jdt.annotation.NonNullByDefault;
