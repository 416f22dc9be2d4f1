/** The life of an order: what may follow what, where it stands, what to do now, and what waits by which day. */
@NonNullByDefault
package org.portwright.porting.life;

import org.eclipse.jdt.annotation.NonNullByDefault;
