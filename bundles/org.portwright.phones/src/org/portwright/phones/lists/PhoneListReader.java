package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.text.Typed;
import org.portwright.phones.Quoted;
import org.portwright.phones.lists.ListRemark.Kind;
import org.portwright.sources.SentRow;
import org.portwright.sources.SentRows;

/**
 * Reads a list of phones: cells that were copied from a spreadsheet, CSV, or a phone a line. Each row comes to a phone
 * or is refused by name; a value that cannot be what its column says is left out by name, and the rest of the row is
 * taken. Of two rows with one MAC address the first is taken.
 * <p>Any text is read in time linear in its length; 100,000 rows take a second or two.
 */
@SuppressWarnings("nls")
public final class PhoneListReader {

	private final List<PhoneDraft> drafts = new ArrayList<>();
	private final List<ListRemark> remarks = new ArrayList<>();
	/** The lines of the phones, by what they are known by. */
	private final Map<String, Integer> lines = new HashMap<>();

	private PhoneListReader() {
	}

	/**
	 * Reads a list.
	 *
	 * @param step run now and then; what it throws stops the reading
	 */
	public static PhoneList read(String text, Runnable step) {
		List<SentRow> rows = SentRows.of(text, step);
		var reader = new PhoneListReader();
		List<ListColumn> columns = SentRows.hasCells(text) || !rows.isEmpty() && ListColumns.isHeadings(rows.getFirst())
				? reader.table(rows, step)
				: List.of();
		if (columns.stream().allMatch(column -> column.field().isEmpty())) {
			reader.lines(rows, step);
			return new PhoneList(List.of(), reader.drafts, reader.remarks);
		}
		return new PhoneList(columns, reader.drafts, reader.remarks);
	}

	private List<ListColumn> table(List<SentRow> rows, Runnable step) {
		ListColumns found = ListColumns.of(rows);
		List<ListColumn> taken = found.columns().stream().filter(column -> column.field().isPresent()).toList();
		if (taken.isEmpty()) {
			return List.of();
		}
		rows.subList(0, Math.max(0, found.body() - 1)).forEach(above -> remarks.add(new ListRemark(above.line(), "",
				Kind.NOT_READ, NLS.bind(Messages.PhoneListReader_above, Quoted.of(String.join(" ", above.cells()))))));
		remarks.addAll(found.remarks(rows));
		List<String> headings = found.body() == 0 ? List.of() : rows.get(found.body() - 1).cells();
		for (SentRow row : rows.subList(found.body(), rows.size())) {
			step.run();
			// Lists that were put together have their headings again.
			if (!row.cells().equals(headings)) {
				Map<ListColumn, String> cells = new LinkedHashMap<>();
				taken.forEach(column -> cells.put(column, ListColumns.cell(row, column.index())));
				take(row.line(), cells);
			}
		}
		return found.columns();
	}

	private void take(int line, Map<ListColumn, String> cells) {
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		for (Map.Entry<ListColumn, String> cell : cells.entrySet()) {
			PhoneField field = cell.getKey().field().orElseThrow();
			if (!cell.getValue().isEmpty() && !read(line, field, cell.getValue(), values)) {
				return;
			}
		}
		add(line, values);
	}

	/** Reads a value; false if without it nobody knows which phone the row is about. */
	private boolean read(int line, PhoneField field, String written, Map<PhoneField, String> values) {
		ListValues.Read read = ListValues.read(field, written);
		if (read.doubt().isEmpty()) {
			values.put(field, read.value());
			return true;
		}
		boolean needed = field == PhoneField.MAC;
		remarks.add(new ListRemark(line, field.label(), needed ? Kind.REFUSED : Kind.LEFT_OUT, read.doubt().get()));
		return !needed;
	}

	private void lines(List<SentRow> rows, Runnable step) {
		for (SentRow row : rows) {
			step.run();
			String line = String.join(" ", row.cells());
			Map<PhoneField, String> found = line.length() > FreeLine.LONGEST ? Map.of() : FreeLine.of(line);
			if (!found.containsKey(PhoneField.MAC) && !found.containsKey(PhoneField.ACCOUNT)) {
				refuse(row.line(), NLS.bind(Messages.PhoneListReader_line, Quoted.of(line)));
				continue;
			}
			Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
			if (found.entrySet().stream().allMatch(
					piece -> read(row.line(), piece.getKey(), ListValues.text(piece.getValue()), values))) {
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
