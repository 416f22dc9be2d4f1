/** The life of an order. */
@NonNullByDefault
package org.portwright.porting.life;

import org.eclipse.jdt.annotation.NonNullByDefault;
