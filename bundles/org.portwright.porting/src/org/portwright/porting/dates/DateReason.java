package org.portwright.porting.dates;

/**
 * Why a date is as it is, or what stands against one.
 *
 * @param code the code of the rule that says so, such as {@code DATE_TOO_FAR}
 * @param text in words and numbers, for people
 */
public record DateReason(String code, String text) {
}
