package org.portwright.phones.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portwright.phones.Quoted;
import org.portwright.sources.SentRow;

/**
 * Which column of a list says what of phones: by its heading where there is one that is known, else by what stands in
 * it. Of the texts that are left, the one that repeats itself is the site, and the first other one the name.
 *
 * @param body    the first row below the headings
 * @param columns the columns, as many as the widest of the rows looked at has
 */
@SuppressWarnings("nls")
record ListColumns(int body, List<ListColumn> columns) {

	/** So many rows are searched for headings, and tell what stands in a column. */
	private static final int HEADINGS_WITHIN = 10;
	private static final int LOOKED_AT = 500;

	/** Finds the columns of a list. */
	static ListColumns of(List<SentRow> rows) {
		int headings = headings(rows);
		int body = headings < 0 ? 0 : headings + 1;
		List<SentRow> seen = rows.subList(body, Math.min(rows.size(), body + LOOKED_AT));
		List<String> titles = headings < 0 ? List.of() : rows.get(headings).cells();
		int width = Math.max(titles.size(), seen.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
		Set<PhoneField> taken = EnumSet.noneOf(PhoneField.class);
		List<ListColumn> columns = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			String heading = i < titles.size() ? ListValues.text(titles.get(i)) : "";
			columns.add(new ListColumn(i, heading, PhoneField.headed(heading).filter(taken::add), false));
		}
		return new ListColumns(body, byContent(columns, seen, taken));
	}

	/** What is to be said of columns that were not taken. */
	List<ListRemark> remarks(List<SentRow> rows) {
		int line = body > 0 ? rows.get(body - 1).line() : 1;
		return columns.stream().filter(column -> column.field().isEmpty() && isFilled(column, rows))
				.map(column -> remark(column, line)).toList();
	}

	private static ListRemark remark(ListColumn column, int line) {
		String text = column.heading().isEmpty() ? NLS.bind(Messages.ListColumns_unnamed, column.index() + 1)
				: NLS.bind(PhoneField.headed(column.heading()).isPresent() ? Messages.ListColumns_twice
						: Messages.ListColumns_notTaken, Quoted.of(column.heading()));
		return new ListRemark(line, column.heading(), ListRemark.Kind.NOT_READ, text);
	}

	private boolean isFilled(ListColumn column, List<SentRow> rows) {
		return rows.subList(body, rows.size()).stream().anyMatch(row -> !cell(row, column.index()).isEmpty());
	}

	private static int headings(List<SentRow> rows) {
		for (int i = 0; i < Math.min(rows.size(), HEADINGS_WITHIN); i++) {
			if (isHeadings(rows.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a row is one of headings: two that are known, or one alone, and nothing of a phone. */
	static boolean isHeadings(SentRow row) {
		long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
		long known = row.cells().stream().map(ListValues::text).filter(text -> PhoneField.headed(text).isPresent())
				.count();
		boolean enough = known >= 2 || known == 1 && filled == 1;
		return enough && row.cells().stream().map(ListValues::text).noneMatch(cell -> cell.indexOf('@') >= 0
				|| CellContent.of(cell).isPresent() && PhoneField.headed(cell).isEmpty());
	}

	/** A column whose heading is there and says something else is left alone. */
	private static List<ListColumn> byContent(List<ListColumn> columns, List<SentRow> seen, Set<PhoneField> taken) {
		List<ListColumn> found = new ArrayList<>(columns);
		boolean titled = columns.stream().anyMatch(column -> column.field().isPresent());
		for (ListColumn column : columns) {
			if (column.field().isEmpty() && column.heading().isEmpty()) {
				CellContent.of(texts(seen, column)).filter(taken::add)
						.ifPresent(field -> found.set(column.index(), seen(column, field)));
			}
		}
		if (!titled && taken.stream().anyMatch(field -> field == PhoneField.MAC || field == PhoneField.ACCOUNT)) {
			List<ListColumn> texts = found.stream().filter(column -> column.field().isEmpty()
					&& texts(seen, column).stream().anyMatch(text -> !text.isEmpty())).toList();
			Optional<ListColumn> site = texts.size() < 2 ? Optional.empty()
					: texts.stream().filter(column -> repeats(texts(seen, column))).findFirst();
			site.ifPresent(column -> found.set(column.index(), seen(column, PhoneField.SITE)));
			texts.stream().filter(column -> site.isEmpty() || column != site.get()).findFirst()
					.ifPresent(column -> found.set(column.index(), seen(column, PhoneField.NAME)));
		}
		return List.copyOf(found);
	}

	private static ListColumn seen(ListColumn column, PhoneField field) {
		return new ListColumn(column.index(), column.heading(), Optional.of(field), true);
	}

	private static boolean repeats(List<String> texts) {
		List<String> filled = texts.stream().filter(text -> !text.isEmpty()).toList();
		return filled.size() > 2 && new HashSet<>(filled).size() <= filled.size() / 2;
	}

	private static List<String> texts(List<SentRow> rows, ListColumn column) {
		return rows.stream().map(row -> cell(row, column.index())).toList();
	}

	/** What stands in a cell; empty where the row is too short. */
	static String cell(SentRow row, int index) {
		return index < row.cells().size() ? ListValues.text(row.cells().get(index)) : "";
	}
}
