/**
 * The rules for port orders: what is wrong with an order, how to mend it, and which steps its life allows. Everything
 * here takes model objects and returns values; nothing changes the model.
 */
@NonNullByDefault
package org.portwright.porting;

import org.eclipse.jdt.annotation.NonNullByDefault;
