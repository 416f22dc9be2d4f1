package org.portwright.numbering.uk.oracle;

import static org.portwright.numbering.uk.oracle.SecondHand.area;
import static org.portwright.numbering.uk.oracle.SecondHand.bare;
import static org.portwright.numbering.uk.oracle.SecondHand.end;
import static org.portwright.numbering.uk.oracle.SecondHand.head;
import static org.portwright.numbering.uk.oracle.SecondHand.local;
import static org.portwright.numbering.uk.oracle.SecondHand.phrase;
import static org.portwright.numbering.uk.oracle.SecondHand.plain;
import static org.portwright.numbering.uk.oracle.SecondHand.size;
import static org.portwright.numbering.uk.oracle.SecondHand.solid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portwright.numbering.NumberRange;
import org.portwright.numbering.uk.oracle.SecondHand.Phrase;

/** The ways of writing numbers over several lines: tables whose heading is needed, and ends on their own lines. */
@SuppressWarnings("nls")
final class SecondTables {

	private static final String[] TEAMS = { "Sales", "Lettings", "Warehouse", "Accounts", "Helpdesk", "Showroom" };

	/** The ways that need several lines; the phrase covers all of them, the heading too. */
	static final List<Function<SecondHand, Phrase>> ALL = List.of(
			// Two columns, both ends whole: From | To under a heading
			hand -> columns(hand, "two columns", range -> hand.full(range.first()), range -> hand.full(range.last())),
			hand -> columns(hand, "two columns", range -> hand.full(range.first()), range -> hand.full(range.last())),
			// Two columns, short last: 0161 496 0100 | 0109
			hand -> columns(hand, "two columns, short last", range -> hand.first(range.first(), "\t"),
					range -> end(range.last())),
			// Two columns of a spreadsheet that lost the leading zero: 1614960100 | 1614960109
			hand -> columns(hand, "two columns, lost zero", range -> bare(range.first()), range -> bare(range.last())),
			// Three columns, the code apart: 0161 | 496 0100 | 496 0109
			hand -> table(hand, "code apart", "Area code|First|Last", range -> List.of(area(range.first()),
					local(range.first(), " "), local(range.last(), " "))),
			// From, to and how many, which agree: 0161 496 0100 | 0161 496 0109 | 10
			hand -> table(hand, "from, to and count", "First number|Last number|Qty", range -> List.of(
					hand.full(range.first()), hand.full(range.last()), Integer.toString(size(range)))),
			// Start and how many: 0161 496 0100 | 10
			hand -> table(hand, "start and count", hand.pick("Start number|Quantity", "First DDI|No. of DDIs",
					"First number|Block size", "Range start|Length"),
					range -> List.of(hand.full(range.first()),
							Integer.toString(size(range)))),
			// One column that lost the leading zero: 1614960100 below the heading DDI
			hand -> column(hand, "lost zero", hand.pick("DDI", "Phone number", "Telephone"), SecondHand::bare),
			// One column as the Teams admin centre takes it: 441614960100 below the heading PhoneNumber
			hand -> column(hand, "country code without plus", "PhoneNumber", number -> Long.toString(number)),
			// One column as text of a spreadsheet: '01614960100
			hand -> column(hand, "apostrophe of a spreadsheet", "DDI", number -> "'" + solid(number)),
			// First and last on their own lines with names
			hand -> ends("first and last line", hand.range(), (a, b) -> {
				String[] names = hand.pick("First number: |Last number: ", "From: |To: ", "Start   |End     ",
						"DDI range start: |DDI range end: ", "First number ..... |Last number ...... ").split("\\|");
				return names[0] + hand.full(a) + "\n" + names[1] + hand.full(b);
			}),
			// The word between on its own line: 0161 496 0100 / to / 0161 496 0109
			hand -> ends("to on its own line", hand.range(), (a, b) -> hand.full(a) + "\n" + hand.pick("to", "until",
					"through", "up to") + "\n" + hand.full(b)),
			// The names on their own lines: From: / 0161 496 0100 / To: / 0161 496 0109
			hand -> ends("names on their own lines", hand.range(), (a, b) -> hand.pick("From:\nA\nTo:\nB",
					"First number\nA\nLast number\nB", "Start of range:\nA\nEnd of range:\nB")
					.replace("A", hand.full(a)).replace("B", hand.full(b))),
			// The line ends behind the separator: 0161 496 0100 - / 0161 496 0109
			hand -> ends("line ends behind the separator", hand.range(), (a, b) -> hand.first(a, " ")
					+ hand.pick(" -", " –", " to", " until", " up to", " -->") + "\n"
					+ (hand.chance(50) ? hand.full(b) : end(b))),
			// The head as a heading, below it the ends: All begin 0161 496: / 0100-0109 / 0120
			hand -> heading(hand, "head as a heading"),
			// The code as a heading, below it the local numbers: Area code 0161 / 496 0100 - 496 0109
			hand -> ends("code as a heading", hand.range(), (a, b) -> hand.pick("Area code A:", "STD code: A",
					"Dialling code A, then:", "All with code (A):").replace("A", area(a)) + "\n" + local(a, " ")
					+ hand.till() + local(b, " ")),
			// Last groups below the first number: 0161 496 0100 / 0101 / 0105
			hand -> below(hand, "last groups below", false),
			// The same with ditto marks: 0161 496 0100 / " " 0101
			hand -> below(hand, "ditto marks", true),
			// Exceptions on the next line: 0161 496 0100 - 0199 / except 0150
			hand -> excepted(hand, "exception on the next line"));

	private SecondTables() {
	}

	private static Phrase ends(String name, NumberRange range, SecondRanges.Ends ends) {
		return SecondRanges.ends(name, range, ends);
	}

	private static Phrase columns(SecondHand hand, String name, Function<NumberRange, String> first,
			Function<NumberRange, String> last) {
		String heading = hand.pick("From|To", "First|Last", "First number|Last number", "Number from|Number to",
				"DDI from|DDI to", "Start number|End number");
		return table(hand, name, heading, range -> List.of(first.apply(range), last.apply(range)));
	}

	/** Writes a heading and one to three rows, of which each is a range. */
	private static Phrase table(SecondHand hand, String name, String heading,
			Function<NumberRange, List<String>> row) {
		boolean team = hand.chance(50);
		List<String> titles = Arrays.asList(heading.split("\\|"));
		List<List<String>> rows = new ArrayList<>();
		rows.add(team ? before(hand.pick("Team", "Site", "Used by"), titles) : titles);
		List<NumberRange> ranges = new ArrayList<>();
		for (int index = 1 + hand.below(3); index > 0; index--) {
			NumberRange range = hand.range();
			ranges.add(range);
			rows.add(team ? before(hand.pick(TEAMS), row.apply(range)) : row.apply(range));
		}
		return new Phrase(name, draw(hand, rows), List.copyOf(ranges));
	}

	private static List<String> before(String cell, List<String> cells) {
		return Stream.concat(Stream.of(cell), cells.stream()).toList();
	}

	/** Writes a heading and rows of single numbers with names and extensions beside them. */
	private static Phrase column(SecondHand hand, String name, String heading, Function<Long, String> cell) {
		List<Long> numbers = hand.some(2 + hand.below(4), 1000);
		List<List<String>> rows = new ArrayList<>(List.of(List.of("Name", "Ext", heading)));
		boolean alone = heading.equals("PhoneNumber");
		for (long number : numbers) {
			rows.add(List.of(hand.pick("Agnes Birtwhistle", "Reception", "Tom Ashby", "Meeting room", "Maya Lindqvist"),
					SecondHand.tail(number, 3), cell.apply(number)));
		}
		String text = alone ? rows.stream().map(List::getLast).collect(Collectors.joining("\n")) : draw(hand, rows);
		return phrase(name, text, numbers);
	}

	/** Draws a table with tabs, bars, commas, semicolons or spaces between the columns. */
	private static String draw(SecondHand hand, List<List<String>> rows) {
		switch (hand.below(5)) {
		case 0:
			return join(rows, "\t", "", "");
		case 1:
			List<List<String>> ruled = new ArrayList<>(rows);
			ruled.add(1, rows.getFirst().stream().map(cell -> "---").toList());
			return join(ruled, " | ", "| ", " |");
		case 2:
			return join(rows, ",", "", "");
		case 3:
			return join(rows, ";", "", "");
		default:
			int[] widths = IntStream.range(0, rows.getFirst().size()).map(column -> rows.stream()
					.mapToInt(row -> row.get(column).length()).max().orElseThrow() + 3).toArray();
			return rows.stream().map(row -> IntStream.range(0, row.size()).mapToObj(column -> column == row.size() - 1
					? row.get(column)
					: row.get(column) + " ".repeat(widths[column] - row.get(column).length()))
					.collect(Collectors.joining())).collect(Collectors.joining("\n"));
		}
	}

	private static String join(List<List<String>> rows, String between, String before, String behind) {
		return rows.stream().map(row -> row.stream().map(cell -> quote(cell, between))
				.collect(Collectors.joining(between, before, behind))).collect(Collectors.joining("\n"));
	}

	private static String quote(String cell, String between) {
		boolean quoted = between.length() == 1 && !between.equals("\t")
				&& (cell.contains(between) || cell.contains("\""));
		return quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
	}

	private static Phrase heading(SecondHand hand, String name) {
		NumberRange room = hand.draw(20, 1000, 10_000);
		long first = room.first();
		long to = first + 1 + hand.below(size(room) / 3);
		long alone = to + 2 + hand.below(size(room) / 3);
		String mark = hand.pick("", "", "  ", "- ", "• ");
		String text = hand.pick("All begin H:", "All numbers start with H", "Prefix H, then:", "H followed by:",
				"Our numbers are H plus:").replace("H", head(first)) + "\n" + mark + end(first) + hand.till() + end(to)
				+ "\n" + mark + end(alone);
		return phrase(name, text, new NumberRange(first, to), new NumberRange(alone, alone));
	}

	private static Phrase below(SecondHand hand, String name, boolean ditto) {
		List<Long> numbers = hand.some(3 + hand.below(3), 1000);
		String first = plain(numbers.getFirst());
		String start = first.substring(0, first.length() - end(numbers.getFirst()).length());
		int group = start.indexOf(' ') + 1;
		String blank = " ".repeat(start.length());
		String pad = ditto ? "\"" + blank.substring(1, group) + "\"" + blank.substring(group + 1) : blank;
		return phrase(name, first + numbers.stream().skip(1).map(number -> "\n" + pad + end(number))
				.collect(Collectors.joining()), numbers);
	}

	private static Phrase excepted(SecondHand hand, String name) {
		NumberRange room = hand.draw(5, 1000, 10_000);
		long out = room.first() + 1 + hand.below(size(room) - 2);
		String separator = hand.upTo();
		String text = hand.first(room.first(), separator) + separator + end(room.last()) + "\n" + hand.pick("except ",
				"but not ", "(excluding ", "(without ");
		return phrase(name, text + end(out) + (text.contains("\n(") ? ")" : ""), new NumberRange(room.first(), out - 1),
				new NumberRange(out + 1, room.last()));
	}
}
