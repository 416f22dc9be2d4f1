package org.portwright.sources;

/**
 * A text that somebody sent, as one who knows no formats reads it: rows of tables are lines with a tabulator between
 * their cells, whether they came as CSV, Markdown or HTML; of HTML, what it shows is left; what is struck through
 * stands between two pairs of tildes, and what is hidden between {@link #HIDDEN} and {@link #SHOWN}. Each piece of it
 * knows where it stands in what was sent. Plain text is itself.
 * <p>Any text is read in time linear in its length, and no structure of it is built.
 */
public final class SentText {

	/** Before a piece that a page does not show, such as the number that a link dials and does not name. */
	public static final String HIDDEN = "⟦hidden: "; //$NON-NLS-1$
	/** Behind such a piece. */
	public static final String SHOWN = "⟧"; //$NON-NLS-1$

	private final String sent;
	private final String text;
	private final Pieces cells;
	private final Pieces shown;

	private SentText(String sent, SourceDraft shown, Runnable step) {
		this.sent = sent;
		String lines = shown.text();
		var tabbed = new SourceDraft(lines);
		new Tables(lines, tabbed, step).write();
		this.text = tabbed.text();
		this.cells = tabbed.pieces();
		this.shown = shown.pieces();
	}

	/** Reads a text. */
	public static SentText of(String sent) {
		return of(sent, () -> {
			// goes on to the end
		});
	}

	/**
	 * Reads a text that may be long.
	 *
	 * @param step run at each tag, line and entity; what it throws stops the reading
	 */
	public static SentText of(String sent, Runnable step) {
		var shown = new SourceDraft(sent);
		if (sent.indexOf('<') < 0 && sent.indexOf('&') < 0) {
			shown.copy(0, sent.length());
		} else {
			new Markup(sent, shown, step).write();
		}
		return new SentText(sent, shown, step);
	}

	/** What was sent. */
	public String sent() {
		return sent;
	}

	/** What there is to read. */
	public String text() {
		return text;
	}

	/** Whether what there is to read is what was sent. */
	public boolean isPlain() {
		return text.equals(sent);
	}

	/** Where that which begins at an offset of the text begins in what was sent. */
	public int start(int offset) {
		return shown.start(cells.start(offset));
	}

	/** Where that which ends at an offset of the text, exclusive, ends in what was sent. */
	public int end(int offset) {
		return shown.end(cells.end(offset));
	}
}
