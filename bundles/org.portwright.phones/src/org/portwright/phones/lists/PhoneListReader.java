package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.text.Typed;
import org.portwright.phones.Quoted;
import org.portwright.phones.lists.ListRemark.Kind;
import org.portwright.sources.SentRow;
import org.portwright.sources.SentRows;

/**
 * Reads a list of phones: cells that were copied from a spreadsheet, CSV, or a phone a line. Each row comes to a phone
 * or is refused by name; a value that cannot be what its column says is left out by name, and the rest of the row is
 * taken. Of two rows with one MAC address the first is taken. Passwords, PINs and codes are left out, and no remark
 * shows one.
 * <p>Any text is read in time linear in its length; 100,000 rows take a second or two.
 */
@SuppressWarnings("nls")
public final class PhoneListReader {

	/** This many lines tell whether each is about a phone. */
	private static final int LOOKED_AT = 500;

	private final Runnable step;
	private final List<SentRow> headings = new ArrayList<>();
	private final Set<ListColumn> columns = new LinkedHashSet<>();
	private final List<PhoneDraft> drafts = new ArrayList<>();
	private final List<ListRemark> remarks = new ArrayList<>();
	/** The lines of the phones, by what they are known by. */
	private final Map<String, Integer> lines = new HashMap<>();

	private PhoneListReader(Runnable step) {
		this.step = step;
	}

	/**
	 * Reads a list.
	 *
	 * @param step run now and then; what it throws stops the reading
	 */
	public static PhoneList read(String text, Runnable step) {
		List<SentRow> rows = SentRows.of(text, step);
		var reader = new PhoneListReader(step);
		if (SentRows.hasCells(text) || isColumn(rows)) {
			reader.tables(rows);
		} else {
			reader.lines(rows);
		}
		return new PhoneList(reader.headings, List.copyOf(reader.columns), reader.drafts, reader.remarks);
	}

	/** Returns whether lines without cells are one column below its heading, rather than a phone each. */
	private static boolean isColumn(List<SentRow> rows) {
		int heading = HeadingRow.first(rows);
		if (heading < 0) {
			return false;
		}
		List<SentRow> body = rows.subList(heading + 1, rows.size());
		List<ListColumn> read = ListColumns.of(Optional.of(rows.get(heading)), body).read();
		return !read.isEmpty() && (!read.getFirst().field().orElseThrow().isText()
				|| body.stream().limit(LOOKED_AT).noneMatch(row -> FreeLine.of(row.cells().getFirst()).isPhone()));
	}

	/** Reads tables that stand below each other, each with its headings. */
	private void tables(List<SentRow> rows) {
		int heading = HeadingRow.first(rows);
		rows.subList(0, Math.max(0, heading)).forEach(this::leaveAbove);
		while (heading < rows.size()) {
			int end = heading + 1;
			while (end < rows.size() && !HeadingRow.again(rows.get(end))) {
				step.run();
				end++;
			}
			table(heading < 0 ? Optional.empty() : Optional.of(rows.get(heading)), rows.subList(heading + 1, end));
			heading = end;
		}
	}

	private void leaveAbove(SentRow row) {
		String text = String.join(" ", row.cells());
		remarks.add(new ListRemark(row.line(), "", Kind.NOT_READ, SecretWords.isIn(text) || SecretWords.isHeading(text)
				? Messages.PhoneListReader_aboveSecret
				: NLS.bind(Messages.PhoneListReader_above, Quoted.of(text))));
	}

	private void table(Optional<SentRow> headed, List<SentRow> body) {
		ListColumns found = ListColumns.of(headed, body);
		List<ListColumn> read = found.read();
		if (headed.isEmpty() && read.isEmpty()) {
			lines(body);
			return;
		}
		headed.ifPresent(row -> headings.add(new SentRow(row.line(),
				row.cells().stream().map(ListValues::text).map(ListHeadings::shown).toList())));
		columns.addAll(found.all());
		remarks.addAll(found.remarks());
		for (SentRow row : body) {
			step.run();
			take(row, read, found);
		}
	}

	private void take(SentRow row, List<ListColumn> read, ListColumns found) {
		boolean outOfStep = found.hasSecrets() && found.isOutOfStep(row);
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		for (ListColumn column : read) {
			PhoneField field = column.field().orElseThrow();
			String cell = ColumnCells.text(row, column.index());
			if (cell.isEmpty()) {
				continue;
			}
			if (outOfStep && field.isText()) {
				remarks.add(
						new ListRemark(row.line(), field.label(), Kind.LEFT_OUT, Messages.PhoneListReader_outOfStep));
			} else if (!read(row.line(), field, cell, found.hasSecrets(), values)) {
				return;
			}
		}
		add(row.line(), values);
	}

	/**
	 * Reads a value; false if without it nobody knows which phone the row is about.
	 *
	 * @param hidden whether no remark may show it, since it may be a secret that slipped into another column
	 */
	private boolean read(int line, PhoneField field, String written, boolean hidden, Map<PhoneField, String> values) {
		ListValues.Read read = ListValues.read(field, written);
		if (read.doubt().isEmpty()) {
			values.put(field, read.value());
			return true;
		}
		boolean needed = field == PhoneField.MAC;
		remarks.add(new ListRemark(line, field.label(), needed ? Kind.REFUSED : Kind.LEFT_OUT,
				hidden ? Messages.PhoneListReader_hidden : read.doubt().get()));
		return !needed;
	}

	private void lines(List<SentRow> rows) {
		// What is headed by blanks alone is not seen as a column: then any line may have a secret at its end.
		boolean hidden = rows.stream().anyMatch(row -> SecretWords.isHeading(String.join(" ", row.cells())));
		for (SentRow row : rows) {
			step.run();
			String line = String.join(" ", row.cells());
			FreeLine found = FreeLine.of(row);
			if (!found.isPhone()) {
				refuse(row.line(), hidden ? Messages.PhoneListReader_lineSecret
						: NLS.bind(Messages.PhoneListReader_line, Quoted.of(line)));
				continue;
			}
			if (found.secrets()) {
				remarks.add(new ListRemark(row.line(), "", Kind.SECRET, Messages.PhoneListReader_restSecret));
			} else if (found.rest()) {
				remarks.add(new ListRemark(row.line(), "", Kind.NOT_READ, Messages.PhoneListReader_rest));
			}
			Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
			if (found.values().entrySet().stream().allMatch(
					piece -> read(row.line(), piece.getKey(), ListValues.text(piece.getValue()), hidden, values))) {
				add(row.line(), values);
			}
		}
	}

	private void add(int line, Map<PhoneField, String> values) {
		var draft = new PhoneDraft(line, values);
		Optional<String> key = draft.mac().map(mac -> "mac " + mac.digits())
				.or(() -> draft.value(PhoneField.NAME).map(name -> "name " + Typed.comparable(name)))
				.or(() -> draft.value(PhoneField.ACCOUNT).map(account -> "account " + Typed.comparable(account)));
		if (key.isEmpty()) {
			refuse(line, Messages.PhoneListReader_nothing);
			return;
		}
		int before = lines.getOrDefault(key.get(), 0);
		if (before == 0) {
			lines.put(key.get(), line);
			drafts.add(draft);
		} else {
			refuse(line, NLS.bind(draft.mac().isPresent() ? Messages.PhoneListReader_same
					: Messages.PhoneListReader_sameName, before));
		}
	}

	private void refuse(int line, String reason) {
		remarks.add(new ListRemark(line, "", Kind.REFUSED, reason));
	}
}
