package org.portwright.phones.lists;

import java.util.Optional;

/**
 * A column of a list.
 *
 * @param index     counted from 0
 * @param heading   as it was sent; empty where it has none
 * @param field     what it says of phones; empty where it was not taken
 * @param byContent whether that was seen by what stands in it, as its heading does not say
 */
public record ListColumn(int index, String heading, Optional<PhoneField> field, boolean byContent) {
}
