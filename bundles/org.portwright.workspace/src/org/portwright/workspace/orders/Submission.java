package org.portwright.workspace.orders;

import java.time.LocalDate;

import org.portwright.model.PortOrder;

/**
 * What an order is about to submit.
 *
 * @param order    a copy of the order with all that it submits
 * @param revision the number of the revision
 * @param day      the day on which it is submitted
 */
public record Submission(PortOrder order, int revision, LocalDate day) {
}
