package org.portwright.numbering.internal.mail;

import java.util.function.BooleanSupplier;

/** Says of each place of a text which part of a mail it is in, if the text is one. */
public final class MailParts {

	private final MailLines lines;
	private final Quotations quotations;
	private final Signatures signatures;

	/** @param stopped asked now and then whether to stop */
	public MailParts(String text, BooleanSupplier stopped) {
		lines = new MailLines(text, stopped);
		quotations = new Quotations(lines);
		signatures = new Signatures(lines, quotations);
	}

	/** Whether an offset of the text is in a signature. */
	public boolean isSigned(int offset) {
		return lines.count() > 0 && signatures.isSigned(lines.at(offset));
	}

	/** Whether an offset of the text is in an older mail that is quoted. */
	public boolean isQuoted(int offset) {
		return lines.count() > 0 && quotations.isQuoted(lines.at(offset));
	}
}
