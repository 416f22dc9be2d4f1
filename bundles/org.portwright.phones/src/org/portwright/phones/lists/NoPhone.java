package org.portwright.phones.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.portwright.phones.internal.texts.Messages;
import org.portwright.sources.SentRow;

/** Rows of a list that are about several phones: their site, or how many they are. */
@SuppressWarnings("nls")
final class NoPhone {

	/** A table with fewer columns may be one of names, of which some have no MAC address yet. */
	private static final int LEAST_COLUMNS = 3;
	private static final Pattern TOTAL = Pattern
			.compile("(?i)(?:grand |sub[- ]?)?(?:total|totals|sum|summe|gesamt|insgesamt"
					+ "|anzahl|somme|suma|razem|totaal|totale)\\b.{0,60}");

	private NoPhone() {
	}

	/**
	 * Returns why a row is no phone, if it is none: nothing in it is known by which a phone signs in, and it is a total
	 * or one text alone.
	 */
	static Optional<String> why(SentRow row, Map<PhoneField, String> values, List<ListColumn> read) {
		String name = values.getOrDefault(PhoneField.NAME, "");
		if (name.isEmpty() || values.containsKey(PhoneField.MAC) || values.containsKey(PhoneField.ACCOUNT)
				|| read.size() < LEAST_COLUMNS
				|| read.stream().noneMatch(column -> column.field().equals(Optional.of(PhoneField.MAC)))) {
			return Optional.empty();
		}
		if (TOTAL.matcher(name).matches()) {
			return Optional.of(Messages.PhoneListReader_total);
		}
		return row.cells().stream().filter(cell -> !cell.isBlank()).limit(2).count() == 1
				? Optional.of(Messages.PhoneListReader_alone)
				: Optional.empty();
	}
}
