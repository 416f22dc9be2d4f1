package org.portwright.workspace.orders;

import org.portwright.model.OrderState;
import org.portwright.porting.life.DueItem;

/**
 * Something that waits, and whose it is.
 *
 * @param key   what the file of the order is known by
 * @param order what the order is called
 */
public record DueEntry(String key, String order, OrderState state, DueItem item) {
}
