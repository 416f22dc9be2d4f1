/**
 * What several rules work out of an order: its installed ranges, kinds of numbers, and how it would be split.
 */
@NonNullByDefault
package org.portwright.porting.internal.order;

import org.eclipse.jdt.annotation.NonNullByDefault;
