package org.portwright.documents;

import java.time.LocalDate;

import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;

/**
 * What a document is made of.
 *
 * @param order a copy that nobody changes, complete or not
 * @param today the day that the document carries
 */
public record DocumentSource(PortOrder order, UkNumberPlan plan, LocalDate today) {
}
