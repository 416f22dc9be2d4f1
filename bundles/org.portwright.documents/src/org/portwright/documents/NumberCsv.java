package org.portwright.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import org.portwright.documents.internal.numbers.PortedRange;
import org.portwright.documents.printing.CsvRows;
import org.portwright.documents.printing.WrittenRows;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.uk.UkNumberPlan;

/**
 * Makes the list of numbers that the Teams admin centre takes for a port: one column headed {@code PhoneNumber}, one
 * number a line in E.164 ({@code +442079460000}), no ranges, sorted, no number twice. ASCII; lines end in CR LF.
 */
@SuppressWarnings("nls")
public final class NumberCsv {

	/**
	 * Most numbers of one entry that are written. A longer range is a slip of the pen that would fill the disk; nobody
	 * in the UK is allocated more than a million numbers under one prefix.
	 */
	public static final long MAX_RANGE = 1_000_000;

	private static final List<String> HEADINGS = List.of("PhoneNumber");
	private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

	private NumberCsv() {
	}

	/**
	 * Returns whether a file is such a list.
	 *
	 * @throws IOException if it cannot be read
	 */
	static boolean isIn(Path file) throws IOException {
		var last = new AtomicLong();
		return WrittenRows.areIn(file, HEADINGS, row -> {
			String cell = row.getFirst();
			long number = row.size() == 1 && E164.matcher(cell).matches() ? Long.parseLong(cell.substring(1)) : 0;
			return last.getAndSet(number) < number;
		});
	}

	/**
	 * Writes the list of an order.
	 *
	 * @param out gets the list; flushed, not closed
	 * @return the order's entries that are not in the list: no E.164 number, the last before the first, or more than
	 *         {@link #MAX_RANGE} numbers
	 * @throws IOException if the stream cannot be written
	 */
	public static List<PortedNumbers> write(PortOrder order, UkNumberPlan plan, OutputStream out) throws IOException {
		return write(order, plan, new OutputStreamWriter(out, StandardCharsets.US_ASCII));
	}

	/**
	 * Writes the list of an order.
	 *
	 * @param out gets the list; flushed, not closed
	 * @return the order's entries that are not in the list
	 * @throws IOException if the writer cannot write
	 */
	public static List<PortedNumbers> write(PortOrder order, UkNumberPlan plan, Writer out) throws IOException {
		List<NumberRange> ranges = new ArrayList<>();
		List<PortedNumbers> leftOut = new ArrayList<>();
		for (PortedNumbers numbers : order.getNumbers()) {
			Optional<NumberRange> range = PortedRange.of(numbers, plan).filter(r -> r.count() <= MAX_RANGE);
			range.ifPresentOrElse(ranges::add, () -> leftOut.add(numbers));
		}
		List<NumberRange> folded = NumberRanges.fold(ranges);
		var rows = new CsvRows(out);
		rows.row(HEADINGS);
		for (NumberRange range : folded) {
			for (long number = range.first(); number <= range.last(); number++) {
				rows.row(List.of(NumberRange.e164(number)));
			}
		}
		rows.flush();
		return List.copyOf(leftOut);
	}
}
