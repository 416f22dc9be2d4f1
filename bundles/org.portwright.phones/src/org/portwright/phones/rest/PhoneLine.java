package org.portwright.phones.rest;

/**
 * A line of a phone.
 *
 * @param number     its place on the phone, such as 1
 * @param user       the user or address that it is registered for; empty if the phone does not say
 * @param registered as the phone says it, such as {@code registered}
 */
public record PhoneLine(String number, String user, String registered) {
}
