package org.portwright.workspace.submitted;

import java.nio.file.Path;
import java.time.LocalDate;

import org.portwright.numbering.uk.UkNumberPlan;

/**
 * What a letter is made of beside its order.
 *
 * @param file  the file of the order, beside which kept letters lie
 * @param today the day that a letter carries which is made now
 */
public record LetterBasis(Path file, UkNumberPlan plan, LocalDate today) {
}
