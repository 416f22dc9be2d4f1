/**
 * The one client of HTTP, with what the user's network asks of it: proxy, limits of time, and that one works offline.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.network;
