package org.portwright.documents;

import java.time.LocalDate;

/**
 * How a Letter of Authorization is made.
 *
 * @param draft whether each page says <em>Draft</em>
 * @param today the day that the document carries
 */
public record LoaOptions(boolean draft, LocalDate today) {
}
