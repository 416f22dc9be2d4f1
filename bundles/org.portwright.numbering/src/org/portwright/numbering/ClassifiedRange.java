package org.portwright.numbering;

/** A range whose numbers are all of one class. */
public record ClassifiedRange(NumberRange range, Classification classification) {
}
