package org.portwright.phones;

/**
 * Something that a sign-in asks for, and whether it is there.
 *
 * @param words  a sentence for people: what is so, and what to do where it is not
 * @param path   path of the field in the tenant where it is said or mended, such as {@code phones[…].firmware}
 * @param source where it is written that the sign-in asks for it, or {@code own choice} where it follows from how it is
 *               done
 */
public record Requirement(Need need, Met met, String words, String path, String source) {
}
