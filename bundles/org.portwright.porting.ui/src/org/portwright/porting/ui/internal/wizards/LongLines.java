package org.portwright.porting.ui.internal.wizards;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.AbstractLineTracker;
import org.eclipse.jface.text.GapTextStore;

/**
 * A text whose very long lines are shown as several: a line of a megabyte would take the window a second whenever it is
 * laid out. They end at a blank or a comma, which is not shown then; the text itself stays as it is.
 */
final class LongLines extends AbstractDocument {

	/** A line of that length is laid out in a millisecond. */
	static final int MOST = 1000;

	private static final String LINE_END = "\n"; //$NON-NLS-1$

	LongLines() {
		setTextStore(new GapTextStore());
		setLineTracker(new Tracker());
		completeInitialization();
	}

	@Override
	public String getDefaultLineDelimiter() {
		// Otherwise that would be what the first line ends with.
		return LINE_END;
	}

	/** Finds where lines end. */
	private static final class Tracker extends AbstractLineTracker {

		@Override
		public String[] getLegalLineDelimiters() {
			return new String[] { LINE_END, "\r", "\r\n" }; //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		protected @Nullable DelimiterInfo nextDelimiterInfo(@Nullable String text, int offset) {
			for (int i = offset; text != null && i < text.length(); i++) {
				char c = text.charAt(i);
				// All other characters of a pasted megabyte are passed as fast as can be: the window waits.
				if (c == '\n' || c == '\r' || i - offset >= MOST) {
					int ending = ending(text, i, i - offset);
					if (ending > 0) {
						return delimiter(text, i, ending);
					}
				}
			}
			return null;
		}

		private static DelimiterInfo delimiter(String text, int place, int length) {
			var found = new DelimiterInfo();
			found.delimiterIndex = place;
			found.delimiterLength = length;
			found.delimiter = length == 1 && text.charAt(place) == '\n' ? LINE_END
					: text.substring(place, place + length);
			return found;
		}

		/** How many characters end the line here; 0 where it goes on. */
		private static int ending(String text, int place, int before) {
			char c = text.charAt(place);
			if (c == '\r') {
				return place + 1 < text.length() && text.charAt(place + 1) == '\n' ? 2 : 1;
			}
			boolean soft = before >= MOST && (c == ' ' || c == '\t' || c == ',' || c == ';')
					|| before >= 2 * MOST && !Character.isSurrogate(c);
			return c == '\n' || soft ? 1 : 0;
		}
	}
}
