package org.portwright.sources;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which column each cell of a table stands, of those too that are as wide or as high as several. */
@SuppressWarnings("nls")
final class CellColumns {

	private static final Pattern SPAN = Pattern.compile("\\s(col|row)span\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}(\\d{1,3})",
			Pattern.CASE_INSENSITIVE);
	/** Tables of mails have fewer columns. */
	private static final int MOST = 50;
	private static final int DECIMAL = 10;

	private final String sent;
	/** How many rows, this one among them, a cell above takes in a column. */
	private final int[] taken = new int[MOST];
	/** Where the last cell of the row stands, and where the next one may. */
	private int last;
	private int next;

	CellColumns(String sent) {
		this.sent = sent;
	}

	/** Returns by how many columns a cell stands behind the last one of its row. */
	int begin(MarkupTag tag) {
		while (next < MOST && taken[next] > 0) {
			next++;
		}
		int step = next - last;
		last = next;
		int width = 1;
		int height = 1;
		Matcher span = SPAN.matcher(sent).region(tag.start(), tag.end());
		while (span.find()) {
			int count = Math.max(1, Integer.parseInt(sent, span.start(2), span.end(2), DECIMAL));
			if (sent.regionMatches(true, span.start(1), "col", 0, span.end(1) - span.start(1))) {
				width = count;
			} else {
				height = count;
			}
		}
		int end = Math.min(Math.max(next + 1, MOST), next + width);
		Arrays.fill(taken, Math.min(next, MOST), Math.min(end, MOST), height);
		next = end;
		return step;
	}

	/** A row begins or ends. */
	void endRow() {
		if (next > 0) {
			for (int i = 0; i < MOST; i++) {
				taken[i] = Math.max(0, taken[i] - 1);
			}
		}
		last = 0;
		next = 0;
	}

	/** A table begins or ends. */
	void endTable() {
		Arrays.fill(taken, 0);
		last = 0;
		next = 0;
	}
}
