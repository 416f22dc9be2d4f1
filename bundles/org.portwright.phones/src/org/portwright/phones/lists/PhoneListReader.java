package org.portwright.phones.lists;

import org.portwright.workspace.proposals.Omission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.text.Typed;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.workspace.proposals.Omission.Kind;
import org.portwright.porting.written.Quoted;
import org.portwright.sources.SentRow;

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
	private final List<Omission> remarks = new ArrayList<>();
	/** The lines of the phones, by what they are known by. */
	private final Map<String, Integer> lines = new HashMap<>();

	/** A cell and what it has of a field. */
	private record ReadCell(PhoneField field, String text, ListValues.Read read) {

		static ReadCell of(PhoneField field, String text) {
			return new ReadCell(field, text, ListValues.read(field, text));
		}
	}

	private PhoneListReader(Runnable step) {
		this.step = step;
	}

	/**
	 * Reads a list.
	 *
	 * @param step run now and then; what it throws stops the reading
	 */
	public static PhoneList read(String text, Runnable step) {
		var reader = new PhoneListReader(step);
		reader.read(ListText.of(text, step), text);
		return new PhoneList(reader.headings, List.copyOf(reader.columns), reader.drafts, reader.remarks);
	}

	private void read(ListText list, String text) {
		List<SentRow> rows = list.rows();
		Optional<ListCards> cards = list.plain() ? ListCards.of(text) : Optional.empty();
		Optional<List<SentRow>> printed = list.cells() ? Optional.empty() : PrintedTable.of(rows);
		if (cards.isPresent()) {
			boolean secrets = cards.get().headings().cells().stream().anyMatch(SecretWords::isHeading);
			cards.get().loose().forEach(row -> leave(row, secrets, Messages.PhoneListReader_label,
					Messages.PhoneListReader_labelSecret));
			table(Optional.of(cards.get().headings()), cards.get().body());
		} else if (printed.isPresent()) {
			tables(printed.get());
		} else if (list.cells() && ProseLines.are(rows)) {
			lines(ProseLines.of(rows));
		} else if (list.cells() || isColumn(rows)) {
			tables(rows);
		} else {
			lines(rows);
		}
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
		boolean secret = false;
		for (SentRow row : rows.subList(0, Math.max(0, heading))) {
			boolean named = SecretWords.isHeading(String.join(" ", row.cells()));
			// What a line names may stand in the next one.
			leave(row, named || secret, Messages.PhoneListReader_above, Messages.PhoneListReader_aboveSecret);
			secret = named;
		}
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

	/** @param secret whether a secret may stand in it */
	private void leave(SentRow row, boolean secret, String shown, String hidden) {
		String text = String.join(" ", row.cells());
		remarks.add(new Omission(row.line(), "", Kind.NOT_READ,
				secret || SecretWords.isIn(text) ? LostValues.named(hidden, LostValues.whole(text))
						: LostValues.named(NLS.bind(shown, Quoted.of(text)), LostValues.behind(text))));
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
		MergedCells.of(found, body).ifPresent(remarks::add);
	}

	private void take(SentRow row, List<ListColumn> read, ListColumns found) {
		int width = found.all().size();
		if (StruckCells.isKey(row, read)) {
			refuse(row.line(),
					LostValues.named(Messages.PhoneListReader_struck,
							LostValues.of(StruckCells.without(row), found, Set.of())));
			return;
		}
		if (row.cells().size() > width && row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
			remarks.add(new Omission(row.line(), "", Kind.LEFT_OUT, LostValues.named(Messages.PhoneListReader_wide,
					LostValues.whole(String.join(" ; ", row.cells().subList(width, row.cells().size()))))));
		}
		List<ReadCell> cells = new ArrayList<>(read.size());
		Set<PhoneField> valued = EnumSet.noneOf(PhoneField.class);
		for (ListColumn column : read) {
			String text = ColumnCells.text(row, column.index());
			if (!text.isEmpty()) {
				var cell = ReadCell.of(column.field().orElseThrow(), text);
				cells.add(cell);
				if (cell.read().doubt().isEmpty()) {
					valued.add(cell.field());
				}
			}
		}
		boolean outOfStep = found.hasSecrets() && found.isOutOfStep(row, valued);
		Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
		for (ReadCell cell : cells) {
			if (outOfStep && cell.field().isText()) {
				leaveOut(row, cell, Messages.PhoneListReader_outOfStep);
			} else if (StruckCells.isStruck(cell.text())) {
				leaveOut(row, cell, Messages.PhoneListReader_struck);
			} else if (!take(row.line(), cell, found.hasSecrets(), values)) {
				Omission refused = remarks.removeLast();
				remarks.add(new Omission(refused.line(), refused.part(), refused.kind(),
						LostValues.named(refused.why(), LostValues.of(row, found, valued))));
				return;
			}
		}
		add(row.line(), values, NoPhone.why(row, values, read), () -> LostValues.of(row, found, valued));
	}

	private void leaveOut(SentRow row, ReadCell cell, String reason) {
		remarks.add(new Omission(row.line(), cell.field().label(), Kind.LEFT_OUT, reason));
	}

	/**
	 * Takes a value; false if without it nobody knows which phone the row is about.
	 *
	 * @param hidden whether no remark may show it, since it may be a secret that slipped into another column
	 */
	private boolean take(int line, ReadCell cell, boolean hidden, Map<PhoneField, String> values) {
		PhoneField field = cell.field();
		ListValues.Read read = cell.read();
		if (read.doubt().isEmpty()) {
			values.put(field, read.value());
			return true;
		}
		boolean needed = field == PhoneField.MAC;
		remarks.add(new Omission(line, field.label(), needed ? Kind.REFUSED : Kind.LEFT_OUT,
				hidden && read.quotes() ? Messages.PhoneListReader_hidden : read.doubt().get()));
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
				refuse(row.line(), hidden || SecretWords.isIn(line)
						? LostValues.named(Messages.PhoneListReader_lineSecret, LostValues.whole(line))
						: LostValues.named(NLS.bind(Messages.PhoneListReader_line, Quoted.of(line)),
								LostValues.behind(line)));
				continue;
			}
			if (StruckCells.isStruck(line)) {
				refuse(row.line(), LostValues.named(Messages.PhoneListReader_struck, LostValues.whole(line)));
				continue;
			}
			if (found.secrets()) {
				remarks.add(new Omission(row.line(), "", Kind.SECRET,
						LostValues.named(Messages.PhoneListReader_restSecret, found.lost())));
			} else if (found.rest()) {
				remarks.add(new Omission(row.line(), "", Kind.NOT_READ,
						LostValues.named(Messages.PhoneListReader_rest, found.lost())));
			}
			Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
			if (found.values().entrySet().stream().allMatch(
					piece -> take(row.line(), ReadCell.of(piece.getKey(), ListValues.text(piece.getValue())), hidden,
							values))) {
				add(row.line(), values, Optional.empty(), () -> LostValues.whole(line));
			}
		}
	}

	/**
	 * @param doubt why it is no phone, if it is none
	 * @param lost  what is lost with the row if it is not taken
	 */
	private void add(int line, Map<PhoneField, String> values, Optional<String> doubt, Supplier<List<String>> lost) {
		if (doubt.isPresent()) {
			refuse(line, LostValues.named(doubt.get(), lost.get()));
			return;
		}
		var draft = new PhoneDraft(line, values);
		Optional<String> key = draft.value(PhoneField.MAC).map(mac -> "mac " + mac)
				.or(() -> draft.value(PhoneField.NAME).map(name -> "name " + Typed.comparable(name)))
				.or(() -> draft.value(PhoneField.ACCOUNT).map(account -> "account " + Typed.comparable(account)));
		if (key.isEmpty()) {
			refuse(line, LostValues.named(Messages.PhoneListReader_nothing, lost.get()));
			return;
		}
		int before = lines.getOrDefault(key.get(), 0);
		if (before == 0) {
			lines.put(key.get(), line);
			drafts.add(draft);
		} else {
			refuse(line, LostValues.named(NLS.bind(values.containsKey(PhoneField.MAC) ? Messages.PhoneListReader_same
					: Messages.PhoneListReader_sameName, before), lost.get()));
		}
	}

	private void refuse(int line, String reason) {
		remarks.add(new Omission(line, "", Kind.REFUSED, reason));
	}
}
