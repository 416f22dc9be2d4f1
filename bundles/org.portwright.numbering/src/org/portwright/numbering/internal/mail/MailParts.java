package org.portwright.numbering.internal.mail;

import org.portwright.numbering.internal.stop.StopSign;

/** Says of each place of a text which part of a mail it is in, if the text is one. */
public final class MailParts {

	private final MailLines lines;
	private final Quotations quotations;
	private final SignedLines signatures;

	/** @param stop passed at each line */
	public MailParts(String text, StopSign stop) {
		lines = new MailLines(text, stop);
		quotations = new Quotations(lines, stop);
		signatures = new SignedLines(lines, quotations, stop);
	}

	/** Returns whether the text has a signature, or quotes an older mail. */
	public boolean hasParts() {
		return signatures.areAny() || quotations.areAny();
	}

	/** Whether an offset of the text is in a signature. */
	public boolean isSigned(int offset) {
		return lines.count() > 0 && signatures.isSigned(lines.at(offset));
	}

	/** How many mails of the text are younger than the one that an offset is in, 0 if it is not quoted. */
	public int quotation(int offset) {
		return lines.count() > 0 ? quotations.level(lines.at(offset)) : 0;
	}
}
