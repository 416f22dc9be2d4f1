/**
 * The network as all of Portwright sees it: the one client of HTTP, what it may take of time, bytes and redirects, the
 * settings that bind it, and what can go wrong, in words. Nothing of it loads a class of HTTP before something is
 * asked.
 */
@NonNullByDefault
package org.portwright.directory.network;

import org.eclipse.jdt.annotation.NonNullByDefault;
