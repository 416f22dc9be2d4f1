package org.portwright.numbering;

/**
 * A range whose numbers are all of one class.
 *
 * @param range          the numbers
 * @param classification what each of them is
 */
public record ClassifiedRange(NumberRange range, Classification classification) {
}
