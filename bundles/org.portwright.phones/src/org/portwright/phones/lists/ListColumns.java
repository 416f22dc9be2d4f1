package org.portwright.phones.lists;

import org.portwright.workspace.proposals.Omission;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.ListColumn.Reading;
import org.portwright.sources.SentRow;

/**
 * Which column of a list says what of phones: by its heading where that is certain and its cells allow it, else by its
 * cells. A heading that is not known is no reason to guess, but for MAC addresses, by which phones are known; a text
 * without a heading is never a name, since it may be a password.
 */
@SuppressWarnings("nls")
final class ListColumns {

	/** This many rows tell what stands in a column. */
	private static final int LOOKED_AT = 500;
	private static final Map<HeadingMeaning.Kind, Reading> UNREAD = Map.of(HeadingMeaning.Kind.FIELD, Reading.UNCERTAIN,
			HeadingMeaning.Kind.ONE_OF, Reading.UNCERTAIN, HeadingMeaning.Kind.SECRET, Reading.SECRET,
			HeadingMeaning.Kind.OTHER, Reading.NOT_KEPT, HeadingMeaning.Kind.CONTRAST, Reading.NOT_KEPT,
			HeadingMeaning.Kind.TOUCHED, Reading.UNKNOWN,
			HeadingMeaning.Kind.UNKNOWN, Reading.UNKNOWN, HeadingMeaning.Kind.NONE, Reading.NO_HEADING);

	private final List<SentRow> body;
	private final int line;
	private final int titles;
	/** As many cells as most rows have, with empty ones at the end. */
	private final int usual;
	private final List<String> headings = new ArrayList<>();
	private final List<HeadingMeaning> meanings = new ArrayList<>();
	private final List<ColumnCells> cells = new ArrayList<>();
	private final List<Optional<ListColumn>> found = new ArrayList<>();
	private final Set<PhoneField> taken = EnumSet.noneOf(PhoneField.class);
	private final boolean secrets;
	/** Whether there are no MAC addresses below their heading: then they may stand below any other. */
	private final boolean slipped;
	/** The columns once they are found; the methods that are asked for each row need no more. */
	private List<ListColumn> all = List.of();

	private ListColumns(Optional<SentRow> headed, List<SentRow> body) {
		this.body = body;
		line = headed.map(SentRow::line).orElseGet(() -> body.isEmpty() ? 1 : body.getFirst().line());
		List<SentRow> seen = body.subList(0, Math.min(body.size(), LOOKED_AT));
		titles = headed.map(row -> row.cells().size()).orElse(0);
		usual = seen.stream().collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()))
				.entrySet()
				.stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(titles);
		int width = Math.max(titles, seen.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
		for (int i = 0; i < width; i++) {
			String heading = i < titles ? ColumnCells.text(headed.orElseThrow(), i) : "";
			headings.add(ListHeadings.shown(heading));
			meanings.add(ListHeadings.of(heading));
			cells.add(ColumnCells.of(seen, i));
			found.add(Optional.empty());
		}
		secrets = meanings.contains(HeadingMeaning.SECRET);
		slipped = IntStream.range(0, width).anyMatch(i -> meanings.get(i).kind() == HeadingMeaning.Kind.FIELD
				&& meanings.get(i).fields().contains(PhoneField.MAC) && cells.get(i).filled()
				&& !cells.get(i).allow(PhoneField.MAC));
	}

	/**
	 * Finds the columns of a list.
	 *
	 * @param headed the row with the headings, if there is one
	 * @param body   the rows below it
	 */
	static ListColumns of(Optional<SentRow> headed, List<SentRow> body) {
		var columns = new ListColumns(headed, body);
		columns.takeByHeading(true);
		columns.takeByCells(HeadingMeaning.Kind.ONE_OF);
		columns.takeByCells(HeadingMeaning.Kind.FIELD);
		columns.takeByCells(HeadingMeaning.Kind.TOUCHED);
		columns.takeByCells(HeadingMeaning.Kind.NONE);
		columns.takeByCells(HeadingMeaning.Kind.UNKNOWN);
		columns.takeByCells(HeadingMeaning.Kind.OTHER);
		columns.takeByHeading(false);
		columns.leaveRest();
		return columns;
	}

	/** A column with nothing in it takes no field from another: those that are filled come first. */
	private void takeByHeading(boolean filled) {
		for (int i = 0; i < found.size(); i++) {
			HeadingMeaning meaning = meanings.get(i);
			if (found.get(i).isEmpty() && meaning.kind() == HeadingMeaning.Kind.FIELD && cells.get(i).filled() == filled
					&& cells.get(i).allow(meaning.fields().getFirst())) {
				PhoneField field = meaning.fields().getFirst();
				boolean first = taken.add(field);
				set(i, first ? Optional.of(field) : Optional.empty(), first ? Reading.HEADING : Reading.REPEATED);
			}
		}
	}

	private void takeByCells(HeadingMeaning.Kind kind) {
		for (int i = 0; i < found.size(); i++) {
			if (found.get(i).isEmpty() && meanings.get(i).kind() == kind && cells.get(i).filled()) {
				ColumnCells content = cells.get(i);
				List<PhoneField> fields = candidates(i);
				Optional<PhoneField> field = fields.stream().filter(each -> content.suit(each, fields.getFirst()))
						.filter(taken::add).findFirst();
				if (field.isPresent()) {
					set(i, field, Reading.CELLS);
				}
			}
		}
	}

	/** The fields that the cells of a column may decide on. */
	private List<PhoneField> candidates(int index) {
		return switch (meanings.get(index).kind()) {
		case ONE_OF, TOUCHED -> meanings.get(index).fields();
		case FIELD, NONE -> cells.get(index).shape().stream().toList();
		case UNKNOWN -> List.of(PhoneField.MAC);
		case OTHER -> slipped ? List.of(PhoneField.MAC) : List.of();
		case SECRET, CONTRAST -> List.of();
		};
	}

	private void leaveRest() {
		for (int i = 0; i < found.size(); i++) {
			if (found.get(i).isEmpty()) {
				List<PhoneField> fields = meanings.get(i).fields();
				ColumnCells content = cells.get(i);
				boolean repeated = fields.stream().anyMatch(field -> content.suit(field, fields.getFirst()));
				set(i, Optional.empty(),
						repeated ? Reading.REPEATED : Objects.requireNonNull(UNREAD.get(meanings.get(i).kind())));
			}
		}
		all = found.stream().map(Optional::orElseThrow).toList();
	}

	private void set(int index, Optional<PhoneField> field, Reading reading) {
		found.set(index, Optional.of(new ListColumn(index, headings.get(index), field, reading)));
	}

	/** Returns whether a column has secrets. */
	boolean hasSecrets() {
		return secrets;
	}

	/**
	 * Returns whether a row has other cells than the headings say, by number or by how they are written: in which of
	 * them a secret stands is not known then.
	 *
	 * @param values the fields whose cells have a value
	 */
	boolean isOutOfStep(SentRow row, Set<PhoneField> values) {
		int width = row.cells().size();
		if (width > titles && width != usual || slipped) {
			return true;
		}
		for (ListColumn column : all) {
			if (isForeign(column, ColumnCells.text(row, column.index()), values)) {
				return true;
			}
		}
		while (width > titles && row.cells().get(width - 1).isBlank()) {
			width--;
		}
		return width != titles;
	}

	/** Returns whether a cell shows that it belongs to another column. */
	private boolean isForeign(ListColumn column, String cell, Set<PhoneField> values) {
		boolean secret = column.reading() == Reading.SECRET;
		Optional<PhoneField> field = column.field();
		if (!secret && (field.isEmpty() || field.get() == PhoneField.NOTE
				|| values.contains(field.get()) && CellContent.STEPS.contains(field.get()))) {
			return false;
		}
		return CellContent.step(cell)
				.filter(shape -> !cells.get(column.index()).shape().equals(Optional.of(shape)))
				.filter(shape -> secret || field.get() != shape
						&& !(field.get() == PhoneField.FIRMWARE && shape == PhoneField.ADDRESS))
				.isPresent();
	}

	/** The columns, as many as the widest of the rows looked at has. */
	List<ListColumn> all() {
		return all;
	}

	/** Those that are read. */
	List<ListColumn> read() {
		return all.stream().filter(column -> column.field().isPresent()).toList();
	}

	/** The remarks about those that are not read and have something in them. */
	List<Omission> remarks() {
		return all.stream().filter(column -> column.field().isEmpty() && isFilled(column)).map(this::remark).toList();
	}

	private boolean isFilled(ListColumn column) {
		return body.stream().anyMatch(row -> !ColumnCells.text(row, column.index()).isEmpty());
	}

	private Omission remark(ListColumn column) {
		String text = switch (column.reading()) {
		case SECRET -> Messages.ListColumns_secret;
		case REPEATED -> Messages.ListColumns_twice;
		case UNCERTAIN -> Messages.ListColumns_uncertain;
		case NOT_KEPT -> Messages.ListColumns_notKept;
		default -> Messages.ListColumns_unknown;
		};
		return new Omission(line, column.heading(),
				column.reading() == Reading.SECRET ? Omission.Kind.SECRET : Omission.Kind.NOT_READ,
				column.heading().isEmpty() ? NLS.bind(Messages.ListColumns_unnamed, column.index() + 1)
						: NLS.bind(text, column.heading()));
	}
}
